import CrisisModel

/// A stretch of the calendar that a TIMEX3 value names. Years are astronomical (0 is 1 BC) except where said.
enum CalendarSpan: Equatable {
  /// The first two digits of its years, 19 for 1900–1999; before Christ counted in years BC.
  case century(Int, isBC: Bool)
  /// The first three digits of its years, 199 for 1990–1999; before Christ counted in years BC.
  case decade(Int, isBC: Bool)
  case year(Int)
  case half(Int, Int)
  case quarter(Int, Int)
  case season(Int, Season)
  case month(Int, Int)
  /// The week that begins on this Monday.
  case week(Day)
  /// The weekend that begins on this Saturday.
  case weekend(Day)
  case day(Day)

  /// The year that it lies in (begins in).
  var year: Int {
    switch self {
    case .century(let number, let isBC): isBC ? 1 - (number * 100 + 99) : number * 100
    case .decade(let number, let isBC): isBC ? 1 - (number * 10 + 9) : number * 10
    case .year(let year), .half(let year, _), .quarter(let year, _), .season(let year, _), .month(let year, _): year
    case .week(let day), .weekend(let day), .day(let day): day.civil.year
    }
  }

  /// The month, where it lies in one.
  var month: Int? {
    switch self {
    case .month(_, let month): month
    case .week(let day), .weekend(let day), .day(let day): day.civil.month
    default: nil
    }
  }

  /// The day, where it is one.
  var day: Day? {
    if case .day(let day) = self { return day }
    return nil
  }

  /// First and last day.
  var days: (first: Day, last: Day) {
    switch self {
    case .century: return years(100)
    case .decade: return years(10)
    case .year: return years(1)
    case .half(let year, let half): return months(year, half * 6 - 5, 6)
    case .quarter(let year, let quarter): return months(year, quarter * 3 - 2, 3)
    case .season(let year, let season): return months(year, season.rawValue, 3)
    case .month(let year, let month): return months(year, month, 1)
    case .week(let monday): return (monday, monday + 6)
    case .weekend(let saturday): return (saturday, saturday + 1)
    case .day(let day): return (day, day)
    }
  }

  private func years(_ count: Int) -> (Day, Day) { months(year, 1, 12 * count) }

  private func months(_ year: Int, _ month: Int, _ count: Int) -> (Day, Day) {
    let first = Day(year: year, month: month, day: 1) ?? Day(number: 0)
    let after = CalendarSpan.month(year, month).moved(by: count, .month).year
    let afterMonth = (month - 1 + count) % 12 + 1
    let next = Day(year: after, month: afterMonth, day: 1) ?? first
    return (first, next - 1)
  }

  /// The stretch that many units later (earlier when negative), as coarse as the unit or itself, whichever is
  /// coarser; a move by a finer unit than itself leaves it where it is.
  func moved(by count: Int, _ unit: TimeUnit) -> CalendarSpan {
    switch unit {
    case .second, .minute, .hour: return self
    case .day: return day.map { .day($0 + count) } ?? self
    case .week, .fortnight, .weekend:
      guard let day else { return self }
      let days = count * (unit == .fortnight ? 14 : 7)
      return abs(days) <= 7 ? .day(day + days) : CalendarSpan.week(holding: day + days)
    case .month, .quarter:
      guard let month else { return self }
      let months = year * 12 + month - 1 + count * (unit == .quarter ? 3 : 1)
      let year = months >= 0 ? months / 12 : (months - 11) / 12
      return .month(year, months - year * 12 + 1)
    // "1,400 years ago" is no exact year.
    case .year:
      return abs(count) >= 100 && count % 100 == 0 ? CalendarSpan.century(holding: year + count) : .year(year + count)
    case .decade: return abs(count) == 1 ? .year(year + count * 10) : CalendarSpan.decade(holding: year + count * 10)
    case .century, .millennium:
      return CalendarSpan.century(holding: year + count * (unit == .century ? 100 : 1000))
    }
  }

  static func week(holding day: Day) -> CalendarSpan { .week(day - (day.weekday - 1)) }

  static func decade(holding year: Int) -> CalendarSpan {
    year > 0 ? .decade(year / 10, isBC: false) : .decade((1 - year) / 10, isBC: true)
  }

  static func century(holding year: Int) -> CalendarSpan {
    year > 0 ? .century(year / 100, isBC: false) : .century((1 - year) / 100, isBC: true)
  }

  /// The stretch of this unit's size that holds a day.
  static func holding(_ day: Day, _ unit: TimeUnit) -> CalendarSpan {
    let (year, month, _) = day.civil
    switch unit {
    case .second, .minute, .hour, .day: return .day(day)
    case .week, .fortnight: return week(holding: day)
    case .weekend: return .weekend(day - (day.weekday - 1) + 5)
    case .month: return .month(year, month)
    case .quarter: return .quarter(year, (month + 2) / 3)
    case .year: return .year(year)
    case .decade: return decade(holding: year)
    case .century, .millennium: return century(holding: year)
    }
  }
}
