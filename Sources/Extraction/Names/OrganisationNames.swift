/// What a run of capitalised words needs in order to be an organisation's name.
enum OrganisationNames {
  private static let heads: WordClass = [.organisationHead, .organisationName]

  /// The end of an organisation's name at the start of the run, or `nil`: it holds a word such as "Party" or "Army"
  /// after its first word ("Syrian Democratic Forces"), or begins with one and goes on with "of" or "for" ("Ministry
  /// of Defence"), or with a word for a group in another language ("Jaysh al-Islam").
  static func end(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Int? {
    if lexicons.names.groupPrefixes.contains(workspace.tokens[run.tokens.start].word), run.capitals > 1 {
      return run.tokens.end
    }
    var last: Int?
    for index in run.tokens.indices where workspace.tokens[index].isCapitalised {
      let classes = lexicons.classes(workspace.tokens[index])
      // A hospital is a place first.
      guard !classes.isDisjoint(with: heads), !classes.contains(.placeName) else { continue }
      if index > run.tokens.start || continuesWithOf(index + 1, workspace, lexicons) { last = index }
    }
    guard let last else { return nil }
    return extended(last + 1, workspace, lexicons)
  }

  private static func continuesWithOf(_ index: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    guard index + 1 < workspace.tokens.count else { return false }
    let token = workspace.tokens[index]
    guard token.kind == .word, lexicons.names.joiners.contains(token.word) else { return false }
    var next = index + 1
    if lexicons.classes(workspace.tokens[next]).contains(.determiner) { next += 1 }
    return next < workspace.tokens.count && workspace.tokens[next].isCapitalised
      && lexicons.classes(workspace.tokens[next]).isDisjoint(with: [.ordinary, .month, .weekday])
  }

  /// Takes "of Defence", "for Human Rights" and "and Culture" after the head, at most three times.
  private static func extended(_ end: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Int {
    var end = end
    for _ in 0..<3 {
      guard continuesWithOf(end, workspace, lexicons) else { return end }
      var index = end + 1
      if lexicons.classes(workspace.tokens[index]).contains(.determiner) { index += 1 }
      let first = index
      while index < workspace.tokens.count, index < end + 6, workspace.tokens[index].isCapitalised,
        lexicons.classes(workspace.tokens[index]).isDisjoint(with: [.ordinary, .role, .title])
      {
        index += 1
      }
      // "House of Representatives": what follows is a role to the tables, but a part of the name here.
      end = index > first ? index : first + 1
    }
    return end
  }
}
