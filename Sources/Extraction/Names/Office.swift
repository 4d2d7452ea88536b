import CrisisModel

/// A person's office as a dated lexicon knows it.
struct Office: Sendable {
  var role: String
  /// First day; `nil` when the table does not say.
  var from: Day?
  /// Last day; `nil` while in office.
  var to: Day?

  /// Whether the person held it on this day.
  func covers(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the first day, or with `isEnd` the last day of it.
  static func day(_ text: String, isEnd: Bool) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    switch parts.count {
    case 1: return isEnd ? Day(year: parts[0], month: 12, day: 31) : Day(year: parts[0], month: 1, day: 1)
    case 2:
      let last = 1...12 ~= parts[1] ? Day.length(ofMonth: parts[1], year: parts[0]) : 0
      return Day(year: parts[0], month: parts[1], day: isEnd ? last : 1)
    default: return nil
    }
  }
}
