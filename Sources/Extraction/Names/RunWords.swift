/// What the words of a run of capitals tell of the name that it may be.
struct RunWords {
  /// Classes of the first word.
  var first: WordClass
  /// Classes of the last word.
  var last: WordClass
  /// An ordinary word stands in it.
  var hasCommon = false
  /// Its last word is an ordinary one.
  var endsCommon = false
  /// It names a model of something: a figure before it or a letter alone in it ("F-16 Falcon", "KC-135R Tanker").
  var isDesignation = false

  private init(_ classes: WordClass) {
    first = classes
    last = classes
  }

  /// What the words of a run tell. A function and no initialiser, whose arguments would be copied.
  static func of(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> RunWords {
    var words = RunWords(lexicons.classes(workspace.tokens[run.tokens.start]))
    words.read(run, workspace, lexicons)
    return words
  }

  private mutating func read(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) {
    for index in run.tokens.indices where workspace.tokens[index].isCapitalised {
      last = lexicons.classes(workspace.tokens[index])
      endsCommon = !last.isDisjoint(with: [.common, .thing, .ordinary, .compass])
      if endsCommon { hasCommon = true }
    }
    let start = run.tokens.start
    if workspace.tokens[start].shape.contains(.singleLetter), start + 1 < workspace.tokens.count,
      workspace.tokens[start + 1].kind != .period
    {
      isDesignation = true
    }
    if start > 0 {
      switch workspace.tokens[start - 1].kind {
      case .number, .ordinal: isDesignation = true
      default: break
      }
    }
  }
}
