import CrisisModel
import GRDB

/// One article with all that is stored about it.
struct ArticleQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  func document(_ identity: Identity) throws -> ArticleDocument? {
    let rows = RowQuery(session)
    let id = try Int64.fetchOne(
      try session.statement("SELECT id FROM article WHERE identity = ?"), arguments: [identity.sortable])
    guard let id, let (label, head) = try rows.head(id), let row = try rows.article(identity.sortable) else {
      return nil
    }
    let findings = try findings(id)
    let article = Article(
      identity: identity, source: label.source, formatID: head.formatID, title: head.title,
      titleIsFromSlug: head.titleIsFromSlug, outlet: head.outlet, author: head.author, url: head.url,
      published: head.published, captured: head.captured, text: try PassageQuery(session).text(of: id),
      findings: findings)
    let all = Selection(.articles, Filter())
    let counts = CountQuery(session)
    let before = try counts.count(all, KeyBounds(Filter()).before(row.position), after: row.position)
    let total = try counts.count(all, KeyBounds(Filter()))
    return ArticleDocument(
      article: article, records: try records(id), findings: findings, copies: row.copies, rank: (before, total))
  }

  private func records(_ article: Int64) throws -> [Record] {
    var records: [Record] = []
    let rows = try Row.fetchCursor(
      try session.statement("SELECT facts FROM record WHERE article = ? ORDER BY ordinal"), arguments: [article])
    while let row = try rows.next() {
      records.append(try row.decode(0) { try RecordCoding.decode($0, block: 0).0 })
    }
    return records.sorted { a, b in
      let (left, right) = (a.core.evidence, b.core.evidence)
      guard left.inTitle == right.inTitle else { return left.inTitle }
      let (first, second) = (left.passage, right.passage)
      return first == second ? a.core.identity < b.core.identity : first < second
    }
  }

  private func findings(_ article: Int64) throws -> [Finding] {
    let rows = try Row.fetchAll(
      try session.statement(
        """
        SELECT kind, start, length, message FROM finding WHERE article = ?
        ORDER BY start IS NOT NULL, start, ordinal
        """), arguments: [article])
    return try rows.map { try $0.finding(kind: 0, start: 1, length: 2, message: 3) }
  }
}
