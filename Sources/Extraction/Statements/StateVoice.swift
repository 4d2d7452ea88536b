/// Whether a description without a country is of people who speak for a state: "police", "a security official", "the
/// defence ministry", but not "a diplomat", "Islamist commanders" or "witnesses and officials".
struct StateVoice {
  let lexicons: Lexicons

  /// - parameter head: the head noun of the phrase.
  func speaks(_ phrase: TokenRange, head: Int, _ workspace: Workspace) -> Bool {
    var isMixed = false
    var isQualified = false
    var isBound = true
    var sawPreposition = false
    for index in phrase.indices where workspace.tokens[index].kind == .word {
      let token = workspace.tokens[index]
      if StateVoice.irregulars.contains(token.hash) { return false }
      let classes = lexicons.classes(token)
      if classes.contains(.conjunction), !sawPreposition { isMixed = true }
      if classes.contains(.preposition) {
        sawPreposition = true
        isBound = StateVoice.binding.contains(token.hash)
      }
      guard isBound else { continue }
      if index == head {
        isQualified = isQualified || lexicons.institutions.kinds.contains(token.word)
      } else if index < head ? lexicons.institutions.qualifies(token.word) : isVoice(token.word) {
        isQualified = true
      }
    }
    if isQualified { return true }
    return !isMixed && (isVoice(workspace.tokens[head].word) || hasStateRole(head, workspace))
  }

  private func isVoice(_ word: WordID) -> Bool { lexicons.institutions.speaksForState(word) }

  /// Whether the role that ends at a token is one of a state.
  private func hasStateRole(_ head: Int, _ workspace: Workspace) -> Bool {
    guard lexicons.classes(workspace.tokens[head]).contains(.role) else { return false }
    var low = 0
    var high = workspace.roles.count
    while low < high {
      let middle = (low + high) / 2
      if workspace.roles[middle].tokens.end <= head { low = middle + 1 } else { high = middle }
    }
    guard low < workspace.roles.count, workspace.roles[low].tokens.contains(head) else { return false }
    return workspace.roles[low].role.isOfState
  }

  /// Prepositions after which the words tell whose the speaker is.
  static let binding = WordSet("of for from")
  private static let irregulars = WordSet(
    "rebel rebels islamist islamists insurgent insurgents guerrilla guerrillas militant militants "
      + "separatist separatists militia militias gunmen union company aid former retired medical")
}
