/// Figures without a noun behind a verb of movement: "France said it was sending 1,000", "Eritrea sent 2,000 to back
/// the Islamists". The unit is that of the force named last before: inferred.
struct EllipticForce {
  let lexicons: Lexicons

  func phrases(
    in sentence: TokenRange, known: [ForcePhrase], last: ForceWord?, _ workspace: Workspace
  ) -> [ForcePhrase] {
    guard let word = known.first?.word ?? last, word.counting == .people else { return [] }
    var found: [ForcePhrase] = []
    var next = sentence.start + 1
    while true {
      let index = workspace.triggers.next(.figure, from: next, to: sentence.end)
      guard index < sentence.end else { return found }
      guard
        workspace.tokens[index].kind == .number
          || lexicons.quantities.hedges.begins(with: workspace.tokens[index].word),
        follows(verbBefore: index, sentence, workspace),
        let quantity = QuantityReader(lexicons: lexicons).read(at: index, end: sentence.end, workspace),
        quantity.low ?? quantity.high ?? 0 >= 10, standsAlone(quantity.tokens.end, sentence, workspace),
        !known.contains(where: { $0.tokens.overlaps(quantity.tokens) })
      else {
        next = index + 1
        continue
      }
      var phrase = ForcePhrase(tokens: quantity.tokens, noun: quantity.tokens, word: word)
      phrase.quantity = quantity
      phrase.isElliptic = true
      found.append(phrase)
      next = quantity.tokens.end
    }
  }

  private func follows(verbBefore index: Int, _ sentence: TokenRange, _ workspace: Workspace) -> Bool {
    let before = workspace.tokens[index - 1]
    guard before.kind == .word, let verb = lexicons.verbs[before.word] else { return false }
    return lexicons.deployments.movements[verb.lemma]?.asObject != nil
  }

  /// No noun follows: the sentence or clause ends, or "to", "and", "in" goes on.
  private func standsAlone(_ index: Int, _ sentence: TokenRange, _ workspace: Workspace) -> Bool {
    guard index < sentence.end else { return true }
    let next = workspace.tokens[index]
    switch next.kind {
    case .comma, .period, .semicolon, .dash: return true
    case .word: return !lexicons.classes(next).isDisjoint(with: [.preposition, .conjunction])
    default: return false
    }
  }
}
