import CrisisModel

extension CalendarSpan {
  /// The TIMEX3 value: `2025-08-29`, `2025-W34-WE`, `199`, `BC0480-SU`.
  var value: String {
    switch self {
    case .century(let number, let isBC): (isBC ? "BC" : "") + Digits.padded(number, 2)
    case .decade(let number, let isBC): (isBC ? "BC" : "") + Digits.padded(number, 3)
    case .year(let year): CalendarSpan.yearValue(year)
    case .half(let year, let half): "\(CalendarSpan.yearValue(year))-H\(half)"
    case .quarter(let year, let quarter): "\(CalendarSpan.yearValue(year))-Q\(quarter)"
    case .season(let year, let season): "\(CalendarSpan.yearValue(year))-\(season.code)"
    case .month(let year, let month): "\(CalendarSpan.yearValue(year))-\(Digits.padded(month, 2))"
    case .week(let monday): CalendarSpan.weekValue(monday)
    case .weekend(let saturday): CalendarSpan.weekValue(saturday) + "-WE"
    case .day(let day): CalendarSpan.dayValue(day)
    }
  }

  /// The date as records carry it.
  var date: DateValue {
    let days = days
    return DateValue(value: value, first: days.first, last: days.last)
  }

  static func yearValue(_ year: Int) -> String {
    year > 0 ? Digits.padded(year, 4) : "BC" + Digits.padded(1 - year, 4)
  }

  private static func dayValue(_ day: Day) -> String {
    let (year, month, date) = day.civil
    if year > 0 { return day.description }
    return "\(yearValue(year))-\(Digits.padded(month, 2))-\(Digits.padded(date, 2))"
  }

  /// ISO 8601 week: the year and number of the week's Thursday.
  private static func weekValue(_ day: Day) -> String {
    let thursday = day - (day.weekday - 1) + 3
    let year = thursday.civil.year
    guard let first = Day(year: year, month: 1, day: 1) else { return yearValue(year) }
    return "\(yearValue(year))-W\(Digits.padded((thursday - first) / 7 + 1, 2))"
  }
}

/// Numbers with leading zeros, written into the text itself: nearly every time of an article is told by some.
enum Digits {
  static func padded(_ number: Int, _ width: Int) -> String {
    let number = abs(number)
    var count = 1
    var rest = number / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    let width = max(width, count)
    return String(unsafeUninitializedCapacity: width) { text in
      write(number, to: text, 0..<width)
      return width
    }
  }

  private static func write(_ number: Int, to text: UnsafeMutableBufferPointer<UInt8>, _ places: Range<Int>) {
    var rest = number
    for place in places.reversed() {
      text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
