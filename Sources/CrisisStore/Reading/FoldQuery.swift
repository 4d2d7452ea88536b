import CrisisModel
import GRDB

/// A list folded: stretches of time with their numbers of rows.
struct FoldQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  /// Stretches with rows, newest first.
  func stretches(_ list: ListKind, _ filter: Filter, _ width: BucketWidth) throws -> [Stretch] {
    let selection = Selection(list, filter)
    let first = filter.from ?? Day(number: .min)
    let last = filter.to ?? Day(number: .max)
    let query = HistogramQuery.perDay(selection, first, last)
    var days: [(day: Day, count: Int)] = []
    let rows = try Row.fetchCursor(try session.statement(query.sql), arguments: query.arguments)
    while let row = try rows.next() { days.append((Day(number: try row.value(0)), try row.value(1))) }
    try session.checkInterruption()
    return Stretch.gathering(days.sorted { $0.day > $1.day }, width)
  }
}
