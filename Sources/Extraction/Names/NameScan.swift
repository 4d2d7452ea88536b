import CrisisModel

/// One pass over the tokens that finds names: known ones from the lexicon, unknown ones from capitals and context.
///
/// The scan reads each token once; looking ahead and back is bounded, so that time is linear in the text.
struct NameScan {
  let lexicons: Lexicons
  var register = EntityRegister()
  /// The role phrase that ended just before the current token.
  var pendingRole: FoundRole?

  mutating func run(_ workspace: inout Workspace) {
    var index = 0
    while index < workspace.tokens.count {
      index = step(index, &workspace)
    }
  }

  /// Handles the token at `index`; returns where to go on.
  private mutating func step(_ index: Int, _ workspace: inout Workspace) -> Int {
    let token = workspace.tokens[index]
    if token.kind == .ordinal, let end = UnitNames.end(index, workspace, lexicons) {
      return takeOrganisation(TokenRange(index, end), nil, &workspace)
    }
    guard token.kind == .word else {
      return token.kind == .number ? position(index, &workspace) ?? index + 1 : index + 1
    }
    let classes = lexicons.classes(token)
    if classes.contains(.roleStart), let role = lexicons.names.roles.match(at: index, workspace, lexicons) {
      pendingRole = role
      workspace.roles.append(role)
      return role.tokens.end
    }
    guard token.isCapitalised || isSmallParticle(index, classes, workspace) else { return index + 1 }
    let run = ProperRun.from(index, workspace, lexicons)
    guard run.capitals > 0 else { return index + 1 }
    if let known = classes.contains(.nameStart) ? knownName(at: index, run, workspace) : nil {
      return knownOrLonger(known, run, &workspace)
    }
    // "The Navy": the article is no part of a name.
    if classes.contains(.ordinary) { return index + 1 }
    // "Operation Restore Hope", "USS Carl Vinson": no person, place or organisation, whatever stands in it.
    if classes.contains(.thingPrefix), run.capitals > 1 { return run.tokens.end }
    return unknownName(run, &workspace)
  }

  /// "33°47′N 44°30′E": a place without a name.
  private mutating func position(_ index: Int, _ workspace: inout Workspace) -> Int? {
    guard let found = CoordinateText.at(index, workspace) else { return nil }
    let entity = register.unknown(found.tokens, .place, nil, &workspace)
    workspace.entities[entity].coordinates = found.coordinates
    add(found.tokens, .place, entity, &workspace)
    return found.tokens.end
  }

  /// "al-Qaeda", "de Gaulle": a name may begin with a small particle.
  private func isSmallParticle(_ index: Int, _ classes: WordClass, _ workspace: Workspace) -> Bool {
    guard classes.contains(.particle), index + 2 < workspace.tokens.count else { return false }
    if classes.contains(.nameStart), workspace.tokens[index + 1].isCapitalised { return true }
    return workspace.tokens[index + 1].kind == .hyphen && workspace.tokens[index + 1].isGlued
      && workspace.tokens[index + 2].isCapitalised
  }

  // MARK: - Known names

  /// The longest name of the lexicon that begins here and that the letters and the context allow.
  private func knownName(at index: Int, _ run: ProperRun, _ workspace: Workspace) -> KnownName? {
    let names = lexicons.names
    var best: KnownName?
    _ = names.trie.longestMatch(at: index, workspace.tokens, lexicons.vocabulary) { tokens, node in
      var found: KnownName?
      for position in 0..<names.trie.count(node) {
        let entry = names.trie.value(node, position)
        guard NameContext.allows(names.traits[Int(entry)], tokens, run, pendingRole, workspace, lexicons) else {
          continue
        }
        if found == nil { found = KnownName(first: entry, tokens: tokens) } else { found?.others.append(entry) }
      }
      if found != nil { best = found }
      return found != nil
    }
    return best
  }

  private mutating func knownOrLonger(_ known: KnownName, _ run: ProperRun, _ workspace: inout Workspace) -> Int {
    if let person = personAgain(known, run, workspace) {
      add(run.tokens, .person, person, &workspace)
      return run.tokens.end
    }
    return longerName(known, run, &workspace) ?? take(known, &workspace)
  }

  /// "Dayton" after "Scott Dayton" is the man and not the town, unless a preposition of place says so.
  private func personAgain(_ known: KnownName, _ run: ProperRun, _ workspace: Workspace) -> Int? {
    let traits = lexicons.names.traits[Int(known.first)]
    guard known.tokens == run.tokens, run.capitals == 1,
      traits.kind == .place || traits.kind == .region || (traits.kind == .person && traits.needsContext),
      let person = register.person(named: workspace.tokens[run.tokens.start].hash)
    else { return nil }
    if traits.kind != .person, NameContext.followsPlacePreposition(run.tokens.start, workspace, lexicons) { return nil }
    return workspace.entities[person].kind == .person ? person : nil
  }

  /// A longer name around a known one: "Syrian Democratic Forces", "U.S. Central Command", "Jordan Peterson", "Tabqa
  /// Dam", "East Mosul". Returns where to go on when it took one.
  private mutating func longerName(_ known: KnownName, _ run: ProperRun, _ workspace: inout Workspace) -> Int? {
    let traits = lexicons.names.traits[Int(known.first)]
    if traits.kind == .person { return nil }
    if traits.kind == .demonym || traits.kind == .country, let end = countedUnit(behind: known, workspace) {
      return takeOrganisation(TokenRange(known.tokens.start, end), known, &workspace)
    }
    guard run.tokens.end > known.tokens.end else { return nil }
    if let organisation = OrganisationNames.end(run, workspace, lexicons), organisation > known.tokens.end {
      return takeOrganisation(TokenRange(known.tokens.start, organisation), known, &workspace)
    }
    if traits.kind == .organisation || traits.kind == .government { return nil }
    if let end = directed(run, &workspace) { return end }
    guard traits.kind != .demonym else { return nil }
    if let end = PlaceForms.end(run, workspace, lexicons), end > known.tokens.end {
      return takePlace(TokenRange(known.tokens.start, end), traits.country, &workspace)
    }
    guard known.tokens.count == 1, lexicons.classes(workspace.tokens[run.tokens.start]).contains(.firstName),
      PersonNames.looksLikePerson(run, workspace, lexicons)
    else { return nil }
    return takePerson(PersonNames.trimmed(run, workspace, lexicons), &workspace)
  }

  /// "Jordanian 71st Battalion": a unit of a country's forces.
  private func countedUnit(behind known: KnownName, _ workspace: Workspace) -> Int? {
    guard known.tokens.end < workspace.tokens.count, workspace.tokens[known.tokens.end].kind == .ordinal else {
      return nil
    }
    return UnitNames.end(known.tokens.end, workspace, lexicons)
  }

  /// "East Mosul", "Northern Kurdish": a direction with a capital and a known place or people.
  private mutating func directed(_ run: ProperRun, _ workspace: inout Workspace) -> Int? {
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

  private mutating func take(_ known: KnownName, _ workspace: inout Workspace) -> Int {
    let kind = lexicons.names.traits[Int(known.first)].kind
    let entity = register.known(known, lexicons, &workspace)
    add(known.tokens, NameScan.mentionKind(kind), entity, &workspace)
    return known.tokens.end
  }

  static func mentionKind(_ kind: NameEntry.Kind) -> MentionKind {
    switch kind {
    case .person: .person
    case .organisation, .government: .organisation
    case .demonym: .nationality
    case .country, .region, .place: .place
    }
  }

  // MARK: - Unknown names

  private mutating func unknownName(_ run: ProperRun, _ workspace: inout Workspace) -> Int {
    let start = run.tokens.start
    if run.isShouted(workspace) { return start + 1 }
    if let end = OrganisationNames.end(run, workspace, lexicons) {
      return takeOrganisation(TokenRange(start, end), nil, &workspace)
    }
    if let entity = register.again(run, workspace) {
      add(run.tokens, workspace.entities[entity].kind, entity, &workspace)
      return run.tokens.end
    }
    if let end = directed(run, &workspace) { return end }
    if let end = PlaceForms.end(run, workspace, lexicons) {
      return takePlace(TokenRange(start, end), nil, &workspace)
    }
    if PersonNames.looksLikePerson(run, workspace, lexicons) || pendingRoleIsAdjacent(start) {
      let tokens = PersonNames.trimmed(run, workspace, lexicons)
      return tokens.isEmpty ? start + 1 : takePerson(tokens, &workspace)
    }
    return guessed(run, &workspace) ?? start + 1
  }

  private mutating func guessed(_ run: ProperRun, _ workspace: inout Workspace) -> Int? {
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

  private mutating func takePlace(
    _ tokens: TokenRange, _ country: CountryCode?, _ workspace: inout Workspace
  ) -> Int {
    let entity = register.unknown(tokens, .place, country, &workspace)
    add(tokens, .place, entity, &workspace)
    return tokens.end
  }

  private func pendingRoleIsAdjacent(_ start: Int) -> Bool {
    guard let pendingRole else { return false }
    return pendingRole.tokens.end == start
  }

  private mutating func takePerson(_ tokens: TokenRange, _ workspace: inout Workspace) -> Int {
    let role = pendingRole.flatMap { $0.tokens.end == tokens.start ? $0 : nil }
    let entity = register.person(tokens, role, lexicons, &workspace)
    add(tokens, .person, entity, &workspace)
    return tokens.end
  }

  private mutating func takeOrganisation(
    _ tokens: TokenRange, _ known: KnownName?, _ workspace: inout Workspace
  ) -> Int {
    let country = known.flatMap { lexicons.names.traits[Int($0.first)].country }
    let entity = register.organisation(tokens, country, &workspace)
    add(tokens, .organisation, entity, &workspace)
    if let letters = lettersInBrackets(behind: tokens.end, workspace) {
      register.alias(workspace.tokens[letters], entity)
    }
    return tokens.end
  }

  private mutating func add(
    _ tokens: TokenRange, _ kind: MentionKind, _ entity: Int, _ workspace: inout Workspace
  ) {
    let index = Int32(workspace.mentions.count)
    workspace.mentions.append(NameMention(tokens: tokens, kind: kind, entity: entity))
    for token in tokens.indices { workspace.mentionAt[token] = index }
  }

  /// "Syrian Network for Human Rights (SNHR)": the abbreviation that a text gives for a name.
  private func lettersInBrackets(behind end: Int, _ workspace: Workspace) -> Int? {
    guard end + 2 < workspace.tokens.count, workspace.tokens[end].kind == .parenthesisOpen,
      workspace.tokens[end + 2].kind == .parenthesisClose, workspace.tokens[end + 1].shape.contains(.allCapitals)
    else { return nil }
    return end + 1
  }
}

/// A match of the lexicon: its entries, the first of the table first.
struct KnownName {
  var first: Int32
  /// Further entries of the same phrase; mostly none.
  var others: [Int32] = []
  var tokens: TokenRange

  init(first: Int32, tokens: TokenRange) {
    self.first = first
    self.tokens = tokens
  }
}
