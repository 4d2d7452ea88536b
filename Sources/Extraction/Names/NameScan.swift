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
    while let (start, sight) = next(from: index, workspace) { index = take(sight, at: start, &workspace) }
  }

  /// What stands at a token that may begin a name.
  private enum Sight {
    /// No name; the token to go on with.
    case nothing(next: Int)
    /// A counted unit and its end: "82nd Airborne Division".
    case unit(end: Int)
    case position(CoordinateText)
    case role(RoleLexicon.Match)
    case known(KnownName, ProperRun)
    case unknown(ProperRun)
  }

  /// The next token at which a name or a role stands. All looking is one call, since a workspace that its caller
  /// changes is copied for each.
  @inline(never)
  private func next(from start: Int, _ workspace: Workspace) -> (Int, Sight)? {
    let count = workspace.tokens.count
    var index = start
    while true {
      index = workspace.triggers.next(.name, from: index, to: count)
      guard index < count else { return nil }
      let sight = look(at: index, workspace)
      guard case .nothing(let next) = sight else { return (index, sight) }
      index = next
    }
  }

  /// Takes what stands at a token; returns where to go on.
  private mutating func take(_ sight: Sight, at index: Int, _ workspace: inout Workspace) -> Int {
    switch sight {
    case .nothing(let next): return next
    case .unit(let end): return takeOrganisation(TokenRange(index, end), nil, &workspace)
    case .position(let found): return takePosition(found, &workspace)
    case .role(let match):
      let role = lexicons.names.roles.role(match)
      pendingRole = role
      workspace.roles.append(role)
      return role.tokens.end
    case .known(let known, let run): return knownOrLonger(known, run, &workspace)
    case .unknown(let run): return unknownName(run, &workspace)
    }
  }

  private func look(at index: Int, _ workspace: Workspace) -> Sight {
    let token = workspace.tokens[index]
    switch token.kind {
    case .word: break
    case .ordinal:
      return UnitNames.end(index, workspace, lexicons).map { .unit(end: $0) } ?? .nothing(next: index + 1)
    case .number: return CoordinateText.at(index, workspace).map { .position($0) } ?? .nothing(next: index + 1)
    default: return .nothing(next: index + 1)
    }
    let classes = lexicons.classes(token)
    if classes.contains(.roleStart), let role = RoleLexicon.match(at: index, workspace, lexicons) { return .role(role) }
    guard token.isCapitalised || isSmallParticle(index, classes, workspace) else { return .nothing(next: index + 1) }
    // "The Navy": the article is no part of a name.
    if !classes.contains(.nameStart), classes.contains(.ordinary) { return .nothing(next: index + 1) }
    let run = ProperRun.from(index, workspace, lexicons)
    guard run.capitals > 0 else { return .nothing(next: index + 1) }
    if classes.contains(.nameStart), let known = knownName(at: index, run, workspace) { return .known(known, run) }
    if classes.contains(.ordinary) { return .nothing(next: index + 1) }
    // "Operation Restore Hope", "USS Carl Vinson": no person, place or organisation, whatever stands in it.
    if classes.contains(.thingPrefix), run.capitals > 1 { return .nothing(next: run.tokens.end) }
    return .unknown(run)
  }

  /// "33°47′N 44°30′E": a place without a name.
  private mutating func takePosition(_ found: CoordinateText, _ workspace: inout Workspace) -> Int {
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

  func pendingRoleIsAdjacent(_ start: Int) -> Bool {
    guard let pendingRole else { return false }
    return pendingRole.tokens.end == start
  }

  mutating func takePerson(_ tokens: TokenRange, _ workspace: inout Workspace) -> Int {
    let role = pendingRole.flatMap { $0.tokens.end == tokens.start ? $0 : nil }
    let entity = register.person(tokens, role, lexicons, &workspace)
    add(tokens, .person, entity, &workspace)
    return tokens.end
  }

  mutating func takeOrganisation(
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

  mutating func add(
    _ tokens: TokenRange, _ kind: MentionKind, _ entity: Int, _ workspace: inout Workspace
  ) {
    let index = Int32(workspace.mentions.count)
    workspace.mentions.append(NameMention(tokens: tokens, kind: kind, entity: entity))
    for token in tokens.indices { workspace.mentionAt[token] = index }
  }

  /// "Syrian Network for Human Rights (SNHR)": the abbreviation that a text gives for a name.
  func lettersInBrackets(behind end: Int, _ workspace: Workspace) -> Int? {
    guard end + 2 < workspace.tokens.count, workspace.tokens[end].kind == .parenthesisOpen,
      workspace.tokens[end + 2].kind == .parenthesisClose, workspace.tokens[end + 1].shape.contains(.allCapitals)
    else { return nil }
    return end + 1
  }

  static func mentionKind(_ kind: NameEntry.Kind) -> MentionKind {
    switch kind {
    case .person: .person
    case .organisation, .government: .organisation
    case .demonym: .nationality
    case .country, .region, .place: .place
    }
  }
}
