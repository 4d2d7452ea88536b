import CrisisModel

/// The commonest form by far, without building tokens: `2025-08-29`, `2025-08-29T10:00:00Z`, `2025-08-29 10:00+02:00`.
enum ISODate {
  /// `nil` for every other form, wrong days and wrong times.
  static func read(_ words: some Collection<UInt8>) -> DateMoment? {
    guard 10...35 ~= words.count else { return nil }
    var digits = Digits(bytes: Array(words))
    guard let year = digits.take(4), digits.take(sign: "-"), let month = digits.take(2), digits.take(sign: "-"),
      let dayOfMonth = digits.take(2), let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    if digits.isAtEnd { return DateMoment(day: day) }
    guard digits.take(sign: "T") || digits.take(sign: " "), let hour = digits.take(2), hour < 24,
      digits.take(sign: ":"), let minute = digits.take(2), minute < 60
    else { return nil }
    var moment = DateMoment(day: day, seconds: hour * 3600 + minute * 60)
    if digits.take(sign: ":") {
      guard let second = digits.take(2), second <= 60 else { return nil }
      moment.seconds = hour * 3600 + minute * 60 + min(second, 59)
      if digits.take(sign: ".") { digits.skipDigits() }
    }
    guard !digits.isAtEnd else { return moment }
    guard let offset = digits.takeOffset(), digits.isAtEnd else { return nil }
    moment.offset = offset
    return moment
  }

  private struct Digits {
    let bytes: [UInt8]
    var index = 0

    var isAtEnd: Bool { index == bytes.count }

    mutating func take(_ count: Int) -> Int? {
      guard index + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[index..<index + count] {
        guard 48...57 ~= byte else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      index += count
      return value
    }

    mutating func take(sign: Unicode.Scalar) -> Bool {
      guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
      index += 1
      return true
    }

    mutating func skipDigits() {
      while index < bytes.count, 48...57 ~= bytes[index] { index += 1 }
    }

    mutating func takeOffset() -> Int? {
      if take(sign: "Z") { return 0 }
      let east = take(sign: "+")
      guard east || take(sign: "-"), let hours = take(2), hours < 15 else { return nil }
      _ = take(sign: ":")
      guard let minutes = take(2), minutes < 60 else { return nil }
      return (east ? 1 : -1) * (hours * 60 + minutes)
    }
  }
}
