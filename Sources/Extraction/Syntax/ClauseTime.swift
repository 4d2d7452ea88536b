/// The date that belongs to a clause.
struct ClauseTime {
  let lexicons: Lexicons

  /// Index into `workspace.times` of the date nearest to a trigger inside the clause that holds `span`, else inside
  /// its sentence before the clause; durations and vague references are none.
  func time(around span: TokenRange, trigger: Int, _ workspace: Workspace) -> Int? {
    guard !workspace.times.isEmpty else { return nil }
    let sentence = workspace.sentence(of: trigger).tokens
    let end = ParticipantReader(lexicons: lexicons).clauseEnd(after: max(trigger, span.end - 1), workspace)
    let start = clauseStart(before: span.start, sentence, workspace)
    var best: (index: Int, distance: Int)?
    var index = first(at: sentence.start, workspace)
    while index < workspace.times.count, workspace.times[index].tokens.start < sentence.end {
      let time = workspace.times[index]
      if time.expression.date != nil {
        let inside = time.tokens.start >= start && time.tokens.end <= max(end, span.end)
        let distance = abs(time.tokens.start - trigger) + (inside ? 0 : 1000)
        if best == nil || distance < best?.distance ?? .max { best = (index, distance) }
      }
      index += 1
    }
    guard let best, best.distance < 1000 || isSentenceInitial(best.index, sentence, workspace) else { return nil }
    return best.index
  }

  /// "On Friday, …": a date at the head of a sentence holds for all of it.
  private func isSentenceInitial(_ index: Int, _ sentence: TokenRange, _ workspace: Workspace) -> Bool {
    workspace.times[index].tokens.start - sentence.start <= 2
  }

  private func clauseStart(before start: Int, _ sentence: TokenRange, _ workspace: Workspace) -> Int {
    var index = start - 1
    while index > sentence.start {
      let token = workspace.tokens[index]
      if token.kind == .semicolon || token.kind == .colon || token.kind == .dash { return index }
      if lexicons.classes(token).contains(.subordinator), workspace.mentionAt[index] < 0 { return index }
      index -= 1
    }
    return sentence.start
  }

  private func first(at token: Int, _ workspace: Workspace) -> Int {
    var low = 0
    var high = workspace.times.count
    while low < high {
      let middle = (low + high) / 2
      if workspace.times[middle].tokens.start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
