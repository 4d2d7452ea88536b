/// Tokens → sentences and paragraphs. A sentence never crosses a paragraph.
struct SentenceSplitter {
  let classes: [WordClass]
  /// No writer's sentence has more tokens; a longer one is cut, so that rules that look at a whole sentence stay linear.
  static let longest = 800

  /// Fills `workspace.sentences`, `sentenceAt`, `triggers` and the shape `.sentenceStart`.
  func run(_ workspace: inout Workspace) {
    workspace.sentences.removeAll(keepingCapacity: true)
    workspace.sentenceAt.removeAll(keepingCapacity: true)
    workspace.sentenceAt.reserveCapacity(workspace.tokens.count)
    workspace.triggers.reset(tokens: workspace.tokens.count)
    let count = workspace.tokens.count
    var start = 0
    var paragraph = 0
    var stop = 0
    while start < count {
      if workspace.tokens[start].kind == .paragraph {
        // The newline is of the sentence before it.
        workspace.sentenceAt.append(Int32(max(0, workspace.sentences.count - 1)))
        start += 1
        paragraph += 1
      } else if let end = datelineEnd(start, workspace.tokens) {
        close(&start, end, paragraph, &workspace)
      } else {
        close(&start, end(of: start, &stop, workspace.tokens, workspace.stops), paragraph, &workspace)
      }
    }
  }

  /// The end of the sentence that begins at a token: behind the first stop that is no part of it, or the paragraph's.
  ///
  /// - parameter next: the first of the stops that no sentence before has passed.
  private func end(of start: Int, _ next: inout Int, _ tokens: [Token], _ stops: [Int32]) -> Int {
    let limit = min(tokens.count, start + SentenceSplitter.longest)
    while next < stops.count {
      let stop = Int(stops[next])
      if stop >= limit { return limit }
      if stop >= start {
        if tokens[stop].kind == .paragraph { return stop }
        if let end = sentenceEnd(after: stop, tokens) { return max(end, stop + 1) }
      }
      next += 1
    }
    return limit
  }

  /// Ends a sentence before a token, where the next begins; one without tokens is none.
  private func close(_ start: inout Int, _ end: Int, _ paragraph: Int, _ workspace: inout Workspace) {
    defer { start = end }
    guard end > start else { return }
    var sentence = Sentence(tokens: TokenRange(start, end), paragraph: paragraph)
    read(&sentence, workspace.tokens, workspace.bytes, &workspace.triggers)
    let number = Int32(workspace.sentences.count)
    workspace.sentenceAt.append(contentsOf: repeatElement(number, count: end - start))
    workspace.sentences.append(sentence)
    markStart(sentence.tokens, &workspace.tokens)
  }

  /// Gathers the classes of a sentence's words, and what each token may set off.
  private func read(_ sentence: inout Sentence, _ tokens: [Token], _ bytes: [UInt8], _ triggers: inout TriggerMap) {
    var all: WordClass = []
    var hasNumber = false
    triggers.fill(sentence.tokens) { index in
      let token = tokens[index]
      switch token.kind {
      case .word where token.word >= 0:
        let classes = classes[Int(token.word)]
        all.formUnion(classes)
        return TokenTriggers(token, classes)
      case .word: return TokenTriggers(unknown: token, bytes)
      case .number:
        hasNumber = true
        return [.name, .time, .figure]
      case .ordinal: return [.name, .time]
      case .decade, .apostrophe: return .time
      default: return []
      }
    }
    sentence.classes = all
    sentence.hasFigure = hasNumber || all.contains(.numberWord)
  }

  /// The end of a dateline at the head of a paragraph, "CARACAS, Venezuela, Aug. 29 (Reuters) -": a city in capitals
  /// and a dash soon. Its words belong to no sentence of the story.
  private func datelineEnd(_ start: Int, _ tokens: [Token]) -> Int? {
    guard tokens[start].kind == .word, tokens[start].shape.contains(.allCapitals),
      start == 0 || tokens[start - 1].kind == .paragraph
    else { return nil }
    var index = start + 1
    let last = min(tokens.count, start + 18)
    while index < last {
      switch tokens[index].kind {
      case .dash: return index + 1 < tokens.count && tokens[index + 1].kind != .paragraph ? index + 1 : nil
      case .word, .comma, .period, .number, .parenthesisOpen, .parenthesisClose, .hyphen, .slash: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// Where the sentence ends whose closing mark stands at `index`, closing quotation marks and brackets included;
  /// `nil` when the mark ends none.
  private func sentenceEnd(after index: Int, _ tokens: [Token]) -> Int? {
    let mark = tokens[index]
    var next = index + 1
    var closed = false
    while next < tokens.count, tokens[next].isGlued, isClosing(tokens[next].kind) {
      closed = true
      next += 1
    }
    guard next < tokens.count else { return next }
    let follower = tokens[next]
    if follower.kind == .paragraph { return next }
    // "example.com", "3.5", "No.5": nothing ends without a space.
    if follower.isGlued, !closed || follower.kind != .quoteOpen { return nil }
    if mark.kind == .word { return startsPlainly(tokens, next) ? next : nil }
    if mark.kind == .period, index > 0, isAbbreviation(tokens, index - 1), !closed { return nil }
    switch follower.kind {
    case .word:
      return follower.isCapitalised || follower.shape.contains(.hasDigit) ? next : nil
    case .number, .ordinal, .decade, .quoteOpen, .quoteStraight, .apostrophe, .parenthesisOpen, .currency, .dash,
      .ellipsis:
      return next
    default: return nil
    }
  }

  /// After "U.S.": only a word that begins sentences and is no name ends it.
  private func startsPlainly(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .quoteOpen { return true }
    guard token.isCapitalised, token.word >= 0 else { return false }
    return !classes[Int(token.word)].isDisjoint(
      with: [.determiner, .preposition, .subjectPronoun, .conjunction, .subordinator, .possessivePronoun])
  }

  private func isAbbreviation(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if token.shape.contains(.singleLetter) && token.isCapitalised { return true }
    return token.word >= 0 && classes[Int(token.word)].contains(.abbreviation) && token.isCapitalised
  }

  private func isClosing(_ kind: TokenKind) -> Bool {
    switch kind {
    case .quoteClose, .quoteStraight, .apostrophe, .parenthesisClose: true
    default: false
    }
  }

  private func markStart(_ range: TokenRange, _ tokens: inout [Token]) {
    for index in range.indices where tokens[index].kind == .word || tokens[index].kind == .number {
      tokens[index].shape.insert(.sentenceStart)
      return
    }
  }
}
