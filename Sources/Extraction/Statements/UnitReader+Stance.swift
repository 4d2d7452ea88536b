/// Positions that persons take without a verb of saying: "she supports the bill", "his criticism of the bill".
extension UnitReader {
  /// Whether a cue may tell a position: any cue but one of stance, and that one when a person stands before it.
  func maySpeak(_ cue: Cue, _ source: SourceWords?, _ workspace: Workspace) -> Bool {
    guard cue.frames.contains(.stance) else { return true }
    // "voted to support it" tells what was done.
    guard let source, cue.form != .dependent || workspace.tokens[cue.groupStart].word != lexicons.statements.toWord else {
      return false
    }
    return isPerson(source, workspace)
  }

  /// A person's name, a pronoun, or the words of an office: "the mayor"; no state and no body.
  private func isPerson(_ source: SourceWords, _ workspace: Workspace) -> Bool {
    let first = workspace.tokens[source.tokens.start]
    if source.tokens.count == 1, workspace.mentionAt[source.tokens.start] < 0 {
      if let antecedent = source.antecedent {
        return antecedent.indices.contains { workspace.mention(at: $0)?.kind == .person }
      }
      return !lexicons.classes(first).isDisjoint(with: .subjectPronoun)
    }
    return source.tokens.indices.contains { index in
      workspace.mention(at: index).map { $0.kind == .person } ?? lexicons.classes(workspace.tokens[index]).contains(.role)
    }
  }

  /// "Raman's calls for reform", "she raised questions about the deal": what the noun's preposition takes.
  func nounStance(
    _ frame: Frame, _ unit: TokenRange, _ bounds: [Int], _ inherited: SourceWords?, _ workspace: Workspace
  ) -> FoundStatement? {
    let source = frame.source ?? inheritedSource(frame.cue, unit, inherited, workspace)
    guard maySpeak(frame.cue, source, workspace) else { return nil }
    let start = frame.cue.tokens.end
    let end = contents.end(from: start, unit, bounds: bounds, isPhrase: true, workspace)
    guard end > start else { return nil }
    return FoundStatement(
      spans: [TokenRange(start, end)], cue: frame.cue, source: source, paragraph: 0, rule: "statement.noun-stance")
  }
}
