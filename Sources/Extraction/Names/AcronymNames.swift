/// Whether letters in capitals that no table knows are an organisation's: "the SNHR said".
enum AcronymNames {
  static func isOrganisation(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    let index = run.tokens.start
    let token = workspace.tokens[index]
    if isHeadline(run, workspace) || token.shape.contains(.hasDigit) { return false }
    if index > 0 {
      let before = workspace.tokens[index - 1]
      // "84 MW", "an MRI scan": a measure or a thing.
      if before.kind == .number || indefinite.contains(before.hash) { return false }
    }
    guard index + 1 < workspace.tokens.count else { return true }
    let after = workspace.tokens[index + 1]
    // "DDG 72", "KC-135": a designation.
    if after.kind == .number { return false }
    if after.kind == .hyphen, after.isGlued, index + 2 < workspace.tokens.count {
      return workspace.tokens[index + 2].kind != .number
    }
    return true
  }

  /// The letters themselves, "CJTF-OIR" with both halves, without the words behind them.
  static func tokens(_ run: ProperRun, _ workspace: Workspace) -> TokenRange {
    let start = run.tokens.start
    var end = start + 1
    while end + 1 < run.tokens.end, workspace.tokens[end].kind == .hyphen, workspace.tokens[end].isGlued,
      workspace.tokens[end + 1].shape.contains(.allCapitals)
    {
      end += 2
    }
    return TokenRange(start, end)
  }

  private static let indefinite = WordSet("a an one each every")

  /// Whether capitals are only the style of the line: the neighbours are in capitals too.
  private static func isHeadline(_ run: ProperRun, _ workspace: Workspace) -> Bool {
    if run.capitals > 2 { return true }
    for index in [run.tokens.start - 1, run.tokens.end]
    where index >= 0 && index < workspace.tokens.count && workspace.tokens[index].shape.contains(.allCapitals) {
      return true
    }
    return false
  }
}
