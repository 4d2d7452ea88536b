/// Times that lean on another: "last week", "the following day", "that year", "the end of the month", "early October".
extension TimeGrammar {
  /// One or two words of direction: "last", "that same".
  func directions(_ start: Int) -> (TimeDirection, Int)? {
    guard kind(start) == .relative else { return nil }
    var value = at(start).value
    var end = start + 1
    if kind(end) == .relative {
      value = max(value, at(end).value)
      end += 1
    }
    return (
      value > 5 ? TimeDirection(step: value - 10, isAnaphoric: true) : TimeDirection(step: value, isAnaphoric: false),
      end
    )
  }

  /// From a word of direction on: "last October", "this spring", "next two years", "that day", "last night".
  func relative(_ start: Int, afterThe: Bool = false) -> TimeMatch? {
    guard let (stated, next) = directions(start) else { return nil }
    var direction = stated
    // "The next day" is next to the text's date, "next year" to the day of writing.
    if afterThe, direction.step > 0 { direction.isAnaphoric = true }
    let word = at(next)
    switch word.kind {
    case .unit:
      let unit = unit(next)
      if afterThe, direction.isAnaphoric == false,
        unit == .decade || unit == .century || unit == .year || unit == .month
          || unit == .week
      {
        return TimeMatch(next + 1, .duration(.one, unit))
      }
      return withHours(TimeMatch(next + 1, .unit(unit, direction)))
    case .units, .number, .digits, .vague, .half:
      guard direction.step != 0 || afterThe, let match = quantity(next), case .duration = match.reading else {
        return nil
      }
      return TimeMatch(kind(match.end) == .span ? match.end + 1 : match.end, match.reading)
    case .season:
      guard let season = Season(rawValue: word.value) else { return nil }
      return TimeMatch(next + 1, .turned(.season(season), direction))
    case .month:
      guard tokens[next].isCapitalised else { return nil }
      if let match = date(next), match.end > next + 1 { return match }
      return TimeMatch(next + 1, .turned(.month(word.value), direction))
    case .weekday:
      return withDayPart(TimeMatch(next + 1, .weekday(word.value, direction)))
    case .holiday:
      return TimeMatch(next + 1, .turned(.day(month: word.value / 100, day: word.value % 100), direction))
    case .daypart:
      return TimeMatch(next + 1, .unit(.day, direction), part: DayPart(rawValue: word.value))
    case .ordinal:
      if case .calendar(let part, .none)? = ordinalPart(next, word.value)?.reading {
        return TimeMatch(next + 2, .turned(part, direction))
      }
      return nil
    case .span:
      return span(next, direction)
    default: return nil
    }
  }

  /// "this period", "that time", "the same time": no place in the calendar, or the time that the text is at.
  private func span(_ index: Int, _ direction: TimeDirection) -> TimeMatch? {
    guard direction.step == 0 else { return nil }
    let isAt = kind(index - 2) == .in && isAt(index - 2) || isAt(index - 3)
    guard isAt || kind(index - 2) == .in || kind(index - 3) == .in else { return nil }
    if isAt { return TimeMatch(index + 1, direction.isAnaphoric ? .storyTime : .reference(.present)) }
    return TimeMatch(index + 1, .unresolved)
  }

  private func isAt(_ index: Int) -> Bool {
    index >= 0 && tokens[index].kind == .word && tokens[index].hash == TimeGrammar.atWord
  }

  private static let atWord = WordHash.of("at".utf8)

  /// From "the" on.
  func definite(_ start: Int, depth: Int = 0) -> TimeMatch? {
    let next = start + 1
    let word = at(next)
    switch word.kind {
    case .partnoun, .half: return partOf(next, depth)
    case .part where kind(next + 1) == .partnoun: return partOf(next + 1, depth)
    case .part where kind(next + 1) == .units && unit(next + 1) == .hour && kind(next + 2) == .of:
      return date(next + 3).map { TimeMatch($0.end, $0.reading, part: .morning) }
    case .part where kind(next + 1) == .units: return TimeMatch(next + 2, .duration(.vague, unit(next + 1)))
    case .part: return modified(next, afterThe: true, depth: depth)
    case .later: return modified(next, afterThe: true, depth: depth)
    case .relative: return relative(next, afterThe: true)
    case .ordinal:
      if tokens[next].kind == .ordinal, let match = date(next), case .calendar(.day, _) = match.reading { return match }
      if isDay(next), kind(start - 1) == .in || kind(start - 1) == .before, !isBeforeNoun(next + 1),
        kind(next + 1) != .dash,
        kind(next + 1) != .unit
      {
        return TimeMatch(next + 1, .dayOfMonth(word.value))
      }
      if let (_, end) = amount(next + 1), kind(end) == .units { return quantity(next + 1) }
      return ordinalPart(next, word.value) ?? ordinalUnit(next)
    case .decade: return decade(next, word.value)
    case .apostrophe where kind(next + 1) == .decade: return decade(next + 1, at(next + 1).value)
    // In "the summer offensive" the article is the offensive's.
    case .season: return isBeforeNoun(next + 1) ? nil : seasonDate(next, word.value, 0)
    case .daypart: return dayPartOf(next, depth: depth)
    case .units where word.value == TimeUnit.year.rawValue:
      guard let (year, end) = statedYear(next + 1) else { return nil }
      return TimeMatch(end, .calendar(.whole, .stated(year)))
    case .unit: return definiteUnit(next)
    case .number, .digits, .vague:
      // "the three years"; in "the one-year tour" the article is the tour's.
      if let (_, end) = amount(next), kind(end) == .relative, kind(end + 1) == .units {
        return TimeMatch(end + 2, .duration(amount(next)?.0 ?? .vague, unit(end + 1)))
      }
      guard let match = quantity(next), case .duration = match.reading else { return nil }
      if kind(match.end) == .span { return TimeMatch(match.end + 1, match.reading) }
      return kind(match.end - 2) == .dash || tokens[next].isCapitalised ? nil : match
    case .ending where kind(next + 1) == .units:
      return TimeMatch(next + 2, .duration(.vague, unit(next + 1)))
    case .span:
      return isAt(start - 1) && !(kind(next + 1) == .of) ? TimeMatch(next + 1, .reference(.present)) : nil
    default: break
    }
    // "the four previous weeks", "the latter half of 2008", "the whole day"
    if kind(next + 1) == .half || kind(next + 1) == .partnoun, let match = partOf(next + 1, depth) { return match }
    return nil
  }

  /// "the day", "the day before", "the day after", "the month".
  private func definiteUnit(_ index: Int) -> TimeMatch? {
    let unit = unit(index)
    guard unit != .quarter, unit != .second, unit != .century, unit != .decade else { return nil }
    switch kind(index + 1) {
    case .before where !isFollowedByPhrase(index + 2):
      return TimeMatch(index + 2, .unit(unit, TimeDirection(step: at(index + 1).value, isAnaphoric: true)))
    case .relative where at(index + 1).value == 11:
      return TimeMatch(index + 2, .unit(unit, TimeDirection(step: 1, isAnaphoric: true)))
    case .of,
      .in where unit == .hour || unit == .minute:
      return nil
    default: return TimeMatch(index + 1, .unit(unit, TimeDirection(step: 0, isAnaphoric: true)))
    }
  }

  private func isFollowedByPhrase(_ index: Int) -> Bool {
    index < tokens.count && (tokens[index].kind == .word || tokens[index].kind == .number)
  }

  /// "the first year", "the third day": a stretch that only the story's own clock places.
  private func ordinalUnit(_ index: Int) -> TimeMatch? {
    guard kind(index + 1) == .unit else { return nil }
    let unit = unit(index + 1)
    guard unit != .quarter, unit != .second else { return nil }
    return TimeMatch(index + 2, unit == .day ? .unresolved : .duration(.one, unit))
  }

  /// "end of 1958", "start of the month", "middle of August", "latter half of 2008", from the noun on.
  func partOf(_ index: Int, _ depth: Int) -> TimeMatch? {
    let isHalf = kind(index) == .half
    guard kind(index + 1) == .of else { return nil }
    let next = index + 2
    guard let inner = inner(next, depth + 1) else { return nil }
    if case .duration = inner.reading { return nil }
    if isHalf, case .calendar(.whole, let year) = inner.reading {
      return TimeMatch(inner.end, .calendar(.half(isLatter(index - 1) ? 2 : 1), year))
    }
    return inner
  }

  private func isLatter(_ index: Int) -> Bool {
    index >= 0
      && (tokens[index].hash == TimeGrammar.latter || tokens[index].hash == TimeGrammar.secondWord)
  }

  private static let latter = WordHash.of("latter".utf8)
  private static let secondWord = WordHash.of("second".utf8)

  /// What can stand behind "the end of" or "early in".
  private func inner(_ next: Int, _ depth: Int) -> TimeMatch? {
    guard depth < TimeGrammar.depth else { return nil }
    switch kind(next) {
    case .the: return definite(next, depth: depth)
    case .relative: return relative(next)
    case .part: return modified(next, depth: depth)
    case .deictic: return deictic(next)
    default: return date(next).map { withDayPart($0) }
    }
  }

  /// "early October", "mid-2007", "late in 1957", "earlier this month", "later that year", "the early 1990s".
  func modified(_ start: Int, afterThe: Bool = false, depth: Int = 0) -> TimeMatch? {
    var next = start + 1
    if kind(next) == .dash || kind(next) == .to || kind(next) == .and, kind(next + 1) == .part { next += 2 }
    if kind(next) == .dash { next += 1 }
    if kind(start) == .later, at(start).value != 0, kind(next) == .ago { return nil }
    if kind(next) == .in, !afterThe { next += 1 }
    if kind(next) == .daypart { return afterThe ? dayPartOf(next, depth: depth) : dayPart(next, depth: depth) }
    if kind(next) == .units || kind(next) == .unit {
      return nil
    }
    guard let match = inner(next, depth + 1) else { return nil }
    if case .reference = match.reading { return nil }
    if case .duration = match.reading { return nil }
    if case .unresolved = match.reading { return nil }
    return match
  }

  /// "today", "tonight", "yesterday morning".
  func deictic(_ start: Int) -> TimeMatch? {
    let value = at(start).value
    if value == 100 { return TimeMatch(start + 1, .deictic(0), part: .night) }
    return withDayPart(TimeMatch(start + 1, .deictic(value)))
  }
}
