import ArgumentParser
import CrisisModel
import Glibc

/// A day, month or year on the command line: "2025-08-29", "2025-08", "2025".
struct DateArgument: ExpressibleByArgument, Equatable {
  /// The first day of it.
  let first: Day
  /// The last day of it.
  let last: Day

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard 1...3 ~= parts.count, zip(parts, lengths).allSatisfy({ $0.utf8.count == $1 }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    let (firstMonth, lastMonth) = (month ?? 1, month ?? 12)
    guard 1...12 ~= firstMonth else { return nil }
    let lastDay = numbers.count > 2 ? numbers[2] : Day.length(ofMonth: lastMonth, year: numbers[0])
    guard let first = Day(year: numbers[0], month: firstMonth, day: numbers.count > 2 ? numbers[2] : 1),
      let last = Day(year: numbers[0], month: lastMonth, day: lastDay)
    else { return nil }
    (self.first, self.last) = (first, last)
  }
}

/// A moment on the command line: a day, or "2025-08-29T14:30", with "Z" or "+02:00" where it is not local time.
struct MomentArgument: ExpressibleByArgument, Equatable {
  /// Seconds since 1970 UTC.
  let seconds: Int64
  /// Minutes by which the writer's clock is ahead of UTC.
  let utcOffsetMinutes: Int

  init?(argument: String) {
    let halves = argument.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == " " })
    guard let first = halves.first, let day = Day(iso: String(first)) else { return nil }
    guard let (time, zone) = MomentArgument.zone(of: halves.count > 1 ? halves[1] : "00:00") else { return nil }
    let clock = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard 2...3 ~= clock.count, let hour = clock[0], let minute = clock[1], 0...23 ~= hour, 0...59 ~= minute,
      let second = clock.count > 2 ? clock[2] : 0, 0...60 ~= second
    else { return nil }
    let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    utcOffsetMinutes = zone ?? MomentArgument.localOffset(at: local)
    seconds = local - Int64(utcOffsetMinutes) * 60
  }

  /// Minutes by which local time is ahead of UTC at a moment.
  static func localOffset(at seconds: Int64) -> Int {
    var moment = time_t(seconds)
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts.tm_gmtoff / 60
  }

  /// Time and zone apart; the zone is nil where none is written, all is nil where it makes no sense.
  private static func zone(of text: Substring) -> (time: Substring, minutes: Int?)? {
    if text.hasSuffix("Z") { return (text.dropLast(), 0) }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (text, nil) }
    let digits = text[text.index(after: sign)...].filter { $0 != ":" }
    guard digits.utf8.count == 4, let number = Int(digits), number / 100 < 15, number % 100 < 60 else { return nil }
    let minutes = number / 100 * 60 + number % 100
    return (text[..<sign], text[sign] == "-" ? -minutes : minutes)
  }
}
