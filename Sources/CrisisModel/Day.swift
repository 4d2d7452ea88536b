/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Astronomical years: 0 is 1 BC, −43 is 44 BC.
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01; negative before.
  public var number: Int32

  /// The day with this number.
  @inlinable
  public init(number: Int32) { self.number = number }

  /// A calendar date; `nil` when there is no such day (30 February).
  public init?(year: Int, month: Int, day: Int) {
    guard 1...12 ~= month, day >= 1, day <= Day.length(ofMonth: month, year: year), abs(year) < 1_000_000 else {
      return nil
    }
    number = Day.number(year: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD`; `nil` for anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    func value(_ from: Int, _ to: Int) -> Int? {
      var n = 0
      for i in from..<to {
        guard 48...57 ~= bytes[i] else { return nil }
        n = n * 10 + Int(bytes[i] - 48)
      }
      return n
    }
    guard let year = value(0, 4), let month = value(5, 7), let day = value(8, 10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain).
  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1–12) and day (1–31). Civil from days, same source.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// ISO weekday: 1 Monday … 7 Sunday.
  public var weekday: Int {
    let r = (Int(number) + 3) % 7
    return (r < 0 ? r + 7 : r) + 1
  }

  /// Days in a month (1–12) of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// The day `days` later (earlier when negative); saturates at the ends of the calendar.
  public static func + (day: Day, days: Int) -> Day {
    let sum = Int(day.number) + days
    return Day(number: Int32(max(-350_000_000, min(350_000_000, sum))))
  }

  /// The day `days` earlier.
  public static func - (day: Day, days: Int) -> Day { day + -days }

  /// Days from `b` to `a`.
  public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  /// Earlier first.
  @inlinable
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, `2025-08-29`; years outside 0–9999 with their sign.
  public var description: String {
    let (year, month, day) = civil
    if 0...9999 ~= year { return Day.letters(year, month, day) }
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    let digits = String(abs(year))
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return "\(year < 0 ? "-" : "")\(padded)-\(two(month))-\(two(day))"
  }

  /// A date of a year with four digits: so short that it needs no memory.
  private static func letters(_ year: Int, _ month: Int, _ day: Int) -> String {
    String(unsafeUninitializedCapacity: 10) { letters in
      var rest = (year * 100 + month) * 100 + day
      for index in (0..<10).reversed() {
        if index == 4 || index == 7 {
          letters[index] = UInt8(ascii: "-")
        } else {
          letters[index] = UInt8(48 + rest % 10)
          rest /= 10
        }
      }
      return 10
    }
  }
}
