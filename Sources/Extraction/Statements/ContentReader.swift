/// Finds where the content of a statement ends, or begins when it stands before its cue.
struct ContentReader {
  let lexicons: Lexicons
  private var tests: TokenQuestions { TokenQuestions(lexicons: lexicons) }
  /// How many tokens outside quotation marks a content may have.
  private let longest = 160

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The end of the content that begins at a token.
  ///
  /// - parameter bounds: where the frames of later cues in the unit begin, in order.
  /// - parameter isPhrase: the content is a noun phrase or an infinitive, so that "and" with a verb ends it.
  func end(from start: Int, _ unit: TokenRange, bounds: [Int], isPhrase: Bool = false, _ workspace: Workspace) -> Int {
    var at = start
    let isQuoteFirst = quote(at: start, workspace) != nil
    var left = longest
    scan: while at < unit.end, left > 0 {
      if let quote = quote(at: at, workspace) {
        at = min(unit.end, quote.tokens.end)
        if isQuoteFirst, endsAfterQuote(at, unit, workspace) { break }
        continue
      }
      if bounds.contains(at) { break }
      switch workspace.tokens[at].kind {
      case .semicolon: break scan
      case .word where isPhrase && at > start && (joinsVerb(at, unit, workspace) || beginsAdjunct(at, unit, workspace)):
        break scan
      case .comma where isPhrase && goesOnElsewhere(at + 1, unit, workspace): break scan
      case .dash where isPhrase && at > start: break scan
      case .comma
      where bounds.contains(at + 1) || beginsTail(at + 1, unit, workspace)
        || joinsVerb(at + 1, unit, workspace) || turnsAway(at + 1, unit, workspace):
        break scan
      default: break
      }
      at += 1
      left -= 1
    }
    return trimmed(start, at, workspace)
  }

  /// The first comma outside of quotation marks in a stretch.
  func firstComma(from start: Int, to end: Int, _ workspace: Workspace) -> Int? {
    for index in start..<max(start, end) {
      let token = workspace.tokens[index]
      if token.kind == .comma, !token.shape.contains(.quoted) { return index }
    }
    return nil
  }

  /// Without the mark that ends the sentence, a comma or a conjunction.
  func trimmed(_ start: Int, _ end: Int, _ workspace: Workspace) -> Int {
    var end = end
    while end > start + 1 {
      let token = workspace.tokens[end - 1]
      switch token.kind {
      case .comma, .period, .dash, .colon, .semicolon: end -= 1
      case .word where lexicons.classes(token).contains(.conjunction) && !token.shape.contains(.quoted): end -= 1
      default: return end
      }
    }
    return end
  }

  /// After a quotation that begins the content: whether the rest of the sentence is the outlet's own.
  private func endsAfterQuote(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard index < unit.end else { return true }
    switch workspace.tokens[index].kind {
    case .comma, .period, .dash, .semicolon, .parenthesisOpen:
      return !(index + 1 < unit.end && tests.isMark(index + 1, workspace))
    case .quoteOpen, .quoteStraight: return false
    default:
      let last = workspace.tokens[max(0, index - 2)].kind
      return last == .comma || last == .period || last == .question || last == .exclamation
    }
  }

  /// ", following the deployment", ", emphasizing that": an adjunct of the sentence, no part of what was said.
  private func beginsTail(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard index < unit.end, workspace.tokens[index].kind == .word else { return false }
    return ContentReader.tails.contains(workspace.tokens[index].hash)
  }

  /// ", but offered no proof": the source goes on acting.
  private func joinsVerb(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard index + 1 < unit.end, lexicons.classes(workspace.tokens[index]).contains(.conjunction) else { return false }
    var next = index + 1
    while next + 1 < unit.end, lexicons.classes(workspace.tokens[next]).contains(.adverb) { next += 1 }
    let token = workspace.tokens[next]
    guard token.kind == .word, let verb = lexicons.verbs[token.word] else { return false }
    return verb.forms.contains(.past) && tests.isVerb(next, workspace)
  }

  /// ", aiming to", ", which has": a participle or a relative clause after a comma.
  private func goesOnElsewhere(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard index < unit.end, workspace.tokens[index].kind == .word else { return false }
    let token = workspace.tokens[index]
    if ContentReader.contrasts.contains(token.hash) { return goesOver(index, unit, workspace) }
    if token.isCapitalised || workspace.mentionAt[index] >= 0 { return false }
    let classes = lexicons.classes(token)
    if !classes.isDisjoint(with: ContentReader.asides) || tests.isVerb(index, workspace) { return true }
    return lexicons.verbs[token.word]?.forms.contains(.gerund) ?? false
  }

  /// ", but he stayed": another clause of the outlet.
  private func turnsAway(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    index + 1 < unit.end && ContentReader.contrasts.contains(workspace.tokens[index].hash)
      && lexicons.classes(workspace.tokens[index + 1]).contains(.subjectPronoun)
  }

  /// "but he kept silent" turns to something else; "but not there", "but to stay" goes on.
  private func goesOver(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard index + 1 < unit.end else { return true }
    let next = workspace.tokens[index + 1]
    return next.word != lexicons.statements.toWord && !lexicons.classes(next).contains(.negation)
  }

  /// ", a sign of", ", which has", ", he said": no item of a list begins like that.
  private static let asides: WordClass = [.relative, .subordinator, .determiner, .subjectPronoun, .adverb]
  private static let contrasts = WordSet("but yet")

  /// "condemned the launch as troops fired", "praised him during a visit": when it was said.
  private func beginsAdjunct(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    if ContentReader.adjuncts.contains(token.hash) { return true }
    if ContentReader.contrasts.contains(token.hash) { return goesOver(index, unit, workspace) }
    guard token.hash == ContentReader.asWord else { return false }
    for next in index + 2..<max(index + 2, min(unit.end, index + 7)) {
      switch workspace.tokens[next].kind {
      case .word where workspace.mentionAt[index + 1] >= 0 || workspace.tokens[index + 1].isCapitalised:
        if tests.isVerb(next, workspace) { return true }
      case .word: if next == index + 2, tests.isVerb(next, workspace) { return true }
      case .comma, .quoteOpen, .quoteStraight: return false
      default: break
      }
    }
    return false
  }

  private static let asWord = WordHash.of("as".utf8)
  private static let adjuncts = WordSet("during after when while amid following although though")

  private static let tails = WordSet(
    "following amid reports according speaking citing quoting referring although though despite")

  /// The outermost quotation whose opening mark stands at a token.
  func quote(at index: Int, _ workspace: Workspace) -> QuoteSpan? {
    guard tests.isMark(index, workspace) else { return nil }
    let found = ContentReader.position(of: index, workspace)
    guard found < workspace.quotes.count, workspace.quotes[found].tokens.start == index else { return nil }
    return workspace.quotes[found]
  }

  /// The quotation that ends right before a token.
  func quote(endingAt index: Int, _ workspace: Workspace) -> QuoteSpan? {
    let found = ContentReader.position(of: index, workspace) - 1
    guard found >= 0, workspace.quotes[found].tokens.end == index else { return nil }
    return workspace.quotes[found]
  }

  /// Index of the first quotation that begins at or after a token.
  static func position(of token: Int, _ workspace: Workspace) -> Int {
    var low = 0
    var high = workspace.quotes.count
    while low < high {
      let middle = (low + high) / 2
      if workspace.quotes[middle].tokens.start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What stands before a cue: from the unit's start, or from the quotation that ends there, to a token.
  func fronted(_ end: Int, from start: Int, _ workspace: Workspace) -> TokenRange? {
    var end = end
    while end > start, workspace.tokens[end - 1].kind == .comma || workspace.tokens[end - 1].kind == .dash { end -= 1 }
    guard end > start else { return nil }
    var first = start
    while first < end, workspace.tokens[first].kind == .comma || isJoint(first, workspace) { first += 1 }
    guard end > first else { return nil }
    return TokenRange(first, end)
  }

  private func isJoint(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    return token.kind == .word && lexicons.classes(token).contains(.conjunction) && !token.shape.contains(.quoted)
  }
}
