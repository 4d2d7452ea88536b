/// A unit of time, shortest first. `code` is TIMEX3's letter.
enum TimeUnit: Int {
  case second, minute, hour, day, week, weekend, fortnight, month, quarter, year, decade, century, millennium

  init?(code: String) {
    guard let index = TimeUnit.codes.firstIndex(of: code) else { return nil }
    self.init(rawValue: index)
  }

  /// The names in the table, in order of the cases.
  static let codes = ["S", "MIN", "H", "D", "W", "WE", "FN", "M", "Q", "Y", "DE", "CE", "ML"]

  /// Whether TIMEX3 writes durations of it after a "T".
  var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// How many of it are still counted from a date; beyond, no calendar is meant.
  var mostInCalendar: Int {
    switch self {
    case .decade: 500
    case .century: 50
    case .millennium: 5
    default: 5000
    }
  }

  /// TIMEX3's letters in a duration.
  var letters: String {
    switch self {
    case .minute: "M"
    default: TimeUnit.codes[rawValue]
    }
  }
}

/// A season as TIMEX3 names it; months as meteorology counts them in the northern half of the earth.
enum Season: Int {
  case spring = 3
  case summer = 6
  case autumn = 9
  case winter = 12

  init?(code: String) {
    switch code {
    case "SP": self = .spring
    case "SU": self = .summer
    case "FA": self = .autumn
    case "WI": self = .winter
    default: return nil
    }
  }

  var code: String {
    switch self {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }
}

/// A part of a day as TIMEX3 names it.
enum DayPart: Int {
  case morning, midday, afternoon, evening, night, daytime

  static let codes = ["MO", "MI", "AF", "EV", "NI", "DT"]

  init?(code: String) {
    guard let index = DayPart.codes.firstIndex(of: code) else { return nil }
    self.init(rawValue: index)
  }

  var code: String { DayPart.codes[rawValue] }
}

/// Time as seen from the text: what `now`, `recently` and `future` mean.
enum TimeReference: Int {
  case past, present, future

  var value: String {
    switch self {
    case .past: "PAST_REF"
    case .present: "PRESENT_REF"
    case .future: "FUTURE_REF"
    }
  }
}
