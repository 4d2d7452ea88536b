import CrisisModel

/// The cursor on the bar over time, and the range that is being picked. Days, not buckets: those change when it is
/// counted anew.
struct BarPick: Hashable, Sendable {
  var cursor: Day
  /// Where the range begins; `nil` until one is begun.
  var anchor: Day?
  /// Whether the mouse holds it.
  var isDragged = false

  /// The buckets between the two, both included; `nil` when the bar no longer shows them.
  func buckets(in bar: Histogram) -> ClosedRange<Int>? {
    guard let at = bar.index(of: cursor) else { return nil }
    guard let from = anchor.flatMap({ bar.index(of: $0) }) else { return at...at }
    return min(at, from)...max(at, from)
  }
}

/// Where the buckets of the bar stand on the screen.
struct BarScale {
  /// Columns of one bucket.
  let columns: Int
  /// The column of the first one.
  let start: Int
  private let count: Int

  /// - parameter room: columns for all buckets together.
  init(_ bar: Histogram, room: Int) {
    columns = max(1, min(4, room / max(1, bar.counts.count)))
    start = Layout.barLabel + 1
    count = min(bar.counts.count, room / columns)
  }

  /// The buckets that have room.
  var shown: Range<Int> { 0..<count }

  func column(of bucket: Int) -> Int { start + bucket * columns }

  /// The bucket at a column; the nearest one beside the bar.
  func bucket(at column: Int) -> Int { max(0, min(count - 1, (column - start) / columns)) }
}
