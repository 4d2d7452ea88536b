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

  /// Where a role phrase stands, and which of the table it is: without a string, so that asking copies nothing.
  struct Match {
    var tokens: TokenRange
    fileprivate var number: Int
  }

  /// The role of a match.
  func role(_ match: Match) -> FoundRole { FoundRole(tokens: match.tokens, role: roles[match.number]) }

  /// The longest role phrase that begins at a token. A title must have a capital.
  static func match(at index: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Match? {
    guard let match = lexicons.names.roles.trie.longestMatch(at: index, workspace.tokens, lexicons.vocabulary) else {
      return nil
    }
    let number = Int(lexicons.names.roles.trie.firstValue(match.node))
    if lexicons.names.roles.roles[number].isTitle, !workspace.tokens[index].isCapitalised { return nil }
    var tokens = match.tokens
    // "Gen. Votel": the dot belongs to the title.
    if tokens.end < workspace.tokens.count, workspace.tokens[tokens.end].kind == .period,
      workspace.tokens[tokens.end].isGlued, lexicons.classes(workspace.tokens[tokens.end - 1]).contains(.abbreviation)
    {
      tokens.end += 1
    }
    return Match(tokens: tokens, number: number)
  }
}
