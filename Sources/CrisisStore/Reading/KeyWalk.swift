import CrisisModel
import GRDB

/// Finds keys of a selection in list order, from either end of a stretch.
struct KeyWalk {
  private let session: ReadSession
  private let selection: Selection
  /// Rows are gathered from the few articles that words or `since` leave, and sorted; else the keys are walked.
  private let isGathering: Bool

  init(_ session: ReadSession, _ selection: Selection, isGathering: Bool) {
    self.session = session
    self.selection = selection
    self.isGathering = isGathering
  }

  /// The first keys of a stretch, newest first.
  func newest(in bounds: KeyBounds, _ limit: Int) throws -> [PageQuery.Key] {
    try keys(bounds, "DESC", limit)
  }

  /// The last keys of a stretch, oldest first.
  func oldest(in bounds: KeyBounds, _ limit: Int) throws -> [PageQuery.Key] {
    try keys(bounds, "ASC", limit)
  }

  private func keys(_ bounds: KeyBounds, _ direction: String, _ limit: Int) throws -> [PageQuery.Key] {
    guard limit > 0 else { return [] }
    let query = fragment(bounds, direction, limit)
    var keys: [PageQuery.Key] = []
    let rows = try Row.fetchCursor(try session.statement(query.sql), arguments: query.arguments)
    while let row = try rows.next() {
      keys.append(PageQuery.Key(day: try row.value(0), order: try row.value(1), identity: try row.value(2)))
    }
    return keys
  }

  /// The statement that finds keys. Several countries are walked each for itself and then merged.
  func fragment(_ bounds: KeyBounds, _ direction: String, _ limit: Int) -> Fragment {
    let order = "ORDER BY 1 \(direction), 2 \(direction), 3 \(direction) LIMIT ?"
    var fragment = Fragment()
    for (index, country) in selection.countries.enumerated() {
      if index > 0 { fragment.add(" UNION ") }
      fragment.add("SELECT * FROM (")
      fragment.add(isGathering ? gathered(country, bounds) : walked(country, bounds))
      fragment.add(" \(order))", [limit])
    }
    if selection.countries.count > 1 { fragment.add(" \(order)", [limit]) }
    return fragment
  }

  private func walked(_ country: Int64, _ bounds: KeyBounds) -> Fragment {
    var fragment = Fragment()
    if let facet = selection.facets.first {
      // The entries of one value are fewer than those of a country: they are walked.
      fragment.add(
        "SELECT k.day, k.ord, k.identity FROM facet_key k WHERE k.list = ? AND k.facet = ?",
        [selection.list.rawValue, facet])
      if country != 0 {
        fragment.add(
          """
           AND EXISTS (SELECT 1 FROM row_key c WHERE c.list = k.list AND c.country = ? AND c.day = k.day
           AND c.ord = k.ord AND c.identity = k.identity)
          """, [country])
      }
    } else {
      fragment.add(
        "SELECT k.day, k.ord, k.identity FROM row_key k WHERE k.list = ? AND k.country = ?",
        [selection.list.rawValue, country])
    }
    let condition = bounds.condition("k")
    fragment.add(condition.sql, StatementArguments(condition.arguments))
    fragment.add(selection.rowCondition)
    return fragment
  }

  private func gathered(_ country: Int64, _ bounds: KeyBounds) -> Fragment {
    guard let candidates = selection.candidates else { return walked(country, bounds) }
    var fragment = Fragment()
    fragment.add("SELECT k.day, k.ord, k.identity FROM (\(candidates.sql)) c", candidates.arguments)
    fragment.add(
      """
       CROSS JOIN \(selection.table) t ON t.identity = c.identity
       CROSS JOIN row_key k ON k.list = ? AND k.country = ? AND k.day = t.day AND k.ord = t.ord
       AND k.identity = t.identity WHERE 1
      """, [selection.list.rawValue, country])
    let condition = bounds.condition("k")
    fragment.add(condition.sql, StatementArguments(condition.arguments))
    fragment.add(selection.facetCondition)
    return fragment
  }
}
