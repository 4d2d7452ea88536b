import CrisisModel

/// Lists without verbs behind a force with a figure: "Greece has promised 700 troops; Turkey, 500; and Romania, 400".
struct ForceList {
  let lexicons: Lexicons

  func complete(
    _ phrases: inout [ForcePhrase], _ links: inout [MovementLink?], _ sentence: TokenRange, _ workspace: Workspace
  ) {
    let counted = phrases.indices.filter { phrases[$0].quantity != nil && links[$0]?.part == .object }
    guard let last = counted.max(by: { phrases[$0].tokens.end < phrases[$1].tokens.end }), var link = links[last],
      phrases[last].word.counting == .people
    else { return }
    var index = max(link.tokens.end, phrases[last].tokens.end)
    while let item = item(after: index, sentence, workspace) {
      var phrase = ForcePhrase(
        tokens: TokenRange(item.mention.tokens.start, item.quantity.tokens.end), noun: item.quantity.tokens,
        word: phrases[last].word)
      phrase.owner = item.mention.entity
      phrase.quantity = item.quantity
      phrase.isElliptic = true
      link.rule = "deployment.listed-force"
      link.tokens = phrase.tokens
      phrases.append(phrase)
      links.append(link)
      index = item.quantity.tokens.end
    }
  }

  /// A mark, a country, maybe a comma, and a figure that another mark follows.
  private func item(
    after start: Int, _ sentence: TokenRange, _ workspace: Workspace
  ) -> (mention: NameMention, quantity: FoundQuantity)? {
    var index = start
    guard index < sentence.end, isMark(workspace.tokens[index]) else { return nil }
    while index < sentence.end, isMark(workspace.tokens[index]) { index += 1 }
    guard let mention = workspace.mention(at: index), mention.tokens.start == index,
      workspace.entities[mention.entity].country != nil, workspace.entities[mention.entity].kind == .place
    else { return nil }
    index = mention.tokens.end
    if index < sentence.end, workspace.tokens[index].kind == .comma { index += 1 }
    guard index < sentence.end,
      let quantity = QuantityReader(lexicons: lexicons).read(at: index, end: sentence.end, workspace),
      quantity.low ?? quantity.high ?? 0 > 1
    else { return nil }
    let next = quantity.tokens.end
    guard next >= sentence.end || isMark(workspace.tokens[next]) || workspace.tokens[next].kind == .period else {
      return nil
    }
    return (mention, quantity)
  }

  private func isMark(_ token: Token) -> Bool {
    token.kind == .comma || token.kind == .semicolon
      || (token.kind == .word && token.word == lexicons.words.and)
  }
}
