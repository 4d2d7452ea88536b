import CrisisModel
import GRDB

/// Finds keys of entries in the order of publication, without an index of its own.
///
/// Entries that are dated on their day of publication stand in this order in `row_key` already; those that are dated
/// elsewhere stand in it in `published_key`, a stretch for each class of distance. Each is walked for itself, in each
/// country, and what they give is merged.
struct PublicationWalk {
  private let session: ReadSession
  private let selection: Selection
  private let isGathering: Bool

  init(_ session: ReadSession, _ selection: Selection, isGathering: Bool) {
    self.session = session
    self.selection = selection
    self.isGathering = isGathering
  }

  /// The first keys after a position (or at it), newest first.
  func newest(after position: RowPosition?, orAt isInside: Bool, _ limit: Int) throws -> [PageQuery.Key] {
    let end = position.map { Mark($0, isInside: isInside) }
    return try keys("DESC", older: nil, newer: end, limit)
  }

  /// The last keys before a position, oldest first.
  func oldest(before position: RowPosition?, _ limit: Int) throws -> [PageQuery.Key] {
    try keys("ASC", older: position.map { Mark($0, isInside: false) }, newer: nil, limit)
  }

  /// An end of a stretch in this order.
  private struct Mark {
    let position: RowPosition
    let isInside: Bool

    init(_ position: RowPosition, isInside: Bool) {
      (self.position, self.isInside) = (position, isInside)
    }

    var values: StatementArguments { [position.day.number, position.order, position.identity.sortable] }

    /// The order that rows of `published_key` have at this end: an order that lies outside of the day stands for the
    /// day's own edge.
    var order: Int64 {
      let day = Int64(position.day.number)
      return max(RowPosition.leastOrder(ofDay: day), min(position.order, RowPosition.leastOrder(ofDay: day + 1)))
    }
  }

  private func keys(_ direction: String, older: Mark?, newer: Mark?, _ limit: Int) throws -> [PageQuery.Key] {
    guard limit > 0 else { return [] }
    var found: Set<PageQuery.Key> = []
    for country in selection.countries {
      for fragment in fragments(country, older: older, newer: newer) {
        var query = fragment
        query.add(" ORDER BY 1 \(direction), 2 \(direction), 3 \(direction) LIMIT ?", [limit])
        let rows = try Row.fetchCursor(try session.statement(query.sql), arguments: query.arguments)
        while let row = try rows.next() {
          found.insert(
            PageQuery.Key(
              section: .byPublication, day: try row.value(0), order: try row.value(1), identity: try row.value(2)))
        }
        try session.checkInterruption()
      }
    }
    let isDescending = direction == "DESC"
    return Array(
      found.sorted { a, b in
        let (a, b) = ((a.day, a.order, a.identity), (b.day, b.order, b.identity))
        return isDescending ? a > b : a < b
      }.prefix(limit))
  }

  private func fragments(_ country: Int64, older: Mark?, newer: Mark?) -> [Fragment] {
    if isGathering, let gathered = gathered(country, older: older, newer: newer) { return [gathered] }
    let distances = (1...PublicationDistance.last).flatMap { [$0, -$0] }
    return [sameDay(country, older: older, newer: newer)]
      + distances.map { elsewhere(country, distance: $0, older: older, newer: newer) }
  }

  /// Entries that are dated on the day of their publication, or whose publication is not known.
  private func sameDay(_ country: Int64, older: Mark?, newer: Mark?) -> Fragment {
    var fragment = Fragment()
    fragment.add(
      "SELECT k.day, k.ord, k.identity FROM row_key k WHERE k.list = ? AND k.country = ?",
      [selection.list.rawValue, country])
    if let from = selection.filter.from { fragment.add(" AND k.day >= ?", [from.number]) }
    if let to = selection.filter.to { fragment.add(" AND k.day <= ?", [to.number]) }
    for (mark, sign) in [(older, ">"), (newer, "<")] {
      guard let mark else { continue }
      fragment.add(" AND (k.day, k.ord, k.identity) \(sign)\(mark.isInside ? "=" : "") (?, ?, ?)", mark.values)
    }
    fragment.add(" AND k.day = \(PublicationOrder.day)")
    fragment.add(selection.rowCondition)
    return fragment
  }

  /// Entries of one class of distance.
  private func elsewhere(_ country: Int64, distance: Int, older: Mark?, newer: Mark?) -> Fragment {
    var fragment = Fragment()
    fragment.add(
      """
      SELECT \(PublicationOrder.day), k.ord, k.identity FROM published_key k
      WHERE k.list = ? AND k.country = ? AND k.distance = ?
      """, [selection.list.rawValue, country, distance])
    if let from = selection.filter.from {
      fragment.add(" AND k.ord >= ?", [RowPosition.leastOrder(ofDay: Int64(from.number))])
    }
    if let to = selection.filter.to {
      fragment.add(" AND k.ord < ?", [RowPosition.leastOrder(ofDay: Int64(to.number) + 1)])
    }
    for (mark, sign) in [(older, ">"), (newer, "<")] {
      guard let mark else { continue }
      fragment.add(
        " AND (k.ord, k.identity) \(sign)\(mark.isInside ? "=" : "") (?, ?)",
        [mark.order, mark.order == mark.position.order ? mark.position.identity.sortable : .min])
    }
    fragment.add(selection.rowCondition)
    return fragment
  }

  /// What few articles hold, sorted.
  private func gathered(_ country: Int64, older: Mark?, newer: Mark?) -> Fragment? {
    guard let candidates = selection.candidates else { return nil }
    var fragment = Fragment()
    fragment.add("SELECT \(PublicationOrder.day), k.ord, k.identity FROM (\(candidates.sql)) c", candidates.arguments)
    fragment.add(
      """
       CROSS JOIN entry t ON t.identity = c.identity CROSS JOIN row_key k ON k.list = ? AND k.country = ?
       AND k.day = t.day AND k.ord = t.ord AND k.identity = t.identity WHERE 1
      """, [selection.list.rawValue, country])
    fragment.add(PublicationOrder.condition(selection.filter))
    for (mark, sign) in [(older, ">"), (newer, "<")] {
      guard let mark else { continue }
      fragment.add(
        " AND (\(PublicationOrder.day), k.ord, k.identity) \(sign)\(mark.isInside ? "=" : "") (?, ?, ?)", mark.values)
    }
    fragment.add(selection.facetCondition)
    return fragment
  }
}
