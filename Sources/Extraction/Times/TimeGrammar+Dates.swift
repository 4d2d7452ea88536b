/// Calendar dates: "September 1, 1939", "8 February 1904", "October, 1917", "2008-09-17", "7/8/07", "Friday, June 3".
extension TimeGrammar {
  /// A calendar date at a token. `depth` bounds how far a missing year is looked for ("May to July 1943").
  func date(_ start: Int, depth: Int = 0) -> TimeMatch? {
    let word = at(start)
    switch word.kind {
    case .weekday: return weekdayDate(start, word.value)
    case .month: return monthFirst(start, word.value, depth)
    case .digits: return numericDate(start) ?? dayFirst(start, word.value, depth) ?? year(start, word.value)
    case .ordinal: return dayFirst(start, word.value, depth) ?? ordinalPart(start, word.value)
    case .decade: return decade(start, word.value)
    case .season: return seasonDate(start, word.value, depth)
    case .holiday: return holiday(word.value, start + 1)
    case .apostrophe: return shortYear(start)
    case .era: return anno(start, word.value)
    default: return nil
    }
  }

  private func monthFirst(_ start: Int, _ month: Int, _ depth: Int) -> TimeMatch? {
    guard tokens[start].isCapitalised else { return nil }
    var next = start + 1
    if kind(next) == .period, tokens[next].isGlued, isDay(next + 1) || digitCount(next + 1) == 4 { next += 1 }
    if kind(next) == .the, kind(next + 1) == .ordinal { next += 1 }
    // "the August-17 blasts"
    if kind(next) == .dash, tokens[next].isGlued, isDay(next + 1), tokens[next + 1].isGlued { next += 1 }
    if isDay(next), kind(next + 1) != .colon {
      let day = at(next).value
      let (year, end) = yearAfter(next + 1) ?? yearAfterRange(next + 1)
      return TimeMatch(end, .calendar(.day(month: month, day: day), shared(year, end, month, depth)))
    }
    if let (year, end) = yearAfter(next) { return TimeMatch(end, .calendar(.month(month), year)) }
    guard isMonthAlone(start) else { return nil }
    return TimeMatch(start + 1, .calendar(.month(month), shared(.none, start + 1, month, depth)))
  }

  /// "January 25-29, 1905": the first day takes the year behind the second, and ends before it.
  private func yearAfterRange(_ next: Int) -> (YearReading, Int) {
    guard isConnector(next), isDay(next + 1), let (year, _) = yearAfter(next + 2) else { return (.none, next) }
    return (year, next)
  }

  private func dayFirst(_ start: Int, _ day: Int, _ depth: Int) -> TimeMatch? {
    guard isDay(start) else { return nil }
    var next = start + 1
    if kind(next) == .of { next += 1 }
    // "20-Mar-2013"
    if kind(next) == .dash, kind(next + 1) == .month, tokens[next + 1].isGlued, kind(next + 2) == .dash,
      let (year, end) = statedYear(next + 3)
    {
      return TimeMatch(end, .calendar(.day(month: at(next + 1).value, day: day), .stated(year)))
    }
    if kind(next) == .month, isMonthName(next) {
      let month = at(next).value
      var after = next + 1
      if kind(after) == .period, tokens[after].isGlued, digitCount(after + 1) == 4 { after += 1 }
      let (year, end) = yearAfter(after) ?? (.none, next + 1)
      return TimeMatch(end, .calendar(.day(month: month, day: day), shared(year, end, month, depth)))
    }
    // "3-4 May", "from 3 to 7 May": the month behind the second day holds for the first.
    guard isConnector(next), isDay(next + 1), kind(next + 2) == .month, isMonthName(next + 2) else { return nil }
    let year = yearAfter(next + 3)?.0 ?? .none
    return TimeMatch(start + 1, .calendar(.day(month: at(next + 2).value, day: day), year))
  }

  /// ISO and numeric dates: "2008-09-17", "29.08.2025", "7/8/07". Of "7/8" the month comes first unless it can't.
  private func numericDate(_ start: Int) -> TimeMatch? {
    let mark = kind(start + 1)
    guard mark == .dash || mark == .slash || mark == .period, kind(start + 2) == .digits, kind(start + 3) == mark,
      kind(start + 4) == .digits, (1...4).allSatisfy({ tokens[start + $0].isGlued })
    else { return nil }
    let (a, b, c) = (at(start).value, at(start + 2).value, at(start + 4).value)
    if digitCount(start) == 4, 1...12 ~= b, 1...31 ~= c {
      return TimeMatch(start + 5, .calendar(.day(month: b, day: c), .stated(a)))
    }
    let year = digitCount(start + 4) == 4 ? c : digitCount(start + 4) == 2 ? (c < 50 ? 2000 + c : 1900 + c) : -1
    guard year > 0, 1...31 ~= a, 1...31 ~= b else { return nil }
    let dayFirst = a > 12 || (mark == .period && b <= 12)
    guard dayFirst ? b <= 12 : a <= 12 else { return nil }
    return TimeMatch(
      start + 5, .calendar(dayFirst ? .day(month: b, day: a) : .day(month: a, day: b), .stated(year)))
  }

  private func weekdayDate(_ start: Int, _ weekday: Int) -> TimeMatch? {
    guard tokens[start].isCapitalised else { return nil }
    var next = start + 1
    if kind(next) == .period, tokens[next].isGlued { next += 1 }
    if kind(next) == .comma { next += 1 }
    if kind(next) == .the { next += 1 }
    if kind(next) == .month || isDay(next), let match = date(next), case .calendar(.day, _) = match.reading {
      return match
    }
    // Short forms alone are words of other senses: "Wed", "Sat".
    guard tokens[start].end - tokens[start].start > 4 else { return nil }
    return TimeMatch(start + 1, .weekday(weekday, nil))
  }

  func holiday(_ value: Int, _ end: Int) -> TimeMatch {
    let day = value % 100
    let day2 = kind(end) == .none && isWord(end, "day") ? end + 1 : end
    let (year, after) = yearAfter(day2) ?? (.none, day2)
    return TimeMatch(after, .calendar(.day(month: value / 100, day: day), year))
  }

  func isWord(_ index: Int, _ letters: String) -> Bool {
    index < tokens.count && tokens[index].kind == .word && tokens[index].hash == WordHash.of(letters.utf8)
  }

  // MARK: - Years behind a date

  /// ", 1939", "1939", "of 1939", "480 BC", "of that year", "this year" from a token on.
  func yearAfter(_ start: Int) -> (YearReading, Int)? {
    var next = start
    if kind(next) == .comma {
      guard digitCount(next + 1) == 4, kind(next + 1) == .digits else { return nil }
      next += 1
    } else if kind(next) == .of {
      next += 1
    }
    if let (year, end) = statedYear(next) { return (.stated(year), end) }
    if next > start, kind(next) == .comma { return nil }
    if kind(next) == .the { next += 1 }
    if kind(next) == .relative, let (direction, end) = directions(next), at(end).kind == .unit,
      at(end).value == TimeUnit.year.rawValue
    {
      return (.turned(direction), end + 1)
    }
    return nil
  }

  /// A year in digits, with an era or of four digits.
  func statedYear(_ index: Int) -> (year: Int, end: Int)? {
    guard kind(index) == .digits else { return nil }
    let value = at(index).value
    if kind(index + 1) == .era,
      tokens[index + 1].shape.contains(.allCapitals) || tokens[index + 1].shape.contains(.dotted)
    {
      return value < 10_000 ? (at(index + 1).value == 1 ? 1 - value : value, index + 2) : nil
    }
    guard digitCount(index) == 4, 1000...2999 ~= value else { return nil }
    return (value, index + 1)
  }

  /// A year that a later date of the same phrase gives: "from April to June 1968", "July 1 to July 3, 1863".
  func shared(_ year: YearReading, _ end: Int, _ month: Int, _ depth: Int) -> YearReading {
    guard year == .none, depth < 2, isConnector(end) || kind(end) == .slash else { return year }
    var next = end + 1
    if kind(next) == .the { next += 1 }
    while next < end + 4, kind(next) == .part || kind(next) == .in { next += 1 }
    guard let match = date(next, depth: depth + 1), case .calendar(let part, .stated(let later)) = match.reading,
      let other = part.month
    else { return year }
    return .stated(other < month ? later - 1 : later)
  }

  // MARK: - Guards

  func isConnector(_ index: Int) -> Bool {
    switch kind(index) {
    case .dash, .and, .to: true
    default: false
    }
  }

  /// A day of a month: 1–31, as digits or ordinal.
  func isDay(_ index: Int) -> Bool {
    let word = at(index)
    guard 1...31 ~= word.value else { return false }
    return word.kind == .digits ? digitCount(index) <= 2 : word.kind == .ordinal && tokens[index].kind == .ordinal
  }

  /// "May", "March" and short forms as a month beside a day.
  private func isMonthName(_ index: Int) -> Bool { tokens[index].isCapitalised }

  /// Whether a month without day and year is one, and no name or verb ("May said", "March on", "Jan").
  private func isMonthAlone(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.end - token.start == 3, at(index).value != 5 {
      return kind(index - 1) == .in || kind(index - 1) == .part || kind(index + 1) == .period
    }
    let isAmbiguous =
      !wordClass(index).isDisjoint(with: [.possibility, .verb, .firstName]) || at(index).value == 5
      || at(index).value == 3
    guard isAmbiguous else { return true }
    switch kind(index - 1) {
    case .in, .of, .to, .before, .part, .relative, .each, .and, .dash, .slash: return true
    case .the, .article: return isBeforeNoun(index + 1)
    default:
      // "Theresa May", "the Long March"
      let follows = index > 0 && tokens[index - 1].isCapitalised
      return !follows && !token.shape.contains(.sentenceStart) && !precedesVerb(index + 1)
    }
  }

  private func precedesVerb(_ index: Int) -> Bool {
    !wordClass(index).isDisjoint(with: [.formOfBe, .formOfHave, .formOfDo, .saying, .verb, .future, .possibility])
  }
}
