/// What the words of a time expression say, before it is resolved against a frame.
enum TimeReading {
  /// A stretch of a year, and which year: "October 1962", "June 18", "the summer".
  case calendar(DatePart, YearReading)
  /// "last October", "next summer".
  case turned(DatePart, TimeDirection)
  /// "Friday", "last Friday"; 1 is Monday.
  case weekday(Int, TimeDirection?)
  /// "today", "yesterday": days from the day of publication.
  case deictic(Int)
  /// "last week", "that year", "the following day".
  case unit(TimeUnit, TimeDirection)
  /// "two days later", "20 years ago".
  case shift(TimeAmount, TimeUnit, TimeDirection)
  /// "two months".
  case duration(TimeAmount, TimeUnit)
  /// "every two weeks", "daily".
  case every(TimeAmount, TimeUnit)
  /// "every summer", "each May".
  case everyPart(DatePart)
  /// A name whose words only look like a time: "Black September".
  case name
  /// "on the 29th", of the month that the text is at.
  case dayOfMonth(Int)
  /// "every Monday", "Fridays".
  case everyWeekday(Int)
  /// "now", "recently".
  case reference(TimeReference)
  /// "3:00 p.m. GMT"; the zone as minutes from UTC.
  case clock(hour: Int, minute: Int, zone: Int?)
  /// Only a part of some day: "at night".
  case somePart
  /// "at the same time": in a history the date that the text is at; in news only "meanwhile".
  case storyTime
  /// "this period": a time without a place in the calendar.
  case unresolved
}

/// A part of a year, or several years.
enum DatePart: Equatable {
  case whole
  case half(Int)
  case quarter(Int)
  case season(Season)
  case month(Int)
  case day(month: Int, day: Int)
  case decade(isBC: Bool)
  case century(isBC: Bool)

  var month: Int? {
    switch self {
    case .month(let month), .day(let month, _): month
    case .season(let season): season.rawValue
    default: nil
    }
  }
}

/// Which year the words give. A stated one is astronomical (0 is 1 BC); of decades and centuries the leading digits.
enum YearReading: Equatable {
  case none
  case stated(Int)
  /// "of that year", "this year", "of the following year".
  case turned(TimeDirection)
}

/// Before, at or after an anchor: the moment of writing ("last year"), or the date that the text is at ("the same year").
struct TimeDirection: Equatable {
  /// −1, 0 or 1.
  var step: Int
  /// Whether it counts from the date that the text is at.
  var isAnaphoric: Bool
}

/// How many units.
struct TimeAmount: Equatable {
  /// Whole number; `nil` for "several".
  var whole: Int?
  /// Digits after the point.
  var fraction = 0
  var fractionDigits = 0

  static let one = TimeAmount(whole: 1)
  static let vague = TimeAmount(whole: nil)

  /// As TIMEX3 writes it: `2`, `2.5`, `X`.
  var text: String {
    guard let whole else { return "X" }
    return fractionDigits == 0 ? "\(whole)" : "\(whole).\(Digits.padded(fraction, fractionDigits))"
  }
}

/// A parsed time expression: it ends before token `end`.
struct TimeMatch {
  var end: Int
  var reading: TimeReading
  /// A part of the day: makes it a TIME.
  var part: DayPart?

  init(_ end: Int, _ reading: TimeReading, part: DayPart? = nil) {
    self.end = end
    self.reading = reading
    self.part = part
  }
}
