/// What a run of capitalised words needs in order to be a person's name.
enum PersonNames {
  /// The most words that a person's name has.
  static let limit = 6

  /// A known first name before another capital ("Diosdado Cabello"), initials ("Hugh S. Johnson") or a particle
  /// between capitals ("Abu Musab al-Zarqawi").
  static func looksLikePerson(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    guard run.capitals >= 2, run.capitals <= limit else { return false }
    let words = RunWords.of(run, workspace, lexicons)
    if words.last.contains(.thing) { return false }
    if words.first.contains(.firstName) { return true }
    if words.hasCommon { return false }
    for index in run.tokens.indices.dropFirst() {
      let token = workspace.tokens[index]
      if token.kind == .period { return true }
      if token.kind == .word, !token.isCapitalised, lexicons.classes(token).contains(.particle) { return true }
    }
    return false
  }

  /// A run at the head of a sentence, where a capital says nothing, whose words no table knows and which goes on as
  /// after a person: "Abboud Qanbar was", "Ines Fuchs, a", "Tariq Oweis (born".
  static func isIntroduced(
    _ run: ProperRun, _ words: RunWords, _ workspace: Workspace, _ lexicons: Lexicons
  ) -> Bool {
    guard run.capitals <= 3, !words.hasCommon, run.tokens.end + 1 < workspace.tokens.count else { return false }
    for index in run.tokens.indices where workspace.tokens[index].isCapitalised {
      let classes = lexicons.classes(workspace.tokens[index])
      guard classes.isDisjoint(with: [.verb, .adverb, .preposition, .determiner]) else { return false }
    }
    let next = workspace.tokens[run.tokens.end]
    switch next.kind {
    case .comma:
      let classes = lexicons.classes(workspace.tokens[run.tokens.end + 1])
      return workspace.tokens[run.tokens.end + 1].kind == .number
        || !classes.isDisjoint(with: [.determiner, .relative, .role, .roleStart])
    case .word:
      return !next.isCapitalised && !lexicons.classes(next).isDisjoint(with: [.formOfBe, .formOfHave, .saying])
    case .parenthesisOpen: return true
    default: return false
    }
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

  private static let suffixes = WordSet("jr sr ii iii iv")
}
