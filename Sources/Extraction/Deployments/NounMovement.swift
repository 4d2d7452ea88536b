import CrisisModel

/// Movements told by a noun: "the deployment of 4,000 troops", "troop withdrawals", "Israel’s pullout from Gaza".
struct NounMovement {
  let lexicons: Lexicons
  private var nouns: NounReality { NounReality(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// "the deployment of 4,000 troops", "withdrawal of almost all US combat troops".
  func ofForce(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    let of = phrase.tokens.start - 1
    guard of > sentence.start, workspace.tokens[of].kind == .word, workspace.tokens[of].word == lexicons.words.of,
      workspace.tokens[of - 1].kind == .word, let direction = lexicons.deployments.nouns[workspace.tokens[of - 1].word]
    else { return nil }
    return MovementLink(
      trigger: of - 1, direction: direction,
      reality: settled(nouns.reality(of: of - 1, end: phrase.tokens.end, workspace), of - 1, workspace), part: .noun,
      rule: "deployment.noun-of-force", tokens: TokenRange(of - 1, phrase.tokens.end))
  }

  /// "troop deployment", "US military presence", "the force’s deployment".
  func compound(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    var next = phrase.tokens.end
    if next < sentence.end, workspace.tokens[next].kind == .clitic || workspace.tokens[next].kind == .apostrophe {
      next += 1
    }
    guard next < sentence.end, workspace.tokens[next].kind == .word,
      let direction = lexicons.deployments.nouns[workspace.tokens[next].word]
    else { return nil }
    return MovementLink(
      trigger: next, direction: direction,
      reality: settled(nouns.reality(of: phrase.tokens.start, end: next + 1, workspace), next, workspace),
      part: .noun, rule: "deployment.force-noun", tokens: TokenRange(phrase.tokens.start, next + 1))
  }

  /// "continued presence": a state lasts, and isn't under way.
  private func settled(_ reality: Reality, _ noun: Int, _ workspace: Workspace) -> Reality {
    guard reality.status == .underWay, workspace.tokens[noun].word == lexicons.words.presence else { return reality }
    return Reality(status: .inPlace, denial: nil, modality: reality.modality, word: reality.word)
  }
}
