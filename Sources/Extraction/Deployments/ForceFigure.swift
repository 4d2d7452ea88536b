import CrisisModel

/// The figure of a force: before its noun, behind it ("a force of 3,000"), or told beside.
struct ForceFigure {
  let lexicons: Lexicons

  func quantity(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> FoundQuantity? {
    let reader = QuantityReader(lexicons: lexicons)
    var start = phrase.tokens.start
    // "between 300 and 400 soldiers"
    if start > sentence.start, workspace.tokens[start - 1].word == lexicons.words.between { start -= 1 }
    for index in start..<phrase.noun.start {
      guard workspace.mentionAt[index] < 0 else { continue }
      if let quantity = reader.read(at: index, end: phrase.noun.start, workspace) { return quantity }
    }
    if let behind = behind(phrase, sentence, reader, workspace) { return behind }
    return singular(phrase, workspace)
  }

  /// "a force of 3,000"
  private func behind(
    _ phrase: ForcePhrase, _ sentence: TokenRange, _ reader: QuantityReader, _ workspace: Workspace
  ) -> FoundQuantity? {
    let end = phrase.noun.end
    guard phrase.word.counting == .people || phrase.word.isFormation else { return nil }
    for index in end..<max(end, min(sentence.end, end + 7)) {
      let token = workspace.tokens[index]
      if index == end, token.kind == .word, token.word == lexicons.words.of,
        let quantity = reader.read(at: index + 1, end: sentence.end, workspace),
        quantity.low ?? quantity.high ?? 0 > 9
      {
        return quantity
      }
      guard workspace.mentionAt[index] >= 0 || token.kind == .comma || token.kind == .word,
        lexicons.verbs[token.word] == nil
      else { return nil }
    }
    return nil
  }

  /// "troops in Iraq, currently numbering some 160,000": how many there are, whatever is told of them.
  func numbering(behind end: Int, _ sentence: TokenRange, _ workspace: Workspace) -> FoundQuantity? {
    for index in end..<max(end, min(sentence.end, end + 7)) where workspace.tokens[index].kind == .word {
      let word = workspace.tokens[index].word
      if lexicons.deployments.numbering.contains(word) {
        return QuantityReader(lexicons: lexicons).read(at: index + 1, end: sentence.end, workspace)
      }
      if workspace.mentionAt[index] < 0, lexicons.verbs[word] != nil { return nil }
    }
    return nil
  }

  /// "increasing the number of troops to 360": what the number comes to.
  func total(behind link: MovementLink, _ sentence: TokenRange, _ workspace: Workspace) -> FoundQuantity? {
    let start = link.tokens.end
    for index in start..<max(start, min(sentence.end - 1, start + 8)) {
      let token = workspace.tokens[index]
      guard token.kind == .word else { return nil }
      guard token.word == lexicons.words.to else { continue }
      guard var total = QuantityReader(lexicons: lexicons).read(at: index + 1, end: sentence.end, workspace) else {
        continue
      }
      total.qualifier = total.qualifier == .exact ? .total : total.qualifier
      return total
    }
    return nil
  }

  /// "sent another 500, bringing the total to 2,100": what there are then, and no addition.
  func broughtTo(after link: MovementLink, _ sentence: TokenRange, _ workspace: Workspace) -> FoundQuantity? {
    for index in link.tokens.end..<max(link.tokens.end, sentence.end) where workspace.tokens[index].kind == .word {
      let word = workspace.tokens[index].word
      guard word == lexicons.words.total || lexicons.deployments.strengths.contains(word), index > link.tokens.end + 1,
        [index - 1, index - 2].contains(where: { isGerund($0, workspace) })
      else { continue }
      for at in (index + 1)..<max(index + 1, min(sentence.end - 1, index + 8))
      where workspace.tokens[at].word == lexicons.words.to && workspace.tokens[at].kind == .word {
        guard var total = QuantityReader(lexicons: lexicons).read(at: at + 1, end: sentence.end, workspace) else {
          continue
        }
        if total.qualifier == .exact { total.qualifier = .total }
        return total
      }
    }
    return nil
  }

  private func isGerund(_ index: Int, _ workspace: Workspace) -> Bool {
    workspace.tokens[index].kind == .word
      && lexicons.verbs[workspace.tokens[index].word]?.forms.contains(.gerund) ?? false
  }

  /// "a frigate" is one; "a force" or "a contingent" says nothing of its size.
  private func singular(_ phrase: ForcePhrase, _ workspace: Workspace) -> FoundQuantity? {
    guard phrase.word.isSingular, !phrase.word.isFormation || phrase.word.counting != .people else { return nil }
    let first = workspace.tokens[phrase.tokens.start]
    guard first.kind == .word, lexicons.classes(first).contains(.determiner), first.end - first.start <= 2 else {
      return nil
    }
    let words = TokenRange(phrase.tokens.start, phrase.tokens.start + 1)
    return FoundQuantity(tokens: words, low: 1, high: 1, qualifier: .exact)
  }
}
