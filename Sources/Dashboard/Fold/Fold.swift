import CrisisModel

/// What one line of a folded timeline holds.
enum Fold: Int, Hashable, Sendable, CaseIterable {
  case days
  case weeks
  case months

  var width: BucketWidth {
    switch self {
    case .days: BucketWidth(.day)
    case .weeks: BucketWidth(.week)
    case .months: BucketWidth(.month)
    }
  }

  var words: String {
    switch self {
    case .days: "by day"
    case .weeks: "by week"
    case .months: "by month"
    }
  }

  /// The next one that `f` leads to; `nil` unfolds.
  static func next(after fold: Fold?) -> Fold? { fold.map { Fold(rawValue: $0.rawValue + 1) } ?? .days }
}

/// The lines of a folded timeline.
struct FoldedList: Hashable, Sendable {
  /// Newest first; `nil` until they were counted.
  var stretches: [Stretch]?
  /// What they were counted for.
  var fold: Fold?
  /// Whether they have to be counted again.
  var isStale = true
  /// A day of the selected line, so that it stays selected when counts change.
  var selectedDay: Day?
  /// The first line on screen.
  var top = 0

  /// The place of the selected line: the same days, else those around them.
  var cursor: Int {
    guard let stretches, let selectedDay, !stretches.isEmpty else { return 0 }
    return stretches.firstIndex { $0.first <= selectedDay } ?? stretches.count - 1
  }

  var selected: Stretch? { stretches.flatMap { $0.indices.contains(cursor) ? $0[cursor] : nil } }

  mutating func select(_ index: Int) {
    guard let stretches, !stretches.isEmpty else { return }
    selectedDay = stretches[max(0, min(index, stretches.count - 1))].last
  }
}
