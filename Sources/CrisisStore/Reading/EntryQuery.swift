import CrisisModel
import GRDB

/// One entry with its reports.
struct EntryQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  func detail(_ identity: Identity, reports limit: Int) throws -> EntryDetail? {
    let rows = RowQuery(session)
    guard let (entry, rule) = try rows.entry(identity.sortable) else { return nil }
    // The newest publication first; order is minutes of publication, then the place in the text.
    let cursor = try Row.fetchCursor(
      try session.statement(
        """
        SELECT r.article, r.standing, r.facts, a.text_group FROM record r JOIN article a ON a.id = r.article
        WHERE r.entry = ? ORDER BY a.ord >> 20 DESC, a.identity, r.ordinal LIMIT ?
        """), arguments: [identity.sortable, max(0, limit)])
    var found: [(article: Int64, standing: ReportStanding, record: Record, text: Identity)] = []
    while let row = try cursor.next() {
      guard let standing = ReportStanding(rawValue: try row.value(1)) else { throw CodingFault.value("standing") }
      let record = try row.decode(2) { try RecordCoding.decode($0, block: 0).0 }
      found.append((try row.value(0), standing, record, Identity(sortable: try row.value(3))))
    }
    let passages = PassageQuery(session)
    let reports: [Report] = try found.compactMap { report in
      guard let label = try rows.head(report.article)?.label else { return nil }
      return Report(
        record: report.record, article: label, text: report.text,
        clause: try passages.clause(of: report.record.core, article: report.article, title: label.title),
        standing: report.standing)
    }
    return EntryDetail(entry: entry, reports: reports, rule: rule ?? "The only report.")
  }
}
