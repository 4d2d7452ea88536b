/// Amounts of units: "two months", "46-day", "20 years ago", "a few days later"; rates and recurrences.
extension TimeGrammar {
  /// An amount: "2.5", "two and a half", "a dozen", "a few", "several", "twenty-five".
  func amount(_ start: Int) -> (TimeAmount, Int)? {
    let word = at(start)
    switch word.kind {
    case .digits, .numeral: return (TimeAmount(whole: word.value), start + 1)
    case .decimal:
      let number = numbers[Int(tokens[start].word)]
      let amount = TimeAmount(whole: word.value, fraction: number.fraction, fractionDigits: number.fractionDigits)
      return (amount, start + 1)
    case .number: return numberWords(start, word.value)
    case .multiplier: return (TimeAmount(whole: word.value), start + 1)
    case .half:
      let end = kind(start + 1) == .article ? start + 2 : start + 1
      return (TimeAmount(whole: 0, fraction: 5, fractionDigits: 1), end)
    case .vague: return (.vague, kind(start + 1) == .of ? start + 2 : start + 1)
    case .article:
      switch kind(start + 1) {
      case .vague: return (.vague, kind(start + 2) == .of ? start + 3 : start + 2)
      case .multiplier: return (TimeAmount(whole: at(start + 1).value), start + 2)
      case .half: return (TimeAmount(whole: 0, fraction: 5, fractionDigits: 1), start + 2)
      case .unit where kind(start + 2) != .dash: return (.one, start + 1)
      default: return nil
      }
    default: return nil
    }
  }

  private func numberWords(_ start: Int, _ first: Int) -> (TimeAmount, Int) {
    var value = first
    var next = start + 1
    let second = kind(next) == .dash ? next + 1 : next
    if first >= 20, kind(second) == .number, at(second).value < 10 {
      value += at(second).value
      next = second + 1
    }
    if kind(next) == .multiplier {
      value *= at(next).value
      next += 1
    }
    // "three-and-a-half"
    if kind(next) == .dash, kind(next + 1) == .and, kind(next + 2) == .dash, kind(next + 4) == .dash {
      if kind(next + 3) == .article, kind(next + 5) == .half {
        return (TimeAmount(whole: value, fraction: 5, fractionDigits: 1), next + 6)
      }
    }
    if kind(next) == .and, kind(next + 1) == .article, kind(next + 2) == .half {
      return (TimeAmount(whole: value, fraction: 5, fractionDigits: 1), next + 3)
    }
    return (TimeAmount(whole: value), next)
  }

  /// A duration, or a distance from a date.
  func quantity(_ start: Int) -> TimeMatch? {
    var next = start
    var first = kind(next)
    while first == .approximator, next < start + 2 {
      next += 1
      first = kind(next)
    }
    if next > start, tokens[start].isCapitalised, !tokens[start].shape.contains(.sentenceStart) { return nil }
    var amount = TimeAmount.vague
    if first == .unit {
      // "year-long"
      guard next == start, kind(next + 1) == .dash, kind(next + 2) == .long else { return nil }
      return TimeMatch(next + 3, .duration(.one, unit(next)))
    }
    if first != .units {
      guard let (value, end) = self.amount(next) else { return nil }
      amount = value
      next = end
      switch kind(next) {
      case .dash:
        guard tokens[next].isGlued else { return nil }
        next += 1
      case .none:
        guard unitFollows(next + 1, next) else { return nil }
        next += 1
      default: break
      }
    }
    let word = at(next)
    guard word.kind == .unit || word.kind == .units else { return nil }
    let unit = TimeUnit(rawValue: word.value) ?? .day
    next += 1
    if amount == .vague, unit == .quarter || unit == .second || unit == .weekend { return nil }
    // "Three quarters of the capital" is a share.
    if unit == .quarter, kind(next) == .of || kind(start) == .article || kind(next - 2) == .dash { return nil }
    if kind(next) == .of, isWord(next + 1, "age") { return TimeMatch(next + 2, .duration(amount, unit)) }
    if kind(next) == .dash, kind(next + 1) == .old || kind(next + 1) == .long {
      return TimeMatch(next + 2, .duration(amount, unit))
    }
    if kind(next) == .old || kind(next) == .long { return TimeMatch(next + 1, .duration(amount, unit)) }
    return distance(next, amount, unit) ?? TimeMatch(next, .duration(amount, unit))
  }

  /// One adjective may stand before the unit: "six straight days", "two bloody weeks".
  private func unitFollows(_ index: Int, _ adjective: Int) -> Bool {
    guard index < tokens.count, kind(index) == .units, tokens[adjective].kind == .word,
      !tokens[adjective].isCapitalised
    else { return false }
    return wordClass(adjective).isDisjoint(with: [.preposition, .determiner, .conjunction, .formOfBe, .formOfHave])
  }

  /// "ago", "later", "earlier", and "before" at the end of a phrase, behind an amount.
  private func distance(_ next: Int, _ amount: TimeAmount, _ unit: TimeUnit) -> TimeMatch? {
    switch kind(next) {
    case .ago: return TimeMatch(next + 1, .shift(amount, unit, TimeDirection(step: -1, isAnaphoric: false)))
    case .later:
      return TimeMatch(next + 1, .shift(amount, unit, TimeDirection(step: at(next).value, isAnaphoric: true)))
    case .before:
      let follower = next + 1 < tokens.count ? tokens[next + 1].kind : .paragraph
      guard follower != .word, follower != .number else { return nil }
      return TimeMatch(next + 1, .shift(amount, unit, TimeDirection(step: at(next).value, isAnaphoric: true)))
    case .in where isWord(next, "from") && isWord(next + 1, "now"):
      return TimeMatch(next + 2, .shift(amount, unit, TimeDirection(step: 1, isAnaphoric: false)))
    default: return nil
    }
  }

  func unit(_ index: Int) -> TimeUnit { TimeUnit(rawValue: at(index).value) ?? .day }

  /// "15 a year", "$1 billion a year", "per month", "3.14/day": how often.
  func rate(_ start: Int) -> TimeMatch? {
    guard kind(start + 1) == .unit else { return nil }
    if kind(start) == .per { return TimeMatch(start + 2, .every(.one, unit(start + 1))) }
    guard kind(start) == .article else { return nil }
    switch kind(start - 1) {
    case .digits, .numeral, .decimal, .number, .multiplier, .often: break
    default: guard wordClass(start - 1).contains(.numberWord) else { return nil }
    }
    return TimeMatch(start + 2, .every(.one, unit(start + 1)))
  }

  /// "every Monday", "each day", "every two weeks", "every morning".
  func every(_ start: Int) -> TimeMatch? {
    let word = at(start + 1)
    switch word.kind {
    case .weekday: return TimeMatch(start + 2, .everyWeekday(word.value))
    case .unit: return TimeMatch(start + 2, .every(.one, unit(start + 1)))
    case .daypart: return TimeMatch(start + 2, .every(.one, .day))
    case .season: return Season(rawValue: word.value).map { TimeMatch(start + 2, .everyPart(.season($0))) }
    case .month where tokens[start + 1].isCapitalised: return TimeMatch(start + 2, .everyPart(.month(word.value)))
    default:
      guard let (amount, end) = amount(start + 1), kind(end) == .units else { return nil }
      return TimeMatch(end + 1, .every(amount, unit(end)))
    }
  }

  /// "a period", "a long time".
  func articleSpan(_ start: Int) -> TimeMatch? {
    // "a three-year period"
    if let match = quantity(start + 1), case .duration = match.reading, kind(match.end) == .span {
      return TimeMatch(match.end + 1, match.reading)
    }
    var next = start + 1
    if kind(next) == .long || (next < tokens.count && kind(next) == .none && kind(next + 1) == .span) { next += 1 }
    guard kind(next) == .span, next + 1 < tokens.count, at(next).value == 1 || kind(next - 1) == .long else {
      return nil
    }
    return TimeMatch(next + 1, .unresolved)
  }
}
