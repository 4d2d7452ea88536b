import CrisisModel

/// SQL for lists in the order of publication, over a table of keys called `k`.
enum PublicationOrder {
  /// The day of a key in this order: that of publication, else its own.
  static let day = """
    CASE WHEN k.ord >> 20 = 0 THEN k.day WHEN k.ord >= 0 THEN (k.ord >> 20) / 1440
    ELSE ((k.ord >> 20) - 1439) / 1440 END
    """

  /// Whether a filter wants this order of a list; lists without entries have no other.
  static func isWanted(_ list: ListKind, _ filter: Filter) -> Bool {
    filter.order == .publication && list.recordKind != nil
  }

  /// The condition that leaves the filter's days, and what stands before (is newer than) a position.
  static func condition(_ filter: Filter, before position: RowPosition? = nil) -> Fragment {
    var fragment = Fragment()
    if let from = filter.from { fragment.add(" AND \(day) >= ?", [from.number]) }
    if let to = filter.to { fragment.add(" AND \(day) <= ?", [to.number]) }
    if let position {
      fragment.add(
        " AND (\(day), k.ord, k.identity) > (?, ?, ?)",
        [position.day.number, position.order, position.identity.sortable])
    }
    return fragment
  }
}
