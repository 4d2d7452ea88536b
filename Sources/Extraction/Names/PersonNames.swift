/// What a run of capitalised words needs in order to be a person's name.
enum PersonNames {
  /// The most words that a person's name has.
  static let limit = 6

  /// A known first name before another capital ("Diosdado Cabello"), initials ("Hugh S. Johnson") or a particle
  /// between capitals ("Abu Musab al-Zarqawi").
  static func looksLikePerson(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    guard run.capitals >= 2, run.capitals <= limit else { return false }
    let first = lexicons.classes(workspace.tokens[run.tokens.start])
    if first.contains(.firstName) { return true }
    for index in run.tokens.indices.dropFirst() {
      let token = workspace.tokens[index]
      if token.kind == .period { return true }
      if token.kind == .word, !token.isCapitalised, lexicons.classes(token).contains(.particle) { return true }
    }
    return false
  }

  /// The part of a run that is a person's name: at most `limit` words, none after an organisation's word.
  static func trimmed(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> TokenRange {
    var end = run.tokens.start
    var words = 0
    for index in run.tokens.indices {
      let token = workspace.tokens[index]
      if token.kind == .word, token.isCapitalised {
        if lexicons.classes(token).contains(.organisationHead) && words > 0 { break }
        words += 1
        end = index + 1
        if words == limit { break }
      }
    }
    return TokenRange(run.tokens.start, end)
  }

  /// The token by which a person is named again: the last word, "Jr." and numerals skipped.
  static func lastNameToken(_ tokens: TokenRange, _ workspace: Workspace) -> Int {
    var last = tokens.start
    for index in tokens.indices where workspace.tokens[index].kind == .word {
      let token = workspace.tokens[index]
      let isSuffix = index > tokens.start && suffixes.contains(token.hash)
      if token.isCapitalised, !isSuffix { last = index }
    }
    return last
  }

  private static let suffixes: Set<UInt32> = Set(["jr", "sr", "ii", "iii", "iv"].map { WordHash.of($0.utf8) })
}
