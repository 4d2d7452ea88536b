/// "According to X" and claims by nouns: "the report that …".
extension UnitReader {
  func accordingTo(
    _ cue: Cue, _ unit: TokenRange, _ from: Int, _ bounds: [Int], _ workspace: Workspace
  ) -> FoundStatement? {
    guard let source = sources.right(from: cue.tokens.end, unit, workspace) else { return nil }
    var start = source.tokens.end
    while start < unit.end, start < source.tokens.end + 25, workspace.tokens[start].kind != .comma { start += 1 }
    if cue.groupStart - unit.start <= 1 {
      guard start < unit.end, workspace.tokens[start].kind == .comma else { return nil }
      start += 1
      let end = contents.end(from: start, unit, bounds: bounds, workspace)
      guard end > start + 1 else { return nil }
      return FoundStatement(
        spans: [TokenRange(start, end)], cue: cue, source: source, paragraph: 0, rule: "statement.according-to")
    }
    guard let content = contents.fronted(cue.groupStart, from: from, workspace), content.count > 2 else { return nil }
    return FoundStatement(spans: [content], cue: cue, source: source, paragraph: 0, rule: "statement.according-to")
  }

  /// "North Korea's claim that": the clause behind a noun of saying.
  func nounContent(
    _ frame: Frame, _ unit: TokenRange, _ bounds: [Int], _ workspace: Workspace
  ) -> FoundStatement? {
    guard let source = frame.source else { return nil }
    let start = frame.cue.tokens.end
    let end = contents.end(from: start, unit, bounds: bounds, workspace)
    guard end > start + 2 else { return nil }
    return FoundStatement(
      spans: [TokenRange(start, end)], cue: frame.cue, source: source, paragraph: 0, rule: "statement.noun")
  }
}
