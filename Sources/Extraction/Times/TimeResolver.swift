import CrisisModel

/// Turns readings into TIMEX3 values and days, and keeps the frame at the text's date.
struct TimeResolver {
  var frame: TimeFrame

  /// What a reading resolves to.
  struct Result {
    var type: TimeType
    var value: String
    var date: DateValue?
    var isExplicit = false
  }

  /// Resolves a match.
  mutating func resolve(_ match: TimeMatch, _ place: TimePlace) -> Result {
    switch match.reading {
    case .duration(let amount, let unit): return Result(type: .duration, value: TimeResolver.period(amount, unit))
    case .every(let amount, let unit): return Result(type: .set, value: TimeResolver.period(amount, unit))
    case .everyPart(let part): return Result(type: .set, value: TimeResolver.undated(part))
    case .everyWeekday(let day): return Result(type: .set, value: "XXXX-WXX-\(day)")
    case .reference(let reference): return Result(type: .date, value: reference.value)
    case .unresolved, .name: return Result(type: .date, value: "")
    case .somePart: return Result(type: .time, value: "XXXX-XX-XXT\(match.part?.code ?? "XX")")
    case .clock(let hour, let minute, let zone): return clock(hour, minute, zone)
    case .deictic where frame.isHistory:
      return match.part.map { Result(type: .time, value: "XXXX-XX-XXT\($0.code)") }
        ?? Result(type: .date, value: "PRESENT_REF")
    case .storyTime:
      let date = frame.current?.date
      return Result(type: .date, value: date?.value ?? "", date: date)
    case .shift(let amount, let unit, let direction):
      if let result = unplaced(amount, unit, direction) { return result }
    default: break
    }
    frame.enter(place.paragraph)
    let statesYear = TimeResolver.statesYear(match.reading)
    guard let span = span(match.reading, place) else { return unknown(match) }
    if place.isHeading { frame.section(span.year) }
    if !place.isAside || frame.current == nil {
      frame.move(to: span, sentence: place.sentence, statesYear: statesYear)
    }
    let date = span.date
    if let part = match.part, span.day != nil {
      return Result(type: .time, value: "\(date.value)T\(part.code)", date: date, isExplicit: statesYear)
    }
    return Result(type: .date, value: date.value, date: date, isExplicit: statesYear)
  }

  private func span(_ reading: TimeReading, _ place: TimePlace) -> CalendarSpan? {
    switch reading {
    case .calendar(let part, let year): return calendar(part, year, place)
    case .turned(let part, let direction): return turned(part, direction)
    case .dayOfMonth(let number): return dayOfMonth(number)
    case .weekday(let weekday, let direction): return self.weekday(weekday, direction, place)
    case .deictic(let days): return frame.published.map { .day($0 + days) }
    case .unit(let unit, let direction): return self.unit(unit, direction, place.tense)
    case .shift(let amount, let unit, let direction):
      return frame.anchor(direction)?.moved(by: (amount.whole ?? 0) * direction.step, unit)
    default: return nil
    }
  }

  private func calendar(_ part: DatePart, _ reading: YearReading, _ place: TimePlace) -> CalendarSpan? {
    let year: Int?
    switch reading {
    case .stated(let stated): year = stated
    case .turned(let direction): year = frame.anchor(direction).map { $0.year + direction.step }
    case .none: year = frame.year(of: part, sentence: place.sentence, tense: place.tense, continues: place.continues)
    }
    return year.flatMap { TimeResolver.span(part, $0) }
  }

  static func span(_ part: DatePart, _ year: Int) -> CalendarSpan? {
    switch part {
    case .whole: .year(year)
    case .half(let half): .half(year, half)
    case .quarter(let quarter): .quarter(year, quarter)
    case .season(let season): .season(year, season)
    case .month(let month): .month(year, month)
    case .day(let month, let day): Day(year: year, month: month, day: day).map { .day($0) }
    case .decade(let isBC): .decade(year, isBC: isBC)
    case .century(let isBC): .century(year, isBC: isBC)
    }
  }

  /// "last October" is the latest one before, "next summer" the first one after.
  private func turned(_ part: DatePart, _ direction: TimeDirection) -> CalendarSpan? {
    guard let anchor = frame.anchor(direction) else { return nil }
    let year = anchor.year
    guard direction.step != 0, let now = anchor.month else { return TimeResolver.span(part, year + direction.step) }
    let month = part.month ?? 1
    if direction.step < 0 { return TimeResolver.span(part, month < now ? year : year - 1) }
    return TimeResolver.span(part, month > now ? year : year + 1)
  }

  private func weekday(_ weekday: Int, _ direction: TimeDirection?, _ place: TimePlace) -> CalendarSpan? {
    // "Monday through Friday"
    if direction == nil, place.continues, let from = frame.currentDay {
      return .day(from + ((weekday - from.weekday + 6) % 7 + 1))
    }
    let anchor = frame.anchor(direction ?? TimeDirection(step: 0, isAnaphoric: false))
    guard let day = anchor?.day else { return nil }
    let back = (day.weekday - weekday + 7) % 7
    let ahead = (weekday - day.weekday + 7) % 7
    switch direction?.step {
    case -1: return .day(day - (back == 0 ? 7 : back))
    case 1: return .day(day + (ahead == 0 ? 7 : ahead))
    case 0: return .day(day - (day.weekday - 1) + (weekday - 1))
    default:
      // Of tomorrow nobody writes in the evening before as of six days ago.
      return .day(place.tense == .future || (place.tense == .unclear && ahead == 1) ? day + ahead : day - back)
    }
  }

  /// "the 29th" of the month that the text is at.
  private func dayOfMonth(_ number: Int) -> CalendarSpan? {
    guard let anchor = frame.current ?? frame.writing, let month = anchor.month else { return nil }
    return Day(year: anchor.year, month: month, day: number).map { .day($0) }
  }

  private func unit(_ unit: TimeUnit, _ direction: TimeDirection, _ tense: TimeTense) -> CalendarSpan? {
    guard let anchor = frame.anchor(direction) else { return nil }
    switch unit {
    case .second, .minute, .hour: return nil
    case .day:
      let day = anchor.day ?? (direction.isAnaphoric && direction.step == 0 ? frame.currentDay ?? frame.published : nil)
      return day.map { .day($0 + direction.step) }
    case .week, .weekend, .fortnight:
      guard let day = anchor.day ?? (frame.isHistory ? nil : frame.published) else { return nil }
      // "The weekend" is the one behind unless the clause looks ahead; "this weekend" only on a Monday or Tuesday.
      let isBehind =
        unit == .weekend && direction.step == 0 && tense != .future && day.weekday <= (direction.isAnaphoric ? 5 : 2)
      let weeks = isBehind ? -1 : direction.step
      return .holding(day + weeks * 7, unit)
    case .month:
      guard anchor.month != nil else { return nil }
      return anchor.moved(by: direction.step, .month)
    case .quarter:
      guard anchor.month != nil, let day = anchor.moved(by: direction.step, .quarter).days.first as Day? else {
        return nil
      }
      return .holding(day, .quarter)
    case .year: return .year(anchor.year + direction.step)
    case .decade: return .decade(holding: anchor.year + direction.step * 10)
    case .century, .millennium: return .century(holding: anchor.year + direction.step * 100)
    }
  }

  /// A distance that gives no date: a vague one, one of hours, or one finer than the date that it counts from.
  private func unplaced(_ amount: TimeAmount, _ unit: TimeUnit, _ direction: TimeDirection) -> Result? {
    let anchor = frame.anchor(direction)
    let isTooFine: Bool =
      switch unit {
      case .day, .week, .fortnight, .weekend: anchor?.day == nil
      case .month, .quarter: anchor?.month == nil
      default: anchor == nil
      }
    guard
      amount.whole == nil || amount.fractionDigits > 0 || unit.isClock || isTooFine
        || (amount.whole ?? 0) > unit.mostInCalendar
    else { return nil }
    return Result(type: .date, value: (direction.step < 0 ? TimeReference.past : .future).value)
  }

  private func clock(_ hour: Int, _ minute: Int, _ zone: Int?) -> Result {
    let day = frame.current?.day ?? frame.writing?.day
    let date = day.map { CalendarSpan.day($0).date }
    var value = "\(date?.value ?? "XXXX-XX-XX")T\(Digits.padded(hour, 2)):\(Digits.padded(minute, 2))"
    if let zone {
      value += zone == 0 ? "Z" : "\(zone < 0 ? "-" : "+")\(Digits.padded(zone / 60, 2))"
    }
    return Result(type: .time, value: value, date: date)
  }

  private func unknown(_ match: TimeMatch) -> Result {
    let value: String
    switch match.reading {
    case .calendar(let part, _): value = TimeResolver.undated(part)
    case .weekday(let day, _): value = "XXXX-WXX-\(day)"
    default: value = match.part == nil ? "" : "XXXX-XX-XX"
    }
    if let part = match.part { return Result(type: .time, value: "\(value)T\(part.code)") }
    return Result(type: .date, value: value)
  }

  /// The value of a date whose year is unknown: `XXXX-05`; empty where only the year would say something.
  private static func undated(_ part: DatePart) -> String {
    switch part {
    case .month(let month): "XXXX-\(Digits.padded(month, 2))"
    case .day(let month, let day): "XXXX-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
    case .season(let season): "XXXX-\(season.code)"
    case .quarter(let quarter): "XXXX-Q\(quarter)"
    case .half(let half): "XXXX-H\(half)"
    default: ""
    }
  }

  /// A TIMEX3 duration: `P2D`, `PT12H`, `P1DE`.
  static func period(_ amount: TimeAmount, _ unit: TimeUnit) -> String {
    switch unit {
    case .fortnight: "P\((amount.whole ?? 1) * 2)W"
    default: "P\(unit.isClock ? "T" : "")\(amount.text)\(unit.letters)"
    }
  }

  private static func statesYear(_ reading: TimeReading) -> Bool {
    if case .calendar(_, .stated) = reading { return true }
    return false
  }
}

/// Where a time stands in the text, as far as resolving asks.
struct TimePlace {
  /// Number of its paragraph.
  var paragraph: Int32
  /// It is the heading of a chronicle's section.
  var isHeading: Bool
  var sentence: Int32
  var tense: TimeTense
  /// It ends a range: "to March".
  var continues: Bool
  /// A date beside the story, from which nothing is counted: "since 1995", "the 2007 film".
  var isAside: Bool
}
