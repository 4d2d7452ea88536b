import CrisisModel

/// A stretch of a list as the store orders it: keys (day, order, identity) between two open or closed ends.
struct KeyBounds: Hashable {
  /// One end of the stretch.
  struct End: Hashable {
    var day: Int64
    var order: Int64
    var identity: Int64
    var isInside: Bool
  }

  /// The older end.
  var lower: End?
  /// The newer end.
  var upper: End?

  /// The days that a filter leaves.
  init(_ filter: Filter) {
    if let from = filter.from {
      lower = End(day: Int64(from.number), order: .min, identity: .min, isInside: true)
    }
    if let to = filter.to { upper = End(day: Int64(to.number), order: .max, identity: .max, isInside: true) }
  }

  /// Only rows that stand after (are older than) a position, or at it.
  func after(_ position: RowPosition, orAt isInside: Bool = false) -> KeyBounds {
    var bounds = self
    let end = End(position, isInside: isInside)
    if upper.map({ end.key < $0.key }) ?? true { bounds.upper = end }
    return bounds
  }

  /// Only rows that stand before (are newer than) a position.
  func before(_ position: RowPosition) -> KeyBounds {
    var bounds = self
    let end = End(position, isInside: false)
    if lower.map({ end.key > $0.key }) ?? true { bounds.lower = end }
    return bounds
  }

  /// The condition in SQL on a table of keys, and its arguments.
  func condition(_ alias: String) -> (sql: String, arguments: [Int64]) {
    var sql = ""
    var arguments: [Int64] = []
    for (end, sign) in [(lower, ">"), (upper, "<")] {
      guard let end else { continue }
      sql += " AND (\(alias).day, \(alias).ord, \(alias).identity) \(sign)\(end.isInside ? "=" : "") (?, ?, ?)"
      arguments += [end.day, end.order, end.identity]
    }
    return (sql, arguments)
  }
}

extension KeyBounds.End {
  init(_ position: RowPosition, isInside: Bool) {
    self.init(
      day: Int64(position.day.number), order: position.order, identity: position.identity.sortable,
      isInside: isInside)
  }

  /// For comparing ends. Of two equal ones the open end is as good as the closed one: positions are unique.
  var key: (Int64, Int64, Int64) { (day, order, identity) }
}
