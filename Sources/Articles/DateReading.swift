import CrisisModel

/// What the words of a date field say. Nothing is guessed: words that fit two days, or none, say so.
enum DateReading: Equatable {
  /// One day, with the time and zone where the words give them.
  case moment(DateMoment)
  /// Either day, depending on the country: "08/09/2025".
  case ambiguous(dayFirst: Day, monthFirst: Day)
  /// No day.
  case none

  /// Reads a date that is the whole of `words`.
  init(_ words: some StringProtocol) {
    if let moment = ISODate.read(words.utf8) {
      self = .moment(moment)
    } else if words.utf8.count <= DateReading.longest {
      var parser = DateParser(words)
      self = parser.parse()
    } else {
      self = .none
    }
  }

  /// Seconds since 1970, or milliseconds where they would be seconds of a year beyond 5000, as tables and scrapers
  /// write them. Numbers before 1973 are taken for something else than a time.
  init(epoch number: Int) {
    let seconds = number > 100_000_000_000 ? number / 1000 : number
    guard 100_000_000...100_000_000_000 ~= seconds else {
      self = .none
      return
    }
    self = .moment(DateMoment(epoch: seconds))
  }

  /// No date takes more bytes.
  private static let longest = 80
}

/// A day with a time.
struct DateMoment: Equatable {
  var day: Day
  /// Seconds after midnight.
  var seconds: Int?
  /// Minutes east of UTC.
  var offset: Int?
}

extension DateMoment {
  /// Seconds since 1970, in UTC.
  init(epoch: Int) {
    let days = epoch >= 0 ? epoch / 86_400 : (epoch - 86_399) / 86_400
    self.init(day: Day(number: 0) + days, seconds: epoch - days * 86_400, offset: 0)
  }
}
