import CrisisModel

/// Role phrases of `Lexicons/offices.tsv`: "foreign minister", "spokesman", "Gen.".
struct RoleLexicon: Sendable {
  static let table = "offices.tsv"
  private var trie = PhraseTrie<Int32>()
  private var roles: [Role] = []

  init() {}

  mutating func load(_ builder: inout LexiconBuilder) {
    for row in builder.rows(RoleLexicon.table) {
      guard let kind = Role.Kind(rawValue: row[1]) else {
        builder.report(RoleLexicon.table, row, "“\(row[1])” is no kind of role")
        continue
      }
      let gender: Gender = row[3] == "m" ? .masculine : row[3] == "f" ? .feminine : .unknown
      for phrase in row.alternatives(0) {
        let words = builder.phrase(phrase)
        guard let last = words.last, !words.contains(Vocabulary.unknown) else { continue }
        let name = row[4].isEmpty ? phrase : row[4]
        roles.append(Role(name: name, kind: kind, gender: gender))
        trie.insert(words, Int32(roles.count - 1))
        builder.add(.roleStart, to: words[0])
        builder.add(kind == .title ? .title : .role, to: last)
        if words.count == 1, kind != .title { builder.add(.role, to: last) }
      }
    }
  }

  /// The longest role phrase that begins at a token. A title must have a capital.
  static func match(at index: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> FoundRole? {
    guard let match = lexicons.names.roles.trie.longestMatch(at: index, workspace.tokens, lexicons.vocabulary) else {
      return nil
    }
    let role = lexicons.names.roles.roles[Int(lexicons.names.roles.trie.firstValue(match.node))]
    if role.isTitle, !workspace.tokens[index].isCapitalised { return nil }
    var tokens = match.tokens
    // "Gen. Votel": the dot belongs to the title.
    if tokens.end < workspace.tokens.count, workspace.tokens[tokens.end].kind == .period,
      workspace.tokens[tokens.end].isGlued, lexicons.classes(workspace.tokens[tokens.end - 1]).contains(.abbreviation)
    {
      tokens.end += 1
    }
    return FoundRole(tokens: tokens, role: role)
  }
}
