/// A date that a text gives, as its TIMEX3 value together with the days that it covers.
///
/// "Last weekend" seen from 29 August 2025 is `2025-W34-WE`, first 23, last 24 August: a span, never one day.
public struct DateValue: Hashable, Sendable {
  /// TIMEX3 value: `2025-08-29`, `2025-08`, `2025-W34-WE`, `2025`, `199`.
  public var value: String
  /// First day covered.
  public var first: Day
  /// Last day covered.
  public var last: Day

  /// Makes a date; `last` before `first` is taken as `first`.
  @inlinable
  public init(value: String, first: Day, last: Day) {
    self.value = value
    self.first = first
    self.last = max(first, last)
  }

  /// One exact day.
  public init(_ day: Day) { self.init(value: day.description, first: day, last: day) }

  /// The date as a day, month or year, the finest that holds it all: a week of April 1997 is `1997-04`. `days` of the
  /// output tell the rest.
  public var calendarValue: String {
    if isCalendarValue { return value }
    let (a, b) = (first.description, last.description)
    if a == b { return a }
    // From the end: a year before Christ has one character more.
    let (month, year) = (a.dropLast(3), a.dropLast(6))
    return month == b.dropLast(3) ? String(month) : year == b.dropLast(6) ? String(year) : value
  }

  /// Whether the value has nothing but digits and hyphens.
  private var isCalendarValue: Bool {
    for byte in value.utf8 where byte != 45 && !(48...57 ~= byte) { return false }
    return true
  }

  /// How exact the date is.
  public var precision: DatePrecision {
    switch last - first {
    case 0: .day
    case 1...6: .days
    case 7...31: .month
    case 32...366: .year
    default: .years
    }
  }
}

/// How exact a date is.
public enum DatePrecision: UInt8, Sendable, Hashable, CaseIterable {
  /// One day.
  case day = 0
  /// Less than a week: a weekend, a range of days.
  case days = 1
  /// Up to a month.
  case month = 2
  /// Up to a year.
  case year = 3
  /// Longer.
  case years = 4
}
