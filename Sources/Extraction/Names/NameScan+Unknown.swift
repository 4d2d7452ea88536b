import CrisisModel

/// Names that no table has.
extension NameScan {
  /// What a run of capitals that no table has is, as its words and neighbours tell.
  private enum UnknownForm {
    case nothing
    case organisation(end: Int)
    case place(end: Int)
    case person(TokenRange)
    /// A name that the article has given before.
    case again(entity: Int)
    /// It begins with a direction, "East Mosul"; when no known place follows, it may be a place all the same.
    case directed(place: Int?)
    case guess(NameGuess)
  }

  mutating func unknownName(_ run: ProperRun, _ workspace: inout Workspace) -> Int {
    let form = form(of: run, workspace)
    guard case .directed(let place) = form else { return take(form, run, &workspace) }
    return directed(run, &workspace) ?? take(plainForm(of: run, place, workspace), run, &workspace)
  }

  /// A call of its own, as `NameScan.next`.
  @inline(never)
  private func form(of run: ProperRun, _ workspace: Workspace) -> UnknownForm {
    if run.isShouted(workspace) { return .nothing }
    let place = PlaceForms.end(run, workspace, lexicons)
    // "Andrews Air Force Base": what ends as a place is one.
    if let end = OrganisationNames.end(run, workspace, lexicons), end >= place ?? 0 { return .organisation(end: end) }
    if let end = Nickname.end(run, workspace, lexicons) { return .person(TokenRange(run.tokens.start, end)) }
    if let entity = register.again(run, workspace) { return .again(entity: entity) }
    if run.capitals > 1, lexicons.classes(workspace.tokens[run.tokens.start]).contains(.compass) {
      return .directed(place: place)
    }
    return plainForm(of: run, place, workspace)
  }

  /// - parameter place: where a place's name ends, if it is one by its form.
  private func plainForm(of run: ProperRun, _ place: Int?, _ workspace: Workspace) -> UnknownForm {
    if let place { return .place(end: place) }
    if PersonNames.looksLikePerson(run, workspace, lexicons) || pendingRoleIsAdjacent(run.tokens.start) {
      let tokens = PersonNames.trimmed(run, workspace, lexicons)
      return tokens.isEmpty ? .nothing : .person(tokens)
    }
    return NameGuess.of(run, workspace, lexicons).map { .guess($0) } ?? .nothing
  }

  private mutating func take(_ form: UnknownForm, _ run: ProperRun, _ workspace: inout Workspace) -> Int {
    let start = run.tokens.start
    switch form {
    case .nothing, .directed: return start + 1
    case .organisation(let end): return takeOrganisation(TokenRange(start, end), nil, &workspace)
    case .place(let end): return takePlace(TokenRange(start, end), nil, &workspace)
    case .person(let tokens): return takePerson(tokens, &workspace)
    case .again(let entity):
      add(run.tokens, workspace.entities[entity].kind, entity, &workspace)
      return run.tokens.end
    case .guess(let guess): return take(guess, &workspace)
    }
  }

  private mutating func take(_ guess: NameGuess, _ workspace: inout Workspace) -> Int {
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
