import CrisisModel

/// Institutions of a state: `Lexicons/institutions.tsv`.
struct InstitutionLexicon: Sendable {
  static let table = "institutions.tsv"
  /// Governments, forces and bodies: "ministry", "army", "senate".
  private(set) var kinds = WordMap<ActorKind>()
  /// Bodies and people that only speak for a state: "commission", "officials".
  private(set) var voices = WordMap<Bool>()
  /// "security", "electoral": officials of this sort are a state's.
  private(set) var qualifiers = WordMap<Bool>()

  init(_ builder: inout LexiconBuilder) {
    for row in builder.rows(InstitutionLexicon.table) {
      let word = builder.word(row[0])
      switch row[1] {
      case "government": kinds.insert(word, .government)
      case "force": kinds.insert(word, .force)
      case "body": kinds.insert(word, .organisation)
      case "voice": voices.insert(word, true)
      case "qualifier": qualifiers.insert(word, true)
      default: builder.report(InstitutionLexicon.table, row, "“\(row[1])” is no kind of institution")
      }
    }
  }

  /// Whether a word names an institution of a state, or people who speak for one.
  func speaksForState(_ word: WordID) -> Bool { kinds.contains(word) || voices.contains(word) }

  /// Whether a word makes "officials" a state's.
  func qualifies(_ word: WordID) -> Bool { kinds.contains(word) || qualifiers.contains(word) }

  /// Whether a body that no table knows has a name which every state has one of: "Ministry of Defence", "Electoral
  /// Commission".
  func isDomestic(_ mention: NameMention, _ workspace: Workspace) -> Bool {
    let name = mention.tokens
    return workspace.entities[mention.entity].lexiconEntry < 0
      && (speaksForState(workspace.tokens[name.start].word) || speaksForState(workspace.tokens[name.end - 1].word))
  }
}
