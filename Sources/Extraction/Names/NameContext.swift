import CrisisModel

/// What the letters and the neighbours of a name allow it to be.
enum NameContext {
  /// Whether a lexicon's entry may stand at these tokens.
  static func allows(
    _ entry: NameEntry, _ tokens: TokenRange, _ run: ProperRun, _ pending: FoundRole?, _ workspace: Workspace,
    _ lexicons: Lexicons
  ) -> Bool {
    for index in tokens.indices {
      let token = workspace.tokens[index]
      guard token.kind == .word, !token.isCapitalised, !entry.hasSmallWords else { continue }
      guard !lexicons.classes(token).isDisjoint(with: [.preposition, .determiner, .particle, .conjunction]) else {
        return false
      }
    }
    let first = workspace.tokens[tokens.start]
    if entry.needsCapitals, first.shape.isDisjoint(with: [.allCapitals, .dotted]) { return false }
    guard entry.needsContext else { return true }
    if entry.kind == .person { return allowsSurname(entry, tokens, run, pending, workspace) }
    return followsPlacePreposition(tokens.start, workspace, lexicons)
      || namesItsCountry(tokens, entry, workspace, lexicons)
  }

  /// A surname alone: after a role, or in office when the article appeared, and no part of a longer name.
  private static func allowsSurname(
    _ entry: NameEntry, _ tokens: TokenRange, _ run: ProperRun, _ pending: FoundRole?, _ workspace: Workspace
  ) -> Bool {
    guard run.tokens == tokens else { return false }
    if let pending, pending.tokens.end == tokens.start { return true }
    guard let published = workspace.article.published else { return false }
    return entry.office?.covers(published) ?? false
  }

  /// "in Reading", "near Nice": a place by its preposition.
  static func followsPlacePreposition(_ start: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    guard start > 0 else { return false }
    let before = workspace.tokens[start - 1]
    return before.kind == .word && lexicons.names.placePrepositions.contains(before.word)
  }

  /// "Paris, Texas": the country or area stands behind a comma.
  private static func namesItsCountry(
    _ tokens: TokenRange, _ entry: NameEntry, _ workspace: Workspace, _ lexicons: Lexicons
  ) -> Bool {
    let next = tokens.end
    guard next + 1 < workspace.tokens.count, workspace.tokens[next].kind == .comma,
      let match = lexicons.names.trie.longestMatch(at: next + 1, workspace.tokens, lexicons.vocabulary)
    else { return false }
    return lexicons.names.trie.values(match.node).contains {
      lexicons.names.entries[Int($0)].country == entry.country && entry.country != nil
    }
  }

  /// What an unknown name probably is; `nil` when nothing speaks for a name.
  static func guess(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> MentionKind? {
    let start = run.tokens.start
    let first = workspace.tokens[start]
    let isSentenceStart = first.shape.contains(.sentenceStart)
    if !lexicons.classes(first).isDisjoint(with: [.ordinary, .month, .weekday, .title, .role, .numberWord]) {
      return nil
    }
    if first.shape.contains(.allCapitals) { return isHeadline(run, workspace) ? nil : .organisation }
    if followsPlacePreposition(start, workspace, lexicons), run.capitals <= 3 { return .place }
    if run.tokens.end < workspace.tokens.count,
      lexicons.classes(workspace.tokens[run.tokens.end]).contains(.saying), !isSentenceStart || run.capitals > 1
    {
      return .person
    }
    guard run.capitals >= 2, !isSentenceStart else { return nil }
    let before = start > 0 ? lexicons.classes(workspace.tokens[start - 1]) : []
    if before.contains(.determiner) { return .organisation }
    return run.capitals <= 3 ? .person : nil
  }

  /// Whether capitals are only the style of the line: the neighbours are in capitals too.
  private static func isHeadline(_ run: ProperRun, _ workspace: Workspace) -> Bool {
    if run.capitals > 2 { return true }
    for index in [run.tokens.start - 1, run.tokens.end]
    where index >= 0 && index < workspace.tokens.count && workspace.tokens[index].shape.contains(.allCapitals) {
      return true
    }
    return false
  }
}
