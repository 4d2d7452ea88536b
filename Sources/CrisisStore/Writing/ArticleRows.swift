import CrisisModel
import Foundation
import GRDB

/// Writes and deletes the rows of an article itself: head, text, search, key.
struct ArticleRows {
  private let db: Database
  private let now: Int64

  init(_ db: Database, now: Int64) {
    self.db = db
    self.now = now
  }

  func insert(_ pending: PendingArticle, _ ledger: inout KeyLedger) throws {
    let article = pending.article
    let position = pending.position
    try db.cachedStatement(
      sql: """
        INSERT INTO article (id, identity, file, ordinal, line, day, ord, published, text_group, records, findings,
          changed, head, sketch, countries) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      pending.id, article.identity.sortable, pending.file, article.source.ordinal, article.source.line,
      position.day.number, position.order, article.published?.day.number, pending.group, pending.records.count,
      pending.findings.count, now, Data(pending.head), Data(SketchCoding.encode(pending.sketch)),
      Data(CountryBytes.encode(pending.countries)),
    ])
    for (start, text) in BodyPieces.split(article.text) {
      if start == 0 {
        try db.cachedStatement(sql: "INSERT INTO body VALUES (?, ?)").execute(arguments: [
          pending.id, String(text),
        ])
      } else {
        try db.cachedStatement(sql: "INSERT INTO body_piece VALUES (?, ?, ?)")
          .execute(arguments: [pending.id, start, String(text)])
      }
    }
    try db.cachedStatement(sql: "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)")
      .execute(arguments: [pending.id, article.title, article.text])
    ledger.add(.articles, position, pending.countries)
    ledger.add(.articles, position, facets: article.outlet.map { [FacetValue(.outlet, $0)] } ?? [])
  }

  /// Deletes an article with its records; its findings must be gone. Entries are left to fusion.
  func delete(_ old: StoredArticle, _ ledger: inout KeyLedger) throws {
    let text = try PassageQuery(ReadSession(db: db) { false }).text(of: old.id)
    try db.cachedStatement(sql: "INSERT INTO search (search, rowid, title, text) VALUES ('delete', ?, ?, ?)")
      .execute(arguments: [old.id, old.title, text])
    for table in ["record", "body_piece", "body"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ?").execute(arguments: [old.id])
    }
    try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [old.id])
    let position = RowPosition(day: old.day, order: old.order, identity: old.identity)
    ledger.remove(.articles, position, old.countries)
    ledger.remove(.articles, position, facets: old.outlet.map { [FacetValue(.outlet, $0).identity.sortable] } ?? [])
  }
}
