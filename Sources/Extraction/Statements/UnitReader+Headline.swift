extension UnitReader {
  /// "Maduro: We will stay": a name and a colon at the start of a sentence, as in headlines and transcripts.
  ///
  /// A place in capitals is a dateline, and a quotation behind the colon is another rule's.
  func headline(_ unit: StatementUnit, _ workspace: Workspace) -> FoundStatement? {
    var start = unit.tokens.start
    // A transcript that is quoted line by line.
    if start + 1 < unit.tokens.end, tests.isMark(start, workspace) { start += 1 }
    guard let name = workspace.mention(at: start), name.tokens.start == start, name.kind != .nationality,
      let colon = colon(after: name.tokens.end, unit.tokens, workspace), colon + 3 < unit.tokens.end,
      workspace.tokens[colon + 1].kind == .word, workspace.tokens[colon + 1].isCapitalised
    else { return nil }
    if name.kind == .place {
      guard unit.paragraph == 0, !workspace.tokens[start].shape.contains(.allCapitals) else { return nil }
    }
    let end = contents.trimmed(colon + 1, unit.tokens.end, workspace)
    let cue = Cue(tokens: TokenRange(colon, colon + 1), groupStart: colon, frames: .quote, form: .source)
    return FoundStatement(
      spans: [TokenRange(colon + 1, end)], cue: cue, source: SourceWords(tokens: TokenRange(start, colon)),
      paragraph: unit.paragraph, rule: "statement.headline")
  }

  /// The colon that follows a name, a word of a role between them.
  private func colon(after end: Int, _ unit: TokenRange, _ workspace: Workspace) -> Int? {
    for index in end..<max(end, min(unit.end, end + 3)) {
      if workspace.tokens[index].kind == .colon { return index }
      guard workspace.tokens[index].kind == .word, !tests.isVerb(index, workspace) else { return nil }
    }
    return nil
  }

  /// "Said Ellis: “We will stay.”": the verb begins the sentence, a colon and a quotation follow its subject.
  func saidFirst(_ cue: Cue, _ unit: TokenRange, _ bounds: [Int], _ workspace: Workspace) -> FoundStatement? {
    guard cue.tokens.start == unit.start, cue.form == .finite, cue.frames.contains(.inverted),
      cue.tokens.end < unit.end, let source = sources.right(from: cue.tokens.end, unit, workspace),
      source.tokens.end + 1 < unit.end, workspace.tokens[source.tokens.end].kind == .colon,
      contents.quote(at: source.tokens.end + 1, workspace) != nil
    else { return nil }
    let start = source.tokens.end + 1
    let end = contents.end(from: start, unit, bounds: bounds, workspace)
    return FoundStatement(
      spans: [TokenRange(start, end)], cue: cue, source: source, paragraph: 0, rule: "statement.said-first")
  }
}
