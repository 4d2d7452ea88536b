import CrisisModel
import GRDB

/// A list grouped by a facet: each value with its number of rows and the newest of their days, the most rows first.
struct GroupQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  /// - parameter limit: groups at most.
  func groups(_ facet: Facet, _ filter: Filter, limit: Int) throws -> [FacetGroup] {
    var filter = filter
    filter.facets.removeAll { $0.facet == facet }
    let query = fragment(facet, Selection(facet.list, filter), limit)
    let rows = try Row.fetchCursor(try session.statement(query.sql), arguments: query.arguments)
    var groups: [FacetGroup] = []
    while let row = try rows.next() {
      groups.append(
        FacetGroup(
          value: FacetValue(facet, try row.value(0)), count: try row.value(1), newest: Day(number: try row.value(2))))
    }
    try session.checkInterruption()
    return groups
  }

  /// The statement that counts.
  func fragment(_ facet: Facet, _ selection: Selection, _ limit: Int) -> Fragment {
    var fragment = Fragment()
    fragment.add(
      """
      SELECT f.value, count(*), max(k.day) FROM facet f CROSS JOIN facet_key k ON k.list = ? AND k.facet = f.id
      WHERE f.facet = ?
      """, [facet.list.rawValue, facet.rawValue])
    let isByPublication = PublicationOrder.isWanted(selection.list, selection.filter)
    fragment.add(
      isByPublication ? PublicationOrder.condition(selection.filter) : Fragment(KeyBounds(selection.filter)))
    if !selection.filter.countries.isEmpty {
      let slots = selection.countries.map { _ in "?" }.joined(separator: ", ")
      fragment.add(
        " AND k.identity IN (SELECT c.identity FROM row_key c WHERE c.list = ? AND c.country IN (\(slots)))",
        [facet.list.rawValue])
      fragment.add("", StatementArguments(selection.countries))
    }
    fragment.add(selection.setCondition)
    fragment.add(" GROUP BY f.id ORDER BY 2 DESC, 3 DESC, 1 LIMIT ?", [limit])
    return fragment
  }
}
