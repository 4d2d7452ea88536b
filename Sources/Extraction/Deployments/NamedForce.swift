import CrisisModel

/// A force called by its name: "the People’s Liberation Army", "the UPDF"; with a figure, "40 members of the PLA".
struct NamedForce {
  let lexicons: Lexicons
  static let word = ForceWord(unit: .troops, counting: .people, isFormation: false, isSingular: false)

  func phrase(at index: Int, _ sentence: TokenRange, _ workspace: Workspace) -> ForcePhrase? {
    guard let mention = workspace.mention(at: index), mention.tokens.start == index,
      workspace.entities[mention.entity].actorKind == .force, mention.tokens.end <= sentence.end,
      !describes(mention.tokens.end, sentence, workspace)
    else { return nil }
    var phrase = ForcePhrase(tokens: mention.tokens, noun: mention.tokens, word: NamedForce.word)
    phrase.owner = mention.entity
    phrase.unitInference = "\(workspace.entities[mention.entity].name) is an armed force"
    var start = mention.tokens.start
    if start > sentence.start, lexicons.classes(workspace.tokens[start - 1]).contains(.determiner) { start -= 1 }
    if let members = members(before: start, sentence, workspace) { phrase.quantity = members }
    phrase.tokens.start = phrase.quantity?.tokens.start ?? start
    return phrase
  }

  /// "the UPDF spokesman", "the PLA’s arrival": the name belongs to another noun.
  private func describes(_ next: Int, _ sentence: TokenRange, _ workspace: Workspace) -> Bool {
    guard next < sentence.end else { return false }
    let token = workspace.tokens[next]
    if lexicons.deployments.nouns.contains(token.word), token.kind == .word { return false }
    if token.kind == .clitic || token.kind == .hyphen { return true }
    guard token.kind == .word else { return false }
    let closed: WordClass = [
      .preposition, .conjunction, .relative, .formOfBe, .formOfHave, .formOfDo, .future, .possibility, .conditional,
      .obligation, .adverb, .subordinator, .verb,
    ]
    let classes = lexicons.classes(token)
    return classes.isDisjoint(with: closed) || classes.contains(.forceStart) || classes.contains(.role)
  }

  /// "40 members of", "dozens of soldiers of".
  private func members(before start: Int, _ sentence: TokenRange, _ workspace: Workspace) -> FoundQuantity? {
    guard start - 3 >= sentence.start, workspace.tokens[start - 1].word == lexicons.words.of,
      workspace.tokens[start - 2].kind == .word,
      lexicons.deployments.members.contains(workspace.tokens[start - 2].word)
    else { return nil }
    for at in max(sentence.start, start - 7)..<(start - 2) {
      if let quantity = QuantityReader(lexicons: lexicons).read(at: at, end: start - 2, workspace) { return quantity }
    }
    return nil
  }
}
