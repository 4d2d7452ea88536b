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
      let tokens = workspace.times[index].tokens
      if workspace.times[index].days != nil, !isOfAnother(index, trigger, workspace) {
        let inside = tokens.start >= start && tokens.end <= max(end, span.end)
        let distance = abs(tokens.start - trigger) + (inside ? 0 : 1000)
        if best == nil || distance < best?.distance ?? .max { best = (index, distance) }
      }
      index += 1
    }
    guard let best, best.distance < 1000 || isSentenceInitial(best.index, sentence, workspace) else { return nil }
    return best.index
  }

  /// "said on Monday that", "urged them on Monday to": the day of saying is not the day of what is said.
  private func isOfAnother(_ index: Int, _ trigger: Int, _ workspace: Workspace) -> Bool {
    let start = workspace.times[index].tokens.start
    let first = max(workspace.sentence(of: start).tokens.start, start - 8)
    for at in stride(from: start - 1, through: first, by: -1) where workspace.tokens[at].kind == .word {
      if at == trigger { return false }
      guard workspace.mentionAt[at] < 0, let verb = lexicons.verbs[workspace.tokens[at].word],
        !verb.forms.isSubset(of: [.base])
      else { continue }
      let speaks = lexicons.classes(workspace.tokens[at]).contains(.saying)
      return speaks || (start < trigger && lexicons.reality.verbs.contains(verb.lemma))
    }
    return false
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
