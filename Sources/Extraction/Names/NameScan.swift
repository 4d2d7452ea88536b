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
      index = mayBegin(workspace.tokens[index]) ? step(index, &workspace) : index + 1
    }
  }

  /// Whether a name or a role may begin with a token: nine of ten can't.
  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .word: token.isCapitalised || !lexicons.classes(token).isDisjoint(with: [.roleStart, .particle])
    case .number, .ordinal: true
    default: false
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
    if classes.contains(.roleStart), let role = RoleLexicon.match(at: index, workspace, lexicons) {
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
