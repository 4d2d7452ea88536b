/// Units of armed forces that are counted: "82nd Airborne Division", "3rd Battalion", "407th AEG".
enum UnitNames {
  /// The end of a unit's name that begins with an ordinal, or `nil`.
  static func end(_ ordinal: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Int? {
    let start = ordinal + 1
    guard start < workspace.tokens.count, workspace.tokens[start].isCapitalised else { return nil }
    let run = ProperRun.from(start, workspace, lexicons)
    var end: Int?
    for index in run.tokens.indices where workspace.tokens[index].isCapitalised {
      if lexicons.classes(workspace.tokens[index]).contains(.unitHead) { end = index + 1 }
    }
    if let end { return end }
    // "407th AEG": the letters of an abbreviation, alone.
    let first = workspace.tokens[start]
    let isAbbreviation = first.shape.contains(.allCapitals) && 2...4 ~= first.end - first.start
    return isAbbreviation && run.capitals == 1 && lexicons.classes(first).isDisjoint(with: [.notABody, .ordinary])
      ? start + 1 : nil
  }
}
