import CrisisModel

/// Days, spans and gaps as the reader sees them: one form everywhere.
enum DayWords {
  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// "29 Aug 2025"; "44 BC" years as "1 Mar 44 BC".
  static func full(_ day: Day) -> String { "\(short(day)) \(year(day.civil.year))" }

  /// "29 Aug".
  static func short(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.civil
    return "\(dayOfMonth) \(months[month - 1])"
  }

  /// "Fri 29 Aug 2025": the head of a day.
  static func heading(_ day: Day) -> String {
    day == Filing.undatedDay ? "no date" : "\(weekdays[day.weekday - 1]) \(full(day))"
  }

  /// The year only when it is another one than the reader is in.
  static func brief(_ day: Day, in year: Int?) -> String {
    day == Filing.undatedDay ? "no date" : day.civil.year == year ? short(day) : full(day)
  }

  static func year(_ year: Int) -> String { year > 0 ? "\(year)" : "\(1 - year) BC" }

  /// "23–24 Aug 2025", "1 Jul – 29 Aug 2025", "30 Dec 2024 – 2 Jan 2025", "Oct 1962", "1962": never one day for a
  /// span. The year is left out where it is `in` and every part lies in it.
  static func span(_ first: Day, _ last: Day, in known: Int? = nil) -> String {
    let (a, b) = (first.civil, last.civil)
    let tail = a.year == b.year && a.year == known ? "" : " \(year(b.year))"
    if first == last { return short(last) + tail }
    let wholeMonths = a.day == 1 && b.day == Day.length(ofMonth: b.month, year: b.year)
    if wholeMonths, a.year == b.year, a.month == 1, b.month == 12 { return year(a.year) }
    if wholeMonths, a.year == b.year, a.month == b.month { return months[a.month - 1] + tail }
    if a.year != b.year {
      return wholeMonths && a.month == 1 && b.month == 12
        ? "\(year(a.year))–\(year(b.year))" : "\(full(first)) – \(full(last))"
    }
    if a.month == b.month { return "\(a.day)–\(b.day) \(months[b.month - 1])\(tail)" }
    return "\(short(first)) – \(short(last))\(tail)"
  }

  /// A date as a record gives it; `nil` when it is one exact day, which the day's head says already.
  static func span(_ date: DateValue, in known: Int?) -> String? {
    date.precision == .day ? nil : span(date.first, date.last, in: known)
  }

  /// How long nothing was reported between two days with reports; `nil` when that is not worth a line.
  static func gap(from older: Day, to newer: Day) -> String? {
    guard older != Filing.undatedDay else { return nil }
    let days = newer - older - 1
    switch days {
    case ..<2: return nil
    case ..<60: return "\(days) days"
    case ..<730: return "\(days / 30) months"
    default: return "\(days / 365) years"
    }
  }
}
