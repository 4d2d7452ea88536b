/// The words of a source beside its cue.
struct SourceWords {
  /// The noun phrase, or a pronoun.
  var tokens: TokenRange
  /// The words that name the source better: the phrase before "who", the name in apposition to a role.
  var antecedent: TokenRange?
  /// A comma or a closing quotation mark stands before it: what is said may be there.
  var followsComma = false
}

/// Finds the noun phrase of a source: left of its verb, or right of an inverted one.
struct SourceReader {
  let lexicons: Lexicons
  private var tests: TokenQuestions { TokenQuestions(lexicons: lexicons) }
  private let reach = 45

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The subject left of a verb group; `nil` when none stands there.
  func left(of group: Int, _ unit: TokenRange, _ workspace: Workspace) -> SourceWords? {
    let first = max(unit.start, group - reach)
    guard group > first else { return nil }
    let before = workspace.tokens[group - 1]
    switch before.kind {
    case .comma, .dash, .parenthesisClose: return beyondApposition(group - 1, first, workspace)
    case .word, .clitic, .period, .number, .decade: break
    default: return nil
    }
    let classes = lexicons.classes(before)
    if before.kind == .word {
      if classes.contains(.relative), !classes.contains(.determiner) || group - 2 >= first {
        guard !classes.contains(.determiner) || workspace.tokens[group - 2].kind == .word else { return nil }
        return relative(group - 1, first, workspace)
      }
      if classes.contains(.subjectPronoun) {
        return SourceWords(
          tokens: TokenRange(group - 1, group), antecedent: nil, followsComma: endsFronted(group - 2, first, workspace))
      }
      if classes.contains(.conjunction) { return nil }
    }
    return phrase(endingAt: group, first, workspace)
  }

  /// The possessor at a token: "his", or the phrase before "'s".
  func possessor(of index: Int, _ unit: TokenRange, _ workspace: Workspace) -> SourceWords? {
    if workspace.tokens[index].kind != .clitic { return SourceWords(tokens: TokenRange(index, index + 1)) }
    return phrase(endingAt: index, max(unit.start, index - 10), workspace)
  }

  /// "a man who said": the phrase before the relative pronoun.
  private func relative(_ who: Int, _ first: Int, _ workspace: Workspace) -> SourceWords? {
    var end = who
    if end > first, workspace.tokens[end - 1].kind == .comma { end -= 1 }
    let antecedent = end > first ? phrase(endingAt: end, first, workspace)?.tokens : nil
    return SourceWords(tokens: TokenRange(who, who + 1), antecedent: antecedent)
  }

  /// "Aziz, the foreign minister, said": the phrase before what stands between commas.
  private func beyondApposition(_ comma: Int, _ first: Int, _ workspace: Workspace) -> SourceWords? {
    var end = comma
    if workspace.tokens[comma].kind == .parenthesisClose {
      var at = comma - 1
      while at > first, workspace.tokens[at].kind != .parenthesisOpen { at -= 1 }
      return at > first ? phrase(endingAt: at, first, workspace) : nil
    }
    for _ in 0..<5 {
      var at = end - 1
      while at >= first, !isBoundaryMark(at, workspace) { at -= 1 }
      guard at >= first, workspace.tokens[at].kind == .comma || workspace.tokens[at].kind == .dash else { return nil }
      end = at
      guard var source = phrase(endingAt: end, first, workspace) else { continue }
      let head = workspace.tokens[source.tokens.start]
      let isNamed = source.tokens.indices.contains { workspace.mention(at: $0)?.kind == .person }
      let isRole =
        !isNamed && source.tokens.count > 0 && source.followsComma && !head.isCapitalised
        && lexicons.classes(head).contains(.determiner)
      if isRole, let named = phrase(endingAt: source.tokens.start - 1, first, workspace), !named.tokens.isEmpty,
        workspace.tokens[named.tokens.start].isCapitalised
      {
        return named
      }
      if !isNamed { source.antecedent = name(at: end + 1, workspace) }
      return source
    }
    return nil
  }

  /// The person named right at a token.
  private func name(at index: Int, _ workspace: Workspace) -> TokenRange? {
    guard let mention = workspace.mention(at: index), mention.kind == .person, mention.tokens.start == index else {
      return nil
    }
    return mention.tokens
  }

  private func isBoundaryMark(_ index: Int, _ workspace: Workspace) -> Bool {
    switch workspace.tokens[index].kind {
    case .comma: !isInsideNumber(index, workspace)
    case .semicolon, .colon, .dash, .quoteOpen, .quoteClose, .quoteStraight, .question, .exclamation, .ellipsis: true
    default: false
    }
  }

  /// "Aug. 3, 2015" and "Smith, Jr."
  private func isInsideNumber(_ index: Int, _ workspace: Workspace) -> Bool {
    guard index > 0, index + 1 < workspace.tokens.count else { return false }
    return workspace.tokens[index - 1].kind == .number && workspace.tokens[index + 1].kind == .number
  }

  /// The noun phrase that ends before a token: leftwards to a mark, a verb or a conjunction that joins clauses.
  private func phrase(endingAt end: Int, _ first: Int, _ workspace: Workspace) -> SourceWords? {
    var start = end
    var at = end - 1
    var stopped = false
    scan: while at >= first {
      let token = workspace.tokens[at]
      if isBoundaryMark(at, workspace) { break }
      if token.kind == .word, !token.isCapitalised || token.shape.contains(.sentenceStart), workspace.mentionAt[at] < 0
      {
        let classes = lexicons.classes(token)
        if isClauseWord(classes, at, workspace) { break }
        if classes.contains(.conjunction), joinsClauses(at, first, workspace) { break }
        if tests.isVerb(at, workspace) {
          stopped = true
          break
        }
      }
      start = at
      at -= 1
    }
    var tokens = trimmed(TokenRange(start, end), workspace)
    if tokens.isEmpty, stopped, at > first {
      // "a source briefed on the matter said": the participle belongs to the phrase.
      guard let outer = phrase(endingAt: at, first, workspace) else { return nil }
      tokens = TokenRange(outer.tokens.start, end)
      return SourceWords(tokens: tokens, antecedent: nil, followsComma: outer.followsComma)
    }
    guard !tokens.isEmpty else { return nil }
    return SourceWords(tokens: tokens, antecedent: nil, followsComma: endsFronted(tokens.start - 1, first, workspace))
  }

  private func isClauseWord(_ classes: WordClass, _ index: Int, _ workspace: Workspace) -> Bool {
    if classes.contains(.relative), !classes.contains(.subordinator), !classes.contains(.interrogative) { return true }
    return !classes.isDisjoint(with: [.subordinator, .interrogative, .subjectPronoun])
  }

  /// Whether a verb stands left of "and" in the same stretch: then it joins clauses, else noun phrases.
  private func joinsClauses(_ conjunction: Int, _ first: Int, _ workspace: Workspace) -> Bool {
    var at = conjunction - 1
    while at >= first, conjunction - at < 20, !isBoundaryMark(at, workspace) {
      if tests.isVerb(at, workspace) { return true }
      at -= 1
    }
    return at == conjunction - 1
  }

  /// Without what stands before the phrase: "But", "On Wednesday", "In Washington".
  private func trimmed(_ range: TokenRange, _ workspace: Workspace) -> TokenRange {
    var start = range.start
    while start < range.end {
      let token = workspace.tokens[start]
      let classes = lexicons.classes(token)
      if workspace.mentionAt[start] >= 0 { break }
      if token.kind != .word && token.kind != .number { start += 1; continue }
      if !classes.isDisjoint(with: [.conjunction, .adverb]) || (token.kind == .word && tests.isTime(start, workspace)) {
        start += 1
        continue
      }
      if classes.contains(.preposition) {
        start = afterPreposition(start, range.end, workspace)
        continue
      }
      break
    }
    return TokenRange(start, range.end)
  }

  /// Behind a preposition and its noun phrase, up to where another phrase begins.
  private func afterPreposition(_ preposition: Int, _ end: Int, _ workspace: Workspace) -> Int {
    var at = preposition + 1
    var seenNoun = false
    while at < end {
      let token = workspace.tokens[at]
      let classes = lexicons.classes(token)
      if let mention = workspace.mention(at: at), mention.tokens.start == at {
        if seenNoun { return at }
        seenNoun = true
        at = mention.tokens.end
        if at < end, workspace.tokens[at].kind == .clitic { at += 1; seenNoun = false }
        continue
      }
      if seenNoun, !classes.isDisjoint(with: [.determiner, .possessivePronoun]) || token.isCapitalised { return at }
      if tests.isTime(at, workspace) || classes.isDisjoint(with: [.determiner, .possessivePronoun, .preposition]) {
        seenNoun = true
      }
      if classes.contains(.preposition) { seenNoun = false }
      at += 1
    }
    return at
  }

  /// Whether a comma, dash or closing mark at a token may end what is said before the source.
  private func endsFronted(_ index: Int, _ first: Int, _ workspace: Workspace) -> Bool {
    guard index >= first else { return false }
    switch workspace.tokens[index].kind {
    case .comma, .quoteClose, .quoteStraight, .dash, .apostrophe, .question, .exclamation: return true
    default: return false
    }
  }

  // MARK: - Right

  /// The noun phrase right of an inverted verb or of "according to".
  func right(from start: Int, _ unit: TokenRange, _ workspace: Workspace) -> SourceWords? {
    var at = start
    let last = min(unit.end, start + 30)
    scan: while at < last {
      let token = workspace.tokens[at]
      switch token.kind {
      case .word:
        if workspace.mentionAt[at] >= 0 { break }
        let classes = lexicons.classes(token)
        if at > start {
          if !classes.isDisjoint(with: [.relative, .interrogative]) { break scan }
          if classes.contains(.subordinator), !classes.contains(.preposition) || tests.isTime(at, workspace) {
            break scan
          }
          if tests.isVerb(at, workspace) || (classes.contains(.weekday) && token.isCapitalised) { break scan }
          if classes.contains(.preposition), !bindsNoun(at, workspace) { break scan }
          if !classes.isDisjoint(with: [.subjectPronoun]) { break scan }
          if lexicons.classes(workspace.tokens[at - 1]).contains(.subjectPronoun) { break scan }
        }
      case .clitic, .hyphen, .number, .ordinal, .slash, .currency, .percent: break
      case .period where at + 1 < unit.end && (workspace.tokens[at + 1].isCapitalised): break
      default: break scan
      }
      at += 1
    }
    while at > start, workspace.tokens[at - 1].kind == .period { at -= 1 }
    guard at > start else { return nil }
    let isNamed = (start..<at).contains { workspace.mention(at: $0)?.kind == .person }
    let isApposed = !isNamed && at + 1 < unit.end && workspace.tokens[at].kind == .comma
    return SourceWords(tokens: TokenRange(start, at), antecedent: isApposed ? name(at: at + 1, workspace) : nil)
  }

  /// "of", "for", "with", "from", "at": inside the name of an office; others begin an adjunct.
  private func bindsNoun(_ index: Int, _ workspace: Workspace) -> Bool {
    let hash = workspace.tokens[index].hash
    return SourceReader.binding.contains(hash)
      && !(index + 1 < workspace.tokens.count && tests.isTime(index + 1, workspace))
  }

  private static let binding = WordSet("of for with from by familiar")
}
