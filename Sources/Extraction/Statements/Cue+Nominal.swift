/// Cues that are no verbs: nouns and adjectives.
extension CueFinder {
  /// "Abe's claim that": a noun with a possessor and a clause.
  func nounClaim(_ index: Int, _ noun: SayingNoun, _ unit: TokenRange, _ workspace: Workspace) -> Cue? {
    guard noun.takesThat, index + 1 < unit.end, workspace.tokens[index + 1].word == lexicons.statements.that,
      workspace.tokens[index + 1].kind == .word, let start = possession(of: index, unit, workspace)
    else { return nil }
    return Cue(tokens: TokenRange(index, index + 1), groupStart: start, frames: [], form: .noun)
  }

  /// "raised questions about", "her calls for": a noun and the preposition that opens its content.
  func nounStance(_ index: Int, _ noun: SayingNoun, _ unit: TokenRange, _ workspace: Workspace) -> Cue? {
    guard !noun.prepositions.isEmpty, index + 2 < unit.end, workspace.tokens[index + 1].kind == .word,
      workspace.mentionAt[index] < 0, noun.prepositions.contains(workspace.tokens[index + 1].word)
    else { return nil }
    let start = possession(of: index, unit, workspace) ?? index
    return Cue(tokens: TokenRange(index, index + 2), groupStart: start, frames: .stance, form: .noun)
  }

  /// "is critical of", "were adamant that": an adjective behind a form of "be".
  func adjectiveCue(_ index: Int, _ adjective: SayingVerb, _ unit: TokenRange, _ workspace: Workspace) -> Cue? {
    guard index + 1 < unit.end, workspace.tokens[index + 1].kind == .word else { return nil }
    var frames = adjective.frames
    var end = index + 1
    let next = workspace.tokens[end].word
    for phrasal in adjective.phrasal where phrasal.particle == next {
      frames = phrasal.frames
      end += 1
    }
    guard !frames.isEmpty else { return nil }
    let group = auxiliaries(before: index, unit, workspace)
    guard group.hasBe, !group.hasTo else { return nil }
    var cue = Cue(tokens: TokenRange(index, end), groupStart: group.start, frames: frames, form: .finite)
    cue.isNegated = group.isNegated
    return cue
  }
}
