import CrisisModel

/// What the letters and the neighbours of a name allow it to be.
enum NameContext {
  /// Whether a lexicon's entry may stand at these tokens.
  static func allows(
    _ entry: NameTraits, _ tokens: TokenRange, _ run: ProperRun, _ pending: FoundRole?, _ workspace: Workspace,
    _ lexicons: Lexicons
  ) -> Bool {
    let first = workspace.tokens[tokens.start]
    // "al-Qaeda" may begin small, "van" alone is no town of Turkey.
    if !first.isCapitalised, tokens.count == 1 { return false }
    for index in tokens.indices {
      let token = workspace.tokens[index]
      guard token.kind == .word, !token.isCapitalised, !entry.hasSmallWords else { continue }
      guard !lexicons.classes(token).isDisjoint(with: [.preposition, .determiner, .particle, .conjunction]) else {
        return false
      }
    }
    if entry.needsCapitals, first.shape.isDisjoint(with: [.allCapitals, .dotted]) { return false }
    if entry.isSmallTown, run.tokens == tokens, isCountryNamed(entry, workspace) { return true }
    guard entry.needsContext || entry.isSmallTown else { return true }
    if entry.kind == .person { return allowsSurname(entry, tokens, run, pending, workspace) }
    return PlaceForms.isPlaceByContext(ProperRun(tokens: tokens, capitals: tokens.count), workspace, lexicons)
      || namesItsCountry(tokens, entry, workspace, lexicons)
  }

  private static func isCountryNamed(_ entry: NameTraits, _ workspace: Workspace) -> Bool {
    entry.country.map { workspace.countriesNamed.contains($0) } ?? false
  }

  /// A surname alone: after a role, or in office when the article appeared, and no part of a longer name.
  private static func allowsSurname(
    _ entry: NameTraits, _ tokens: TokenRange, _ run: ProperRun, _ pending: FoundRole?, _ workspace: Workspace
  ) -> Bool {
    guard run.tokens == tokens else { return false }
    if let pending, pending.tokens.end == tokens.start { return true }
    guard let published = workspace.article.published else { return false }
    return entry.term?.covers(published) ?? false
  }

  /// "in Reading", "near Nice": a place by its preposition.
  static func followsPlacePreposition(_ start: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    guard start > 0 else { return false }
    let before = workspace.tokens[start - 1]
    return before.kind == .word && lexicons.names.placePrepositions.contains(before.word)
  }

  /// "Paris, Texas": the country or area stands behind a comma.
  private static func namesItsCountry(
    _ tokens: TokenRange, _ entry: NameTraits, _ workspace: Workspace, _ lexicons: Lexicons
  ) -> Bool {
    guard let country = entry.country else { return false }
    return areaBehindComma(tokens.end, workspace, lexicons) { $0.country == country } != nil
  }

  /// The first entry that stands behind a comma and is accepted.
  static func areaBehindComma(
    _ next: Int, _ workspace: Workspace, _ lexicons: Lexicons, accept: (NameTraits) -> Bool
  ) -> NameTraits? {
    guard next + 1 < workspace.tokens.count, workspace.tokens[next].kind == .comma,
      workspace.tokens[next + 1].isCapitalised,
      let match = lexicons.names.trie.longestMatch(at: next + 1, workspace.tokens, lexicons.vocabulary)
    else { return nil }
    // "Truong Chinh, North Vietnam's president": whose president, and not where the name lies.
    if match.tokens.end < workspace.tokens.count, workspace.tokens[match.tokens.end].kind == .clitic { return nil }
    var position = lexicons.names.trie.firstPosition(match.node)
    while position >= 0 {
      let traits = lexicons.names.traits[Int(lexicons.names.trie.value(at: position))]
      if accept(traits) { return traits }
      position = lexicons.names.trie.position(after: position)
    }
    return nil
  }
}
