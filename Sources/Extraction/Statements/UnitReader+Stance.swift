/// Positions that persons take without a verb of saying: "she supports the bill", "his criticism of the bill".
extension UnitReader {
  /// Whether a cue may tell a position: any cue but one of stance, and that one when a person stands before it.
  func maySpeak(_ cue: Cue, _ source: SourceWords?, _ workspace: Workspace) -> Bool {
    guard cue.frames.contains(.stance) else { return true }
    // "voted to support it" tells what was done.
    guard let source, workspace.tokens[cue.groupStart].word != lexicons.statements.toWord else { return false }
    return isPerson(source, workspace)
  }

  /// A person's name, or a pronoun of persons; no state and no body.
  private func isPerson(_ source: SourceWords, _ workspace: Workspace) -> Bool {
    let first = workspace.tokens[source.tokens.start]
    if source.tokens.count == 1, workspace.mentionAt[source.tokens.start] < 0 {
      if let antecedent = source.antecedent {
        return antecedent.indices.contains { workspace.mention(at: $0)?.kind == .person }
      }
      return !lexicons.classes(first).isDisjoint(with: .subjectPronoun)
    }
    return source.tokens.indices.contains { workspace.mention(at: $0)?.kind == .person }
  }

  /// "Raman's calls for reform", "she raised questions about the deal": what the noun's preposition takes.
  func nounStance(
    _ frame: Frame, _ unit: TokenRange, _ bounds: [Int], _ inherited: SourceWords?, _ workspace: Workspace
  ) -> FoundStatement? {
    var source = frame.source
    if source == nil {
      // "prompted calls for a ban": whose calls they are stays open.
      source = inheritedSource(frame.cue, unit, inherited, workspace)
      if !maySpeak(frame.cue, source, workspace) { source = nil }
    } else if !maySpeak(frame.cue, source, workspace) {
      return nil
    }
    let start = frame.cue.tokens.end
    let end = contents.end(from: start, unit, bounds: bounds, isPhrase: true, workspace)
    guard end > start else { return nil }
    return FoundStatement(
      spans: [TokenRange(start, end)], cue: frame.cue, source: source, paragraph: 0, rule: "statement.noun-stance")
  }
}
