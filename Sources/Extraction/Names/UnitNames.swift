/// Units of armed forces that are counted: "82nd Airborne Division", "3rd Battalion", "407th AEG".
enum UnitNames {
  /// The most words behind the ordinal.
  private static let longest = 6

  /// The end of a unit's name that begins with an ordinal, or `nil`.
  static func end(_ ordinal: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Int? {
    let start = ordinal + 1
    guard start < workspace.tokens.count, workspace.tokens[start].isCapitalised else { return nil }
    var end: Int?
    var index = start
    let last = min(workspace.tokens.count, start + longest)
    while index < last, workspace.tokens[index].isCapitalised, !workspace.tokens[index].shape.contains(.sentenceStart) {
      if lexicons.classes(workspace.tokens[index]).contains(.unitHead) { end = index + 1 }
      index += 1
    }
    if let end { return end }
    // "407th AEG": the letters of an abbreviation, alone.
    let first = workspace.tokens[start]
    let isAbbreviation = first.shape.contains(.allCapitals) && 2...4 ~= first.end - first.start
    return isAbbreviation && index == start + 1 && lexicons.classes(first).isDisjoint(with: [.notABody, .ordinary])
      ? start + 1 : nil
  }
}
