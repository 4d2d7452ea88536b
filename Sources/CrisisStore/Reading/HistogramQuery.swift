import CrisisModel
import GRDB

/// Rows over time. The bar begins at the filter's first day, else at the first day that holds more than background, so
/// that one look back at 1962 doesn't flatten a week; it ends at the last day of the filter or of the rows.
struct HistogramQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  func histogram(_ list: ListKind, _ filter: Filter, buckets: Int) throws -> Histogram {
    let selection = Selection(list, filter)
    guard buckets > 0 else { return .empty }
    let isByPublication = PublicationOrder.isWanted(list, filter)
    guard let shown = try isByPublication ? spanByPublication(selection) : span(selection) else { return .empty }
    let first = filter.from.map { max($0, shown.first) } ?? shown.first
    guard first <= shown.last else { return .empty }
    let width = BucketWidth.fitting(first, shown.last, buckets: buckets)
    var histogram = Histogram(
      first: first, last: shown.last, width: width,
      counts: [Int](repeating: 0, count: width.buckets(first, shown.last)))
    let query = HistogramQuery.perDay(selection, first, shown.last)
    let rows = try Row.fetchCursor(try session.statement(query.sql), arguments: query.arguments)
    while let row = try rows.next() {
      if let index = histogram.index(of: Day(number: try row.value(0))) { histogram.counts[index] += try row.value(1) }
    }
    return histogram
  }

  /// First and last day to show; `nil` when no dated row is left.
  private func span(_ selection: Selection) throws -> (first: Day, last: Day)? {
    let from = selection.filter.from?.number ?? Filing.undatedDay.number + 1
    let to = selection.filter.to?.number ?? .max
    var fragment = Fragment()
    if selection.isKeysOnly {
      let foreground = selection.filter.from == nil ? "row_count > background" : "row_count > 0"
      fragment.add(
        """
        SELECT coalesce(min(CASE WHEN \(foreground) THEN day END), min(day)), max(day) FROM day_count k
        WHERE list = ? AND row_count > 0 AND day BETWEEN ? AND ?
        """, [selection.list.rawValue, from, to])
      fragment.add(selection.countryCondition)
    } else {
      // Which rows are background is known of whole days only: the bar of a search shows all that it found.
      fragment.add(
        "SELECT min(k.day), max(k.day) FROM row_key k WHERE k.list = ? AND k.day BETWEEN ? AND ?",
        [selection.list.rawValue, from, to])
      fragment.add(selection.countryCondition)
      fragment.add(selection.setCondition)
    }
    let row = try Row.fetchOne(try session.statement(fragment.sql), arguments: fragment.arguments)
    try session.checkInterruption()
    guard let row, let first: Int32 = try row.optional(0), let last: Int32 = try row.optional(1) else { return nil }
    return (Day(number: first), Day(number: last))
  }

  /// First and last day of publication.
  private func spanByPublication(_ selection: Selection) throws -> (first: Day, last: Day)? {
    let days = PublicationOrder.day
    var fragment = Fragment()
    fragment.add("SELECT min(\(days)), max(\(days)) FROM row_key k WHERE k.list = ?", [selection.list.rawValue])
    fragment.add(selection.countryCondition)
    fragment.add(PublicationOrder.condition(selection.filter))
    fragment.add(" AND \(days) > ?", [Filing.undatedDay.number])
    fragment.add(selection.setCondition)
    let row = try Row.fetchOne(try session.statement(fragment.sql), arguments: fragment.arguments)
    try session.checkInterruption()
    guard let row, let first: Int32 = try row.optional(0), let last: Int32 = try row.optional(1) else { return nil }
    return (Day(number: first), Day(number: last))
  }

  private static func perDayOfPublication(_ selection: Selection) -> Fragment {
    let count = selection.countries.count > 1 ? "count(DISTINCT k.identity)" : "count(*)"
    var fragment = Fragment()
    fragment.add(
      "SELECT \(PublicationOrder.day), \(count) FROM row_key k WHERE k.list = ?", [selection.list.rawValue])
    fragment.add(selection.countryCondition)
    fragment.add(PublicationOrder.condition(selection.filter))
    fragment.add(selection.setCondition)
    fragment.add(" GROUP BY 1")
    return fragment
  }

  /// The statement that gives each day with its number of rows.
  static func perDay(_ selection: Selection, _ first: Day, _ last: Day) -> Fragment {
    if PublicationOrder.isWanted(selection.list, selection.filter) { return perDayOfPublication(selection) }
    var fragment = Fragment()
    if selection.isKeysOnly, selection.countries.count == 1 {
      fragment.add(
        "SELECT day, row_count FROM day_count k WHERE list = ? AND day BETWEEN ? AND ?",
        [
          selection.list.rawValue, first.number, last.number,
        ])
      fragment.add(selection.countryCondition)
      return fragment
    }
    let count = selection.countries.count > 1 ? "count(DISTINCT k.identity)" : "count(*)"
    fragment.add(
      "SELECT k.day, \(count) FROM row_key k WHERE k.list = ? AND k.day BETWEEN ? AND ?",
      [
        selection.list.rawValue, first.number, last.number,
      ])
    fragment.add(selection.countryCondition)
    fragment.add(selection.setCondition)
    fragment.add(" GROUP BY k.day")
    return fragment
  }
}
