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
    guard token.kind == .word else { return index + 1 }
    let classes = lexicons.classes(token)
    if classes.contains(.roleStart), let role = lexicons.names.roles.match(at: index, workspace, lexicons) {
      pendingRole = role
      workspace.roles.append(role)
      return role.tokens.end
    }
    guard token.isCapitalised || classes.contains(.particle) else { return index + 1 }
    let run = ProperRun.from(index, workspace, lexicons)
    let known = classes.contains(.nameStart) ? knownName(at: index, run, workspace) : nil
    if let end = known.flatMap({ longerName($0, run, &workspace) }) { return end }
    if let known { return take(known, &workspace) }
    // "The Navy": the article is no part of a name.
    if classes.contains(.ordinary) { return index + 1 }
    return token.isCapitalised ? unknownName(run, &workspace) : index + 1
  }

  // MARK: - Known names

  /// The longest name of the lexicon that begins here and that the letters and the context allow.
  private func knownName(at index: Int, _ run: ProperRun, _ workspace: Workspace) -> KnownName? {
    guard workspace.tokens[index].isCapitalised else { return nil }
    let names = lexicons.names
    var best: (entries: [Int32], tokens: TokenRange)?
    _ = names.trie.longestMatch(at: index, workspace.tokens, lexicons.vocabulary) { tokens, node in
      let fitting = names.trie.values(node).filter {
        NameContext.allows(names.entries[Int($0)], tokens, run, pendingRole, workspace, lexicons)
      }
      guard !fitting.isEmpty else { return false }
      best = (fitting, tokens)
      return true
    }
    return best.map { KnownName(entries: $0.entries, tokens: $0.tokens) }
  }

  /// A longer name around a known one: "Syrian Democratic Forces", "U.S. Central Command", "Paris Saint-Germain",
  /// "Jordan Peterson". Returns where to go on when it took one.
  private mutating func longerName(_ known: KnownName, _ run: ProperRun, _ workspace: inout Workspace) -> Int? {
    guard run.tokens.end > known.tokens.end else { return nil }
    let kind = lexicons.names.entries[Int(known.entries[0])].kind
    if kind == .person || kind == .organisation { return nil }
    if let organisation = OrganisationNames.end(run, workspace, lexicons), organisation > known.tokens.end {
      return takeOrganisation(TokenRange(known.tokens.start, organisation), known, &workspace)
    }
    let first = workspace.tokens[known.tokens.start]
    guard kind != .demonym, known.tokens.count == 1, lexicons.classes(first).contains(.firstName),
      PersonNames.looksLikePerson(run, workspace, lexicons)
    else { return nil }
    return takePerson(PersonNames.trimmed(run, workspace, lexicons), &workspace)
  }

  private mutating func take(_ known: KnownName, _ workspace: inout Workspace) -> Int {
    let entry = lexicons.names.entries[Int(known.entries[0])]
    let entity = register.known(known, lexicons, &workspace)
    add(known.tokens, NameScan.mentionKind(entry.kind), entity, &workspace)
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
    if let end = OrganisationNames.end(run, workspace, lexicons) {
      return takeOrganisation(TokenRange(start, end), nil, &workspace)
    }
    if let entity = register.again(run.tokens, workspace) {
      add(run.tokens, workspace.entities[entity].kind, entity, &workspace)
      return run.tokens.end
    }
    if PersonNames.looksLikePerson(run, workspace, lexicons) || pendingRoleIsAdjacent(start) {
      let tokens = PersonNames.trimmed(run, workspace, lexicons)
      return tokens.isEmpty ? start + 1 : takePerson(tokens, &workspace)
    }
    guard let kind = NameContext.guess(run, workspace, lexicons) else { return start + 1 }
    if kind == .person { return takePerson(run.tokens, &workspace) }
    let entity = register.unknown(run.tokens, kind, &workspace)
    add(run.tokens, kind, entity, &workspace)
    return run.tokens.end
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
    let country = known.flatMap { lexicons.names.entries[Int($0.entries[0])].country }
    let entity = register.organisation(tokens, country, &workspace)
    add(tokens, .organisation, entity, &workspace)
    return tokens.end
  }

  private mutating func add(
    _ tokens: TokenRange, _ kind: MentionKind, _ entity: Int, _ workspace: inout Workspace
  ) {
    let index = Int32(workspace.mentions.count)
    workspace.mentions.append(NameMention(tokens: tokens, kind: kind, entity: entity))
    for token in tokens.indices { workspace.mentionAt[token] = index }
  }
}

/// A match of the lexicon: its entries, best first.
struct KnownName {
  var entries: [Int32]
  var tokens: TokenRange
}
