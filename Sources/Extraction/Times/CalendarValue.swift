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
    case .month(let year, let month):
      Digits.text { text in
        text.addYear(year)
        text.add(-month, width: 2)
      }
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
    Digits.text { $0.addYear(year) }
  }

  private static func dayValue(_ day: Day) -> String {
    let (year, month, date) = day.civil
    if year > 0 { return day.description }
    return Digits.text { text in
      text.addYear(year)
      text.add(-month, width: 2)
      text.add(-date, width: 2)
    }
  }

  /// ISO 8601 week: the year and number of the week's Thursday.
  private static func weekValue(_ day: Day) -> String {
    let thursday = day - (day.weekday - 1) + 3
    let year = thursday.civil.year
    guard let first = Day(year: year, month: 1, day: 1) else { return yearValue(year) }
    return "\(yearValue(year))-W\(Digits.padded((thursday - first) / 7 + 1, 2))"
  }
}

/// Numbers with leading zeros.
enum Digits {
  static func padded(_ number: Int, _ width: Int) -> String {
    text { $0.add(abs(number), width: width) }
  }

  /// A short text that is written figure by figure: no string is made on the way.
  @inline(__always)
  static func text(_ write: (inout DigitWriter) -> Void) -> String {
    String(unsafeUninitializedCapacity: DigitWriter.room) { letters in
      var writer = DigitWriter(letters: letters)
      write(&writer)
      return writer.count
    }
  }
}

/// Writes the figures of a date. What has no room is left out: no year of the calendar is that long.
struct DigitWriter {
  /// As much as a string holds without memory of its own.
  static let room = 15

  fileprivate let letters: UnsafeMutableBufferPointer<UInt8>
  fileprivate private(set) var count = 0

  fileprivate init(letters: UnsafeMutableBufferPointer<UInt8>) { self.letters = letters }

  private mutating func put(_ letter: UInt8) {
    guard count < min(DigitWriter.room, letters.count) else { return }
    letters[count] = letter
    count += 1
  }

  /// Writes a number with zeros before it; a minus before it is a hyphen.
  mutating func add(_ number: Int, width: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    let number = number.magnitude
    var unit: UInt = 1
    var digits = 1
    while digits < width || number / unit >= 10 {
      unit *= 10
      digits += 1
    }
    while unit > 0 {
      put(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }

  /// Writes an astronomical year: before Christ counted from 1.
  mutating func addYear(_ year: Int) {
    if year <= 0 {
      put(UInt8(ascii: "B"))
      put(UInt8(ascii: "C"))
    }
    add(year > 0 ? year : 1 - year, width: 4)
  }
}
