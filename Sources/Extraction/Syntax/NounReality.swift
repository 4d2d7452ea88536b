import CrisisModel

/// How real a noun of movement is ("the deployment of"), by what governs it or what it governs.
struct NounReality {
  let lexicons: Lexicons
  private var groups: VerbGroupReader { VerbGroupReader(lexicons: lexicons) }
  /// How many words before and behind are read.
  private let reach = 14

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// By the words before ("called for the withdrawal", "ruled out a deployment"), else by the verb behind ("the
  /// withdrawal will begin"); a noun alone is assumed to have happened.
  func reality(of noun: Int, end: Int, _ workspace: Workspace) -> Reality {
    before(noun, workspace) ?? behind(end, workspace)
      ?? Reality(status: .inPlace, denial: nil, modality: .asserted, word: nil, isAssumed: true)
  }

  private func before(_ noun: Int, _ workspace: Workspace) -> Reality? {
    let first = max(workspace.sentence(of: noun).tokens.start, noun - reach)
    var at = noun - 1
    while at >= first {
      let token = workspace.tokens[at]
      switch token.kind {
      case .word:
        if workspace.mentionAt[at] >= 0 { break }
        let classes = lexicons.classes(token)
        if classes.contains(.subordinator), !classes.contains(.preposition) { return nil }
        if classes.contains(.formOfBe) { return nil }
        // "no deployment of", "without a withdrawal"
        if classes.contains(.negation), noun - at <= 3,
          !classes.isDisjoint(with: [.determiner, .preposition])
        {
          return Reality(status: .denied, denial: .negated, modality: .asserted, word: at)
        }
        if let entry = groups.reality(of: token) { return governed(entry, at, workspace) }
        // "criticised the deployment": it is a fact to whoever talks of it.
        if let verb = lexicons.verbs[token.word], !verb.forms.isDisjoint(with: [.past, .participle]),
          groups.group(at: at, workspace) != nil
        {
          return nil
        }
      case .clitic, .hyphen, .number, .apostrophe, .quoteOpen, .quoteClose, .quoteStraight: break
      default: return nil
      }
      at -= 1
    }
    return nil
  }

  private func governed(_ entry: RealityLexicon.Entry, _ index: Int, _ workspace: Workspace) -> Reality {
    let outer = groups.group(at: index, workspace)
    let statuses = StatusReader(lexicons: lexicons)
    // "failed to agree on the withdrawal": it stays open.
    if entry.status != .denied, let governor = outer?.governor,
      groups.reality(of: workspace.tokens[governor])?.status == .denied
    {
      return Reality(status: .proposed, denial: nil, modality: .asserted, word: index)
    }
    if outer?.isNegated ?? statuses.denies(nounAt: index, workspace) { return statuses.negated(entry, index) }
    return Reality(status: entry.status, denial: entry.denial, modality: outer?.modality ?? .asserted, word: index)
  }

  private func behind(_ end: Int, _ workspace: Workspace) -> Reality? {
    let last = min(workspace.sentence(of: end - 1).tokens.end, end + reach)
    for index in end..<max(end, last) {
      let token = workspace.tokens[index]
      switch token.kind {
      case .word:
        let classes = lexicons.classes(token)
        if !classes.isDisjoint(with: [.relative, .conjunction]) { return nil }
        if classes.contains(.subordinator), !classes.contains(.preposition) { return nil }
        guard let group = groups.group(at: index, workspace), group.isFinite else { continue }
        let own = StatusReader(lexicons: lexicons).reality(of: group, workspace)
        let isGoverned = own.word != nil || group.isFuture || group.modality != .asserted
        if own.status != .inPlace, own.status != .underWay, isGoverned || groups.reality(of: token) != nil {
          return own
        }
        return groups.reality(of: token).map { governed($0, index, workspace) }
      case .clitic, .hyphen, .number, .apostrophe, .ordinal: continue
      default: return nil
      }
    }
    return nil
  }
}
