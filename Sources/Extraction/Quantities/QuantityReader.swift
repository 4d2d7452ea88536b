import CrisisModel

/// A figure in the text, with its tokens.
struct FoundQuantity {
  var tokens: TokenRange
  var low: Int?
  var high: Int?
  var qualifier: Qualifier

  /// As a record's quantity.
  func quantity(counting: Counting, _ workspace: Workspace) -> Quantity {
    Quantity(
      words: workspace.plainText(workspace.byteRange(tokens)), low: low, high: high, qualifier: qualifier,
      counting: counting)
  }
}

/// Reads figures rightwards: "more than 4,000", "between 300 and 400", "two dozen", "4.5 million", "thousands of".
struct QuantityReader {
  let lexicons: Lexicons

  /// The figure that begins at a token, hedges included; `nil` when none does.
  func read(at start: Int, end: Int, _ workspace: Workspace) -> FoundQuantity? {
    var index = start
    var qualifier: Qualifier?
    while index < end,
      let hedge = lexicons.quantities.hedges.longestMatch(at: index, workspace.tokens, lexicons.vocabulary),
      hedge.tokens.end <= end
    {
      let found = lexicons.quantities.hedges.firstValue(hedge.node)
      if qualifier == nil || qualifier == .additional { qualifier = found }
      index = hedge.tokens.end
    }
    if word(index, end, workspace, is: lexicons.words.between) { return between(start, index + 1, end, workspace) }
    if isSome(index, end, workspace), number(at: index + 1, end, workspace) != nil {
      qualifier = qualifier ?? .about
      index += 1
    }
    guard let first = number(at: index, end, workspace) else {
      return vague(start, index, end, qualifier, workspace)
    }
    if let joint = joint(first.end, end, workspace), let second = number(at: joint, end, workspace) {
      return FoundQuantity(
        tokens: TokenRange(start, second.end), low: scaledLow(first, second), high: second.value, qualifier: .range)
    }
    return settle(TokenRange(start, first.end), first.value, qualifier)
  }

  private func settle(_ tokens: TokenRange, _ value: Int, _ qualifier: Qualifier?) -> FoundQuantity {
    let low = qualifier == .upTo ? nil : value
    let high = qualifier == .moreThan ? nil : value
    return FoundQuantity(tokens: tokens, low: low, high: high, qualifier: qualifier ?? .exact)
  }

  /// "3 to 4 million": the scale belongs to both.
  private func scaledLow(_ first: Number, _ second: Number) -> Int {
    first.scale == 1 && second.scale > 1 && first.value < second.value / second.scale * 2
      ? first.value * second.scale : first.value
  }

  private func between(_ start: Int, _ index: Int, _ end: Int, _ workspace: Workspace) -> FoundQuantity? {
    guard let first = number(at: index, end, workspace), first.end + 1 < end,
      let second = number(at: first.end + 1, end, workspace)
    else { return nil }
    return FoundQuantity(
      tokens: TokenRange(start, second.end), low: scaledLow(first, second), high: second.value, qualifier: .range)
  }

  /// "to", "or", "-" or "–" between two numbers: the index of the second.
  private func joint(_ index: Int, _ end: Int, _ workspace: Workspace) -> Int? {
    guard index + 1 < end else { return nil }
    let token = workspace.tokens[index]
    switch token.kind {
    case .hyphen, .dash: return index + 1
    case .word where token.word == lexicons.words.to || token.word == lexicons.words.or: return index + 1
    default: return nil
    }
  }

  /// "thousands of", "dozens", "several hundred": no number.
  private func vague(
    _ start: Int, _ index: Int, _ end: Int, _ qualifier: Qualifier?, _ workspace: Workspace
  ) -> FoundQuantity? {
    var at = index
    var found = qualifier == .vague
    while at < end, workspace.tokens[at].kind == .word, let word = lexicons.quantities.words[workspace.tokens[at].word]
    {
      if case .vague = word { found = true } else if !found { break }
      at += 1
      if at + 1 < end, workspace.tokens[at].word == lexicons.words.of, workspace.tokens[at].kind == .word,
        isVague(at + 1, workspace)
      {
        at += 1
      }
    }
    guard found else { return nil }
    return FoundQuantity(tokens: TokenRange(start, max(at, start + 1)), low: nil, high: nil, qualifier: .vague)
  }

  private func isVague(_ index: Int, _ workspace: Workspace) -> Bool {
    guard workspace.tokens[index].kind == .word, let word = lexicons.quantities.words[workspace.tokens[index].word]
    else { return false }
    if case .vague = word { return true }
    return false
  }

  private func isSome(_ index: Int, _ end: Int, _ workspace: Workspace) -> Bool {
    word(index, end, workspace, is: lexicons.words.some)
  }

  private func word(_ index: Int, _ end: Int, _ workspace: Workspace, is word: WordID) -> Bool {
    index < end && workspace.tokens[index].kind == .word && workspace.tokens[index].word == word
  }

  // MARK: - Numbers

  private struct Number {
    var value: Int
    var scale: Int
    var end: Int
  }

  /// Digits or number words with their scales: "4,000", "4.5 million", "two hundred", "twenty-five", "a dozen".
  private func number(at start: Int, _ end: Int, _ workspace: Workspace) -> Number? {
    guard start < end else { return nil }
    let token = workspace.tokens[start]
    var index = start
    var total = 0
    var current = 0
    var largest = 1
    if token.kind == .number {
      let number = workspace.numbers[Int(token.word)]
      guard index + 1 < end, let scale = scale(at: index + 1, workspace) else {
        return Number(value: number.fractionDigits == 0 ? number.whole : number.scaled(by: 1), scale: 1, end: index + 1)
      }
      return Number(value: number.scaled(by: scale), scale: scale, end: index + 2)
    }
    while index < end, index < start + 8 {
      let next = workspace.tokens[index]
      if next.kind == .hyphen, index > start, index + 1 < end, value(at: index + 1, workspace) != nil {
        index += 1
        continue
      }
      if let value = value(at: index, workspace) {
        guard current == 0 || (current >= 20 && value < 10) || current >= 100 else { break }
        current += value
      } else if let scale = scale(at: index, workspace), index > start || scale >= 12 {
        if scale >= 1000 {
          total += max(1, current).multipliedReportingOverflow(by: scale).partialValue
          current = 0
        } else {
          current = max(1, current).multipliedReportingOverflow(by: scale).partialValue
        }
        largest = max(largest, scale)
      } else {
        break
      }
      index += 1
    }
    guard index > start, !isArticleAlone(start, index, workspace) else { return nil }
    return Number(value: total + current, scale: largest, end: index)
  }

  /// "a" and "an" are numbers only before a scale.
  private func isArticleAlone(_ start: Int, _ end: Int, _ workspace: Workspace) -> Bool {
    end == start + 1 && lexicons.classes(workspace.tokens[start]).contains(.determiner)
      && scale(at: start, workspace) == nil
  }

  private func value(at index: Int, _ workspace: Workspace) -> Int? {
    let token = workspace.tokens[index]
    guard token.kind == .word, case .value(let value)? = lexicons.quantities.words[token.word] else { return nil }
    return value
  }

  private func scale(at index: Int, _ workspace: Workspace) -> Int? {
    let token = workspace.tokens[index]
    guard token.kind == .word, case .scale(let scale)? = lexicons.quantities.words[token.word] else { return nil }
    return scale
  }
}
