import CrisisModel

/// Finds totals that their own parts contradict: "12 people were killed: 5 soldiers and 6 civilians".
///
/// The total stands in a clause of harm, the parts behind a colon, a dash or a bracket, or behind "including", whose
/// parts may be less than the total and never more. All figures must be exact.
struct FigureSums {
  let lexicons: Lexicons
  private let mostWordsOfPart = 5

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func run(_ workspace: inout Workspace) {
    for number in workspace.sentences.indices
    where workspace.sentences[number].hasFigure && workspace.sentences[number].classes.contains(.harm)
      && !workspace.sentences[number].isBoilerplate
    {
      let sentence = workspace.sentences[number].tokens
      guard let total = total(in: sentence, workspace), let parts = parts(behind: total, in: sentence, workspace),
        let sum = sum(parts.figures), let whole = total.low,
        parts.mayBeFewer ? sum > whole : sum != whole
      else { continue }
      let words = parts.figures.map { workspace.plainText(workspace.byteRange($0.tokens)) }
      workspace.findings.append(
        Finding(
          kind: .figuresDiffer, range: workspace.byteRange(TokenRange(total.tokens.start, parts.end)),
          message: "the text says \(workspace.plainText(workspace.byteRange(total.tokens))), but its parts "
            + "(\(words.joined(separator: ", "))) add up to \(sum)"))
    }
  }

  /// The first exact figure of a clause that tells of people killed, hurt, moved or held.
  private func total(in sentence: TokenRange, _ workspace: Workspace) -> FoundQuantity? {
    let reader = QuantityReader(lexicons: lexicons)
    let end = min(sentence.end, sentence.start + 60)
    var next = workspace.triggers.next(.figure, from: sentence.start, to: end)
    while next < end {
      let index = next
      next = workspace.triggers.next(.figure, from: index + 1, to: end)
      guard isFigure(index, workspace), let found = reader.read(at: index, end: sentence.end, workspace), isExact(found)
      else { continue }
      return found
    }
    return nil
  }

  private func parts(
    behind total: FoundQuantity, in sentence: TokenRange, _ workspace: Workspace
  ) -> (figures: [FoundQuantity], mayBeFewer: Bool, end: Int)? {
    var index = total.tokens.end
    while index < min(sentence.end, total.tokens.end + 20) {
      let token = workspace.tokens[index]
      switch token.kind {
      case .colon, .dash, .parenthesisOpen:
        return list(at: index + 1, in: sentence, workspace).map { ($0.figures, false, $0.end) }
      case .word where token.word == lexicons.words.including:
        return list(at: index + 1, in: sentence, workspace).map { ($0.figures, true, $0.end) }
      case .number: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// "5 soldiers, 4 police officers and 3 civilians", up to the end of the sentence, a dash or a bracket.
  private func list(
    at start: Int, in sentence: TokenRange, _ workspace: Workspace
  ) -> (figures: [FoundQuantity], end: Int)? {
    let reader = QuantityReader(lexicons: lexicons)
    var figures: [FoundQuantity] = []
    var index = start
    while index < sentence.end, let figure = reader.read(at: index, end: sentence.end, workspace) {
      guard isFigure(index, workspace), isExact(figure) else { return nil }
      figures.append(figure)
      index = figure.tokens.end
      var words = 0
      while index < sentence.end, isPartOfName(workspace.tokens[index]), words < mostWordsOfPart {
        index += 1
        words += 1
      }
      guard words > 0, index < sentence.end else { return nil }
      switch workspace.tokens[index].kind {
      case .comma:
        index += 1
        if isAnd(index, workspace) { index += 1 }
      case .word where isAnd(index, workspace): index += 1
      case .period, .dash, .parenthesisClose, .semicolon:
        return figures.count > 1 ? (figures, index) : nil
      default: return nil
      }
    }
    return nil
  }

  private func isPartOfName(_ token: Token) -> Bool {
    switch token.kind {
    case .hyphen: true
    case .word: lexicons.classes(token).isDisjoint(with: [.conjunction, .preposition, .subordinator, .formOfBe])
    default: false
    }
  }

  private func isAnd(_ index: Int, _ workspace: Workspace) -> Bool {
    index < workspace.tokens.count && workspace.tokens[index].kind == .word
      && workspace.tokens[index].word == lexicons.words.and
  }

  /// A number of people, and no date, sum of money or share.
  private func isFigure(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    guard token.kind == .number || lexicons.classes(token).contains(.numberWord) else { return false }
    if index > 0, workspace.tokens[index - 1].kind == .currency { return false }
    if index + 1 < workspace.tokens.count, workspace.tokens[index + 1].kind == .percent { return false }
    return !isHedged(index, workspace) && workspace.time(covering: index) == nil
  }

  /// "at least 12": a hedge stands before the number.
  private func isHedged(_ index: Int, _ workspace: Workspace) -> Bool {
    let reader = QuantityReader(lexicons: lexicons)
    let first = max(workspace.sentence(of: index).tokens.start, index - 3)
    return (first..<index).contains {
      workspace.tokens[$0].kind == .word
        && reader.read(at: $0, end: index + 1, workspace).map { $0.tokens.contains(index) } ?? false
    }
  }

  private func isExact(_ figure: FoundQuantity) -> Bool { figure.qualifier == .exact && figure.low == figure.high }

  private func sum(_ figures: [FoundQuantity]) -> Int? {
    var sum = 0
    for figure in figures {
      guard let value = figure.low, value < 1_000_000_000 else { return nil }
      sum += value
    }
    return sum
  }
}
