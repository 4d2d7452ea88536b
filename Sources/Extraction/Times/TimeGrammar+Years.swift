/// Years, decades, centuries, seasons, quarters and halves.
extension TimeGrammar {
  /// A year alone: with an era, or four digits where a year can stand.
  func year(_ index: Int, _ value: Int) -> TimeMatch? {
    if let (year, end) = statedYear(index), end > index + 1 { return TimeMatch(end, .calendar(.whole, .stated(year))) }
    // "499-493 BC", "496 and 495 BC": the era behind the second year holds for the first.
    if isConnector(index + 1), kind(index + 2) == .digits, kind(index + 3) == .era, at(index + 3).value == 1,
      value < 10_000
    {
      return TimeMatch(index + 1, .calendar(.whole, .stated(1 - value)))
    }
    guard digitCount(index) == 4, 1000...2100 ~= value, isYearPlace(index, value) else { return nil }
    return TimeMatch(index + 1, .calendar(.whole, .stated(value)))
  }

  private func isYearPlace(_ index: Int, _ value: Int) -> Bool {
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if let next, next.kind == .percent || (next.kind == .other && next.isGlued) { return false }
    if index > 0, tokens[index - 1].kind == .currency { return false }
    switch kind(index + 1) {
    case .units, .multiplier: return false
    case .unit: return kind(index - 1) == .the
    default: break
    }
    switch kind(index - 1) {
    case .in where isWord(index - 1, "for"): return !countsSomething(index + 1)
    case .in, .before, .part, .of, .approximator, .later: return value >= 1500 || !countsSomething(index + 1)
    case .to, .and: return !countsSomething(index + 1)
    case .the, .article, .dash: return value >= 1500
    case .comma: return value >= 1800 && !countsSomething(index + 1)
    default:
      // "his 1995 book", "Iraq's 2005 election"
      if wordClass(index - 1).contains(.possessivePronoun) || (index > 0 && tokens[index - 1].kind == .clitic) {
        return value >= 1800
      }
      // "Windows 2000", "Friendship 2006": part of a name.
      let isNamed =
        index > 0 && tokens[index - 1].isCapitalised && kind(index - 1) == .none
        && !tokens[index - 1].shape.contains(.sentenceStart) && kind(index + 1) != .dash
      return 1800..<2100 ~= value && !isNamed && !countsSomething(index + 1)
    }
  }

  /// Whether a small-letter content word follows that a number could count: "2000 people".
  private func countsSomething(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word, !tokens[index].isCapitalised else { return false }
    let functionWords: WordClass = [
      .determiner, .preposition, .conjunction, .subordinator, .relative, .formOfBe, .formOfHave, .formOfDo, .future,
      .possibility, .conditional, .adverb, .negation, .subjectPronoun, .possessivePronoun,
    ]
    return wordClass(index).isDisjoint(with: functionWords)
  }

  /// "'82".
  func shortYear(_ index: Int) -> TimeMatch? {
    guard index + 1 < tokens.count, kind(index + 1) == .digits, tokens[index + 1].isGlued, digitCount(index + 1) == 2,
      !tokens[index].isGlued || kind(index - 1) == .dash
    else { return nil }
    let value = at(index + 1).value
    return TimeMatch(index + 2, .calendar(.whole, .stated(value < 30 ? 2000 + value : 1900 + value)))
  }

  /// "AD 79".
  func anno(_ index: Int, _ era: Int) -> TimeMatch? {
    guard era == 0, kind(index + 1) == .digits, at(index + 1).value < 10_000, tokens[index].shape.contains(.allCapitals)
    else { return nil }
    return TimeMatch(index + 2, .calendar(.whole, .stated(at(index + 1).value)))
  }

  /// The second half of "1914–18" behind a year.
  func yearRange(after end: Int, from year: Int) -> TimeMatch? {
    guard year > 0, kind(end) == .dash || kind(end) == .slash, kind(end + 1) == .digits, tokens[end + 1].isGlued,
      digitCount(end + 1) == 2
    else { return nil }
    let value = year / 100 * 100 + at(end + 1).value
    guard value > year else { return nil }
    return TimeMatch(end + 2, .calendar(.whole, .stated(value)))
  }

  /// "1990s", "90s", "470s BC".
  func decade(_ index: Int, _ value: Int) -> TimeMatch? {
    if kind(index + 1) == .era, at(index + 1).value == 1, value < 10_000 {
      return TimeMatch(index + 2, .calendar(.decade(isBC: true), .stated(value / 10)))
    }
    switch value {
    case 1000..<2100 where value % 10 == 0:
      if value % 100 == 0, value < 2000 {
        return TimeMatch(index + 1, .calendar(.century(isBC: false), .stated(value / 100)))
      }
      return TimeMatch(index + 1, .calendar(.decade(isBC: false), .stated(value / 10)))
    case 10..<100 where value % 10 == 0:
      return TimeMatch(index + 1, .calendar(.decade(isBC: false), .stated(190 + value / 10)))
    default: return nil
    }
  }

  /// "21st century", "third quarter of 2009", "second half of 2008".
  func ordinalPart(_ index: Int, _ value: Int) -> TimeMatch? {
    var next = index + 1
    if kind(next) == .dash { next += 1 }
    let word = at(next)
    if word.kind == .unit, word.value == TimeUnit.century.rawValue, 1...21 ~= value {
      let isBC = kind(next + 1) == .era && at(next + 1).value == 1
      let end = kind(next + 1) == .era ? next + 2 : next + 1
      return TimeMatch(end, .calendar(.century(isBC: isBC), .stated(value - 1)))
    }
    if word.kind == .unit, word.value == TimeUnit.quarter.rawValue, 1...4 ~= value {
      let (year, end) = yearAfter(next + 1) ?? (.none, next + 1)
      return TimeMatch(end, .calendar(.quarter(value), year))
    }
    if word.kind == .half, 1...2 ~= value, let (year, end) = yearAfter(next + 1) ?? yearUnit(next + 1) {
      return TimeMatch(end, .calendar(.half(value), year))
    }
    return nil
  }

  /// "of the year".
  func yearUnit(_ index: Int) -> (YearReading, Int)? {
    guard kind(index) == .of, kind(index + 1) == .the, at(index + 2).kind == .unit,
      at(index + 2).value == TimeUnit.year.rawValue
    else { return nil }
    return (.turned(TimeDirection(step: 0, isAnaphoric: true)), index + 3)
  }

  /// "summer 1962", "spring of 1943", "summer"; "spring" and "fall" are seasons only where no verb can stand.
  func seasonDate(_ index: Int, _ value: Int, _ depth: Int) -> TimeMatch? {
    guard let season = Season(rawValue: value) else { return nil }
    if let (year, end) = yearAfter(index + 1) { return TimeMatch(end, .calendar(.season(season), year)) }
    let isVerbToo = season == .spring || (season == .autumn && tokens[index].hash != TimeGrammar.autumn)
    guard !isVerbToo || isSeasonPlace(index) else { return nil }
    return TimeMatch(index + 1, .calendar(.season(season), shared(.none, index + 1, value, depth)))
  }

  /// Whether "spring" or "fall" is a noun here: "in the fall", "last spring", "Spring offensives".
  private func isSeasonPlace(_ index: Int) -> Bool {
    if kind(index + 1) == .of { return false }
    switch kind(index - 1) {
    case .the, .in, .before, .part, .relative, .each, .dash: return true
    case .article: return isBeforeNoun(index + 1)
    default: return tokens[index].isCapitalised && isBeforeNoun(index + 1)
    }
  }

  private static let autumn = WordHash.of("autumn".utf8)
}
