/// Times of day: "the night of 8 February 1904", "Friday morning", "3:00 p.m.", "1608 GMT", "noon".
extension TimeGrammar {
  /// A date with the part of the day behind it: "Friday night".
  func withDayPart(_ start: Int) -> TimeMatch? { date(start).flatMap { withDayPart($0) } }

  /// Takes a part of the day that follows a date.
  func withDayPart(_ match: TimeMatch) -> TimeMatch {
    guard kind(match.end) == .daypart else { return match }
    return withHours(TimeMatch(match.end + 1, match.reading, part: DayPart(rawValue: at(match.end).value)))
  }

  /// Takes "hours" behind "the early morning".
  func withHours(_ match: TimeMatch) -> TimeMatch {
    guard match.part != nil, kind(match.end) == .units, unit(match.end) == .hour else { return match }
    return TimeMatch(match.end + 1, match.reading, part: match.part)
  }

  /// "night of 8 February 1904", "morning of the same day", "afternoon", behind "the".
  func dayPartOf(_ index: Int, depth: Int = 0) -> TimeMatch? {
    guard let part = DayPart(rawValue: at(index).value) else { return nil }
    var next = index + 1
    if kind(next) == .units, unit(next) == .hour { next += 1 }
    if kind(next) == .of {
      var inner = date(next + 1)
      if kind(next + 1) == .the { inner = depth < TimeGrammar.depth ? definite(next + 1, depth: depth + 1) : nil }
      if kind(next + 1) == .relative { inner = relative(next + 1) }
      if let inner { return TimeMatch(inner.end, inner.reading, part: part) }
    }
    return TimeMatch(next, .unit(.day, TimeDirection(step: 0, isAnaphoric: true)), part: part)
  }

  /// A part of some day, without a date: "at night", "morning of 3 May".
  func dayPart(_ index: Int, depth: Int = 0) -> TimeMatch? {
    guard let part = DayPart(rawValue: at(index).value) else { return nil }
    if kind(index + 1) == .of, let match = dayPartOf(index, depth: depth), match.end > index + 1 { return match }
    var end = index + 1
    if kind(end) == .dash, kind(end + 1) == .span { end += 2 }
    return TimeMatch(end, .somePart, part: part)
  }

  /// A time on the clock.
  func clock(_ start: Int) -> TimeMatch? {
    let word = at(start)
    switch word.kind {
    case .clock:
      return TimeMatch(start + 1, .clock(hour: word.value, minute: 0, zone: nil))
    case .digits:
      if kind(start + 1) == .colon, tokens[start + 1].isGlued, kind(start + 2) == .digits, tokens[start + 2].isGlued,
        digitCount(start + 2) == 2, word.value < 24, at(start + 2).value < 60, digitCount(start) <= 2
      {
        let hasSeconds = kind(start + 3) == .colon && tokens[start + 3].isGlued && digitCount(start + 4) == 2
        return clockEnd(hasSeconds ? start + 5 : start + 3, word.value, at(start + 2).value)
      }
      if digitCount(start) == 4, word.value % 100 < 60, word.value / 100 < 24 {
        guard kind(start + 1) == .zone, isCapitals(start + 1) else { return nil }
        return clockEnd(start + 1, word.value / 100, word.value % 100)
      }
      guard 1...12 ~= word.value, kind(start + 1) == .meridiem else { return nil }
      return clockEnd(start + 1, word.value, 0)
    case .number:
      guard 1...12 ~= word.value, kind(start + 1) == .meridiem else { return nil }
      return clockEnd(start + 1, word.value, 0)
    case .decimal:
      let number = numbers[Int(tokens[start].word)]
      guard number.fractionDigits == 2, number.fraction < 60, word.value < 24,
        kind(start + 1) == .meridiem || (kind(start + 1) == .zone && isCapitals(start + 1))
      else { return nil }
      return clockEnd(start + 1, word.value, number.fraction)
    default: return nil
    }
  }

  private func clockEnd(_ index: Int, _ hour: Int, _ minute: Int) -> TimeMatch {
    var end = index
    var hour = hour
    if kind(end) == .meridiem {
      let isAfternoon = at(end).value == 12
      if hour == 12 { hour = isAfternoon ? 12 : 0 } else if isAfternoon, hour < 12 { hour += 12 }
      end += 1
    }
    var zone: Int?
    if kind(end) == .zone, isCapitals(end) {
      zone = at(end).value
      end += 1
    }
    return TimeMatch(end, .clock(hour: hour, minute: minute, zone: zone))
  }

  private func isCapitals(_ index: Int) -> Bool { tokens[index].shape.contains(.allCapitals) }
}
