import CrisisModel

/// Names that no table has.
extension NameScan {
  mutating func unknownName(_ run: ProperRun, _ workspace: inout Workspace) -> Int {
    let start = run.tokens.start
    if run.isShouted(workspace) { return start + 1 }
    let place = PlaceForms.end(run, workspace, lexicons)
    // "Andrews Air Force Base": what ends as a place is one.
    if let end = OrganisationNames.end(run, workspace, lexicons), end >= place ?? 0 {
      return takeOrganisation(TokenRange(start, end), nil, &workspace)
    }
    if let end = Nickname.end(run, workspace, lexicons) { return takePerson(TokenRange(start, end), &workspace) }
    if let entity = register.again(run, workspace) {
      add(run.tokens, workspace.entities[entity].kind, entity, &workspace)
      return run.tokens.end
    }
    if let end = directed(run, &workspace) { return end }
    if let place { return takePlace(TokenRange(start, place), nil, &workspace) }
    if PersonNames.looksLikePerson(run, workspace, lexicons) || pendingRoleIsAdjacent(start) {
      let tokens = PersonNames.trimmed(run, workspace, lexicons)
      return tokens.isEmpty ? start + 1 : takePerson(tokens, &workspace)
    }
    return guessed(run, &workspace) ?? start + 1
  }

  mutating func guessed(_ run: ProperRun, _ workspace: inout Workspace) -> Int? {
    guard let guess = NameGuess.of(run, workspace, lexicons) else { return nil }
    switch guess.kind {
    case .person: return takePerson(guess.tokens, &workspace)
    case .place: return takePlace(guess.tokens, guess.country, &workspace)
    case .organisation, .nationality:
      let isHead = !lexicons.classes(workspace.tokens[guess.tokens.start])
        .isDisjoint(with: [.organisationHead, .organisationName])
      let entity =
        guess.tokens.count == 1 && isHead
        ? register.shortName(guess.tokens, &workspace)
        : register.unknown(guess.tokens, .organisation, nil, &workspace)
      add(guess.tokens, .organisation, entity, &workspace)
      return guess.tokens.end
    }
  }

  mutating func takePlace(
    _ tokens: TokenRange, _ country: CountryCode?, _ workspace: inout Workspace
  ) -> Int {
    let entity = register.unknown(tokens, .place, country, &workspace)
    add(tokens, .place, entity, &workspace)
    return tokens.end
  }
}
