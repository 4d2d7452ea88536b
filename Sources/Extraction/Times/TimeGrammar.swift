/// A small hand-written grammar over tokens: which words from a token on are a time expression, and what they say.
///
/// Each production looks at a bounded number of tokens, so that parsing is linear in the length of the text.
struct TimeGrammar {
  let tokens: [Token]
  let numbers: [NumberValue]
  let lexicon: TimeLexicon
  let vocabulary: Vocabulary
  /// Classes of each word of the vocabulary.
  let classes: [WordClass]

  /// How deep expressions may nest: "the end of the beginning of the year".
  static let depth = 3

  /// The sense of a token; `none` beyond the text and for words without one.
  @inline(__always)
  func at(_ index: Int) -> TimeWord {
    guard index >= 0, index < tokens.count else { return .none }
    let token = tokens[index]
    switch token.kind {
    case .word: return lexicon.sense(token.word)
    case .number:
      let number = numbers[Int(token.word)]
      let kind: TimeWordKind = number.fractionDigits > 0 ? .decimal : number.isGrouped ? .numeral : .digits
      return TimeWord(kind: kind, value: number.whole)
    case .ordinal: return TimeWord(kind: .ordinal, value: numbers[Int(token.word)].whole)
    case .decade: return TimeWord(kind: .decade, value: numbers[Int(token.word)].whole)
    case .comma: return TimeWord(kind: .comma, value: 0)
    case .hyphen, .dash: return TimeWord(kind: .dash, value: 0)
    case .slash: return TimeWord(kind: .slash, value: 0)
    case .colon: return TimeWord(kind: .colon, value: 0)
    case .period: return TimeWord(kind: .period, value: 0)
    case .apostrophe, .quoteClose, .quoteOpen: return TimeWord(kind: .apostrophe, value: 0)
    default: return .none
    }
  }

  func kind(_ index: Int) -> TimeWordKind { at(index).kind }

  /// How many digits a number token was written with.
  func digitCount(_ index: Int) -> Int {
    index < tokens.count && tokens[index].kind == .number ? numbers[Int(tokens[index].word)].digits : 0
  }

  /// Classes of the word at a token.
  func wordClass(_ index: Int) -> WordClass {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word, tokens[index].word >= 0 else { return [] }
    return classes[Int(tokens[index].word)]
  }

  /// Whether a time can begin at a token as far as the next two tell: most articles stand before words that no time
  /// holds.
  func mayGoOn(_ start: Int) -> Bool {
    guard tokens[start].kind == .word else { return true }
    switch lexicon.kind(tokens[start].word) {
    case .the, .article: break
    default: return true
    }
    guard start + 1 < tokens.count, tokens[start + 1].kind == .word,
      !wordClass(start + 1).contains(.timePart)
    else { return true }
    switch kind(start + 2) {
    case .half, .partnoun, .span: return true
    default: return false
    }
  }

  /// The longest time expression that begins at a token.
  func parse(_ start: Int) -> TimeMatch? {
    let word = at(start)
    var best = phrase(start)
    func offer(_ match: TimeMatch?) {
      if let match, match.end > best?.end ?? start { best = match }
    }
    switch word.kind {
    case .limiter:
      // "just 14 years later": part of a distance, not of a duration.
      if let match = quantity(start + 1), case .shift = match.reading { offer(match) }
    case .per:
      offer(rate(start))
    case .era:
      offer(date(start))
    case .month, .weekday, .holiday, .decade, .season, .apostrophe:
      offer(date(start))
      offer(withDayPart(start))
    case .weekdays:
      offer(TimeMatch(start + 1, .everyWeekday(word.value)))
    case .digits, .ordinal, .decimal:
      offer(date(start))
      offer(clock(start))
      offer(quantity(start))
    case .number, .multiplier, .vague, .article, .half, .units, .unit, .numeral:
      offer(rate(start))
      offer(quantity(start))
      if word.kind == .article { offer(articleSpan(start)) }
      if word.kind == .number { offer(clock(start)) }
    case .approximator:
      offer(quantity(start))
      let next = kind(start + 1) == .period ? start + 2 : start + 1
      if let match = date(next), isYearLike(match) { offer(match) }
    case .the:
      offer(definite(start))
    case .relative:
      offer(relative(start))
    case .part:
      offer(modified(start))
    case .later:
      offer(modified(start))
    case .daypart, .dayparts:
      offer(dayPart(start))
    case .clock:
      offer(clock(start))
    case .deictic:
      offer(deictic(start))
    case .reference:
      offer(TimeMatch(start + 1, .reference(TimeReference(rawValue: word.value) ?? .present)))
    case .adjective:
      if isBeforeNoun(start + 1) { offer(TimeMatch(start + 1, .reference(.past))) }
    case .adverb:
      // "The Macao Post Daily" is a name.
      guard !tokens[start].isCapitalised || tokens[start].shape.contains(.sentenceStart) else { break }
      offer(TimeMatch(start + 1, .every(.one, TimeUnit(rawValue: word.value) ?? .day)))
    case .each:
      offer(every(start))
    default: break  // `onlyGoesOn`
    }
    return best
  }

  /// A phrase of the table.
  private func phrase(_ start: Int) -> TimeMatch? {
    let first = tokens[start]
    guard first.kind == .word, lexicon.phrases.begins(with: first.word),
      let match = lexicon.phrases.longestMatch(at: start, tokens, vocabulary)
    else { return nil }
    let sense = lexicon.phrases.firstValue(match.node)
    if sense.kind == .name { return TimeMatch(match.tokens.end, .name) }
    if sense.kind == .approximator { return quantity(match.tokens.end) }
    if sense.kind == .holiday { return holiday(Int(sense.value), match.tokens.end) }
    return TimeMatch(match.tokens.end, .reference(TimeReference(rawValue: Int(sense.value)) ?? .present))
  }

  /// After "circa" and "about" stands a year.
  private func isYearLike(_ match: TimeMatch) -> Bool {
    if case .calendar(.whole, .stated) = match.reading { return true }
    return false
  }

  /// Whether a noun or adjective follows: no function word, verb of being or mark.
  func isBeforeNoun(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word else { return false }
    let closed: WordClass = [
      .preposition, .formOfBe, .formOfHave, .formOfDo, .conjunction, .relative, .future, .possibility, .subordinator,
      .determiner, .subjectPronoun, .possessivePronoun, .adverb,
    ]
    return wordClass(index).isDisjoint(with: closed)
  }
}
