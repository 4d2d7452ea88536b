import CrisisModel

/// Names that a table has, and longer ones around them.
extension NameScan {
  /// The longest name of the lexicon that begins here and that the letters and the context allow.
  func knownName(at index: Int, _ run: ProperRun, _ workspace: Workspace) -> KnownName? {
    guard var walk = lexicons.names.trie.walk(from: index, workspace.tokens) else { return nil }
    var best: KnownName?
    while let match = lexicons.names.trie.next(&walk, workspace.tokens, lexicons.vocabulary) {
      var found: KnownName?
      let isPlain = match.tokens.count == 1 && workspace.tokens[index].isCapitalised
      let chain = lexicons.names.trie.firstPosition(match.node)
      var position = chain
      var number = 0
      while position >= 0, number < KnownName.most {
        let entry = lexicons.names.trie.value(at: position)
        // Asked for alone, since most entries need nothing but a capital.
        if isPlain && !lexicons.names.traits[Int(entry)].isConditional
          || NameContext.allows(
            lexicons.names.traits[Int(entry)], match.tokens, run, pendingRole, workspace, lexicons)
        {
          if found == nil {
            found = KnownName(first: entry, number: number, chain: chain, tokens: match.tokens)
          } else {
            found?.allow(number)
          }
        }
        position = lexicons.names.trie.position(after: position)
        number += 1
      }
      if let found { best = found }
    }
    return best
  }

  mutating func knownOrLonger(_ known: KnownName, _ run: ProperRun, _ workspace: inout Workspace) -> Int {
    if mayBePersonAgain(known, run), let person = personAgain(known, run, workspace) {
      add(run.tokens, .person, person, &workspace)
      return run.tokens.end
    }
    return longerName(known, run, &workspace) ?? take(known, &workspace)
  }

  /// Whether a known name may be a person's surname too.
  private func mayBePersonAgain(_ known: KnownName, _ run: ProperRun) -> Bool {
    guard known.tokens == run.tokens, run.capitals == 1 else { return false }
    switch lexicons.names.traits[Int(known.first)].kind {
    case .place, .region: return true
    case .person: return lexicons.names.traits[Int(known.first)].needsContext
    default: return false
    }
  }

  /// "Dayton" after "Scott Dayton" is the man and not the town, unless a preposition of place says so.
  private func personAgain(_ known: KnownName, _ run: ProperRun, _ workspace: Workspace) -> Int? {
    guard let person = register.person(named: workspace.tokens[run.tokens.start].hash) else { return nil }
    if lexicons.names.traits[Int(known.first)].kind != .person,
      NameContext.followsPlacePreposition(run.tokens.start, workspace, lexicons)
    {
      return nil
    }
    return workspace.entities[person].kind == .person ? person : nil
  }

  /// A longer name around a known one: "Syrian Democratic Forces", "U.S. Central Command", "Jordan Peterson", "Tabqa
  /// Dam", "East Mosul". Returns where to go on when it took one.
  mutating func longerName(_ known: KnownName, _ run: ProperRun, _ workspace: inout Workspace) -> Int? {
    let traits = lexicons.names.traits[Int(known.first)]
    if traits.kind == .person { return nil }
    if traits.kind == .demonym || traits.kind == .country, let end = countedUnit(behind: known, workspace) {
      return takeOrganisation(TokenRange(known.tokens.start, end), known, &workspace)
    }
    guard run.tokens.end > known.tokens.end else { return nil }
    let place = PlaceForms.end(run, workspace, lexicons)
    if let organisation = OrganisationNames.end(run, workspace, lexicons), organisation > known.tokens.end,
      organisation >= place ?? 0
    {
      return takeOrganisation(TokenRange(known.tokens.start, organisation), known, &workspace)
    }
    if traits.kind == .organisation || traits.kind == .government { return nil }
    if let end = directed(run, &workspace) { return end }
    guard traits.kind != .demonym else { return nil }
    if let place, place > known.tokens.end {
      return takePlace(TokenRange(known.tokens.start, place), traits.country, &workspace)
    }
    guard known.tokens.count == 1, lexicons.classes(workspace.tokens[run.tokens.start]).contains(.firstName),
      PersonNames.looksLikePerson(run, workspace, lexicons)
    else { return nil }
    return takePerson(PersonNames.trimmed(run, workspace, lexicons), &workspace)
  }

  /// "Jordanian 71st Battalion": a unit of a country's forces.
  func countedUnit(behind known: KnownName, _ workspace: Workspace) -> Int? {
    guard known.tokens.end < workspace.tokens.count, workspace.tokens[known.tokens.end].kind == .ordinal else {
      return nil
    }
    return UnitNames.end(known.tokens.end, workspace, lexicons)
  }

  /// "East Mosul", "Northern Kurdish": a direction with a capital and a known place or people.
  mutating func directed(_ run: ProperRun, _ workspace: inout Workspace) -> Int? {
    let start = run.tokens.start
    guard run.capitals > 1, lexicons.classes(workspace.tokens[start]).contains(.compass),
      workspace.tokens[start + 1].isCapitalised,
      let known = knownName(
        at: start + 1, ProperRun(tokens: TokenRange(start + 1, run.tokens.end), capitals: run.capitals - 1), workspace)
    else { return nil }
    let traits = lexicons.names.traits[Int(known.first)]
    let tokens = TokenRange(start, known.tokens.end)
    switch traits.kind {
    case .country, .place, .region: return takePlace(tokens, traits.country, &workspace)
    case .demonym:
      add(tokens, .nationality, register.known(known, lexicons, &workspace), &workspace)
      return tokens.end
    case .person, .organisation, .government: return nil
    }
  }

  mutating func take(_ known: KnownName, _ workspace: inout Workspace) -> Int {
    let kind = lexicons.names.traits[Int(known.first)].kind
    let entity = register.known(known, lexicons, &workspace)
    add(known.tokens, NameScan.mentionKind(kind), entity, &workspace)
    return known.tokens.end
  }
}
