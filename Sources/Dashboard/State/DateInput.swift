import CrisisModel

/// Reads what a person types for a stretch of time: "2025-08-01..2025-08-29", "2025-08", "Aug 2025", "1962",
/// "29 Aug 2025", "..2025-08", "14d" (the last 14 days up to the newest article).
enum DateInput {
  /// First and last day; open ends are `nil`.
  struct Stretch: Hashable, Sendable {
    var from: Day?
    var to: Day?
  }

  /// Reads a stretch; `nil` when the words make no sense. `newest` is what "14d" counts back from.
  static func stretch(_ words: String, newest: Day?) -> Stretch? {
    let text = words.trimmed
    if let dots = text.firstRange(of: "..") {
      let (left, right) = (String(text[..<dots.lowerBound]).trimmed, String(text[dots.upperBound...]).trimmed)
      let (from, to) = (single(left), single(right))
      guard left.isEmpty || from != nil, right.isEmpty || to != nil, from != nil || to != nil else { return nil }
      if let first = from?.lowerBound, let last = to?.upperBound, first > last { return nil }
      return Stretch(from: from?.lowerBound, to: to?.upperBound)
    }
    if text.last == "d" || text.last == "w", let count = Int(text.dropLast()), 1...100_000 ~= count, let newest {
      let days = text.last == "w" ? count * 7 : count
      return Stretch(from: newest - (days - 1), to: newest)
    }
    return single(text).map { Stretch(from: $0.lowerBound, to: $0.upperBound) }
  }

  /// One day, month or year.
  private static func single(_ text: String) -> ClosedRange<Day>? {
    let parts = text.split { $0 == " " || $0 == "-" || $0 == "," }.map(String.init)
    guard 1...3 ~= parts.count else { return nil }
    let numbers = parts.map { Int($0) }
    let named = parts.firstIndex { month(named: $0) != nil }
    switch (parts.count, named) {
    case (1, nil): return numbers[0].flatMap { range(year: $0) }
    case (2, nil): return both(numbers[0], numbers[1]).flatMap { range(year: $0, month: $1) }
    case (2, let at?):
      return both(numbers[1 - at], month(named: parts[at])).flatMap { range(year: $0, month: $1) }
    case (3, nil): return day(numbers[0], numbers[1], numbers[2])
    case (3, 0?): return day(numbers[2], month(named: parts[0]), numbers[1])
    case (3, 1?): return day(numbers[2], month(named: parts[1]), numbers[0])
    default: return nil
    }
  }

  private static func both(_ a: Int?, _ b: Int?) -> (Int, Int)? {
    guard let a, let b else { return nil }
    return (a, b)
  }

  private static func day(_ year: Int?, _ month: Int?, _ day: Int?) -> ClosedRange<Day>? {
    guard let year, let month, let day, let value = Day(year: year, month: month, day: day) else { return nil }
    return value...value
  }

  private static func range(year: Int, month: Int? = nil) -> ClosedRange<Day>? {
    guard 1...9999 ~= year, let first = Day(year: year, month: month ?? 1, day: 1) else { return nil }
    let end = month ?? 12
    guard let last = Day(year: year, month: end, day: Day.length(ofMonth: end, year: year)) else { return nil }
    return first...last
  }

  private static func month(named word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    return names.firstIndex { $0.hasPrefix(word.lowercased()) }.map { $0 + 1 }
  }
}
