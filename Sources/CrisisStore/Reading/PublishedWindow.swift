import CrisisModel

/// A stretch of publication in which to look for entries of one `PublicationDistance` that are dated outside of a
/// filter's days.
struct PublishedWindow: Hashable {
  /// The class of distance.
  var distance: Int
  /// Least order, and the first order beyond.
  var lower: Int64
  var upper: Int64
  /// The filter's end that the entry's own day lies beyond.
  var edge: Int64

  /// Whether entries are dated before the filter's first day, else after its last.
  var isOlder: Bool { distance > 0 }

  /// All windows of a filter; none without dates.
  static func all(_ filter: Filter) -> [PublishedWindow] {
    let (from, to) = (filter.from.map { Int64($0.number) }, filter.to.map { Int64($0.number) })
    var windows: [PublishedWindow] = []
    for size in 1...PublicationDistance.last {
      let longest = PublicationDistance.longest(size)
      if let from {
        let last = [to, longest.map { from + $0 - 1 }].compactMap(\.self).min() ?? latestDay
        windows.append(PublishedWindow(size, from, last, edge: from))
      }
      if let to {
        let first = [from, longest.map { to - $0 + 1 }].compactMap(\.self).max() ?? earliestDay
        windows.append(PublishedWindow(-size, first, to, edge: to))
      }
    }
    return windows.filter { $0.lower < $0.upper }
  }

  private init(_ distance: Int, _ first: Int64, _ last: Int64, edge: Int64) {
    self.distance = distance
    lower = RowPosition.leastOrder(ofDay: first)
    upper = RowPosition.leastOrder(ofDay: last + 1)
    self.edge = edge
  }

  private static let earliestDay = Int64(Int32.min)
  private static let latestDay = Int64(Int32.max)
}
