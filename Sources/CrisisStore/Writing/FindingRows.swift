import CrisisModel
import GRDB

/// Writes and deletes findings with their keys.
struct FindingRows {
  private let db: Database
  private let now: Int64

  init(_ db: Database, now: Int64) {
    self.db = db
    self.now = now
  }

  /// The findings of an article, in the order in which they were written.
  func stored(ofArticle article: Int64) throws -> [Finding] {
    try Row.fetchAll(
      try db.cachedStatement(
        sql: "SELECT kind, start, length, message FROM finding WHERE article = ? ORDER BY ordinal"),
      arguments: [article]
    ).map { try $0.finding(kind: 0, start: 1, length: 2, message: 3) }
  }

  func insert(ofArticle pending: PendingArticle, _ ledger: inout KeyLedger) throws {
    for (index, finding) in pending.findings.enumerated() {
      let order = RowPosition.order(published: pending.article.published, offset: finding.range?.start ?? 0)
      try insert(
        finding, salt: pending.article.identity.rawValue, index, file: pending.file, article: pending.id, line: nil,
        pending.position.day, order, pending.countries, &ledger)
    }
  }

  /// Findings of a file stand under the day of its last modification.
  func insert(ofFile file: Int64, _ result: FileResult, _ ledger: inout KeyLedger) throws {
    var hasher = IdentityHasher()
    hasher.add(result.path)
    let salt = hasher.finish().rawValue
    let minutes = result.signature.modified / 60_000_000_000
    let day = Day(number: Int32(clamping: minutes / 1440))
    for (index, finding) in result.findings.enumerated() {
      try insert(
        finding.finding, salt: salt, index, file: file, article: nil, line: finding.line, day, minutes << 20, [],
        &ledger)
    }
  }

  func delete(ofArticle old: StoredArticle, _ ledger: inout KeyLedger) throws {
    try delete("article = ?", old.id, old.countries, &ledger)
  }

  /// Deletes what was said of the file itself.
  func delete(ofFile file: Int64, _ ledger: inout KeyLedger) throws {
    try delete("file = ? AND article IS NULL", file, [], &ledger)
  }

  private func delete(
    _ condition: String, _ argument: Int64, _ countries: [CountryRole], _ ledger: inout KeyLedger
  ) throws {
    let rows = try Row.fetchAll(
      try db.cachedStatement(sql: "SELECT identity, day, ord, kind FROM finding WHERE \(condition)"),
      arguments: [argument])
    guard !rows.isEmpty else { return }
    for row in rows {
      let position = RowPosition(
        day: Day(number: try row.value(1)), order: try row.value(2), identity: Identity(sortable: try row.value(0)))
      ledger.remove(.findings, position, countries)
      let kinds = CodeTables.findingKinds
      let kind: Int = try row.value(3)
      guard kinds.indices.contains(kind) else { throw CodingFault.value("kind of finding") }
      ledger.remove(.findings, position, facets: [FacetValue(kinds[kind]).identity.sortable])
    }
    try db.cachedStatement(sql: "DELETE FROM finding WHERE \(condition)").execute(arguments: [argument])
  }

  private func insert(
    _ finding: Finding, salt: UInt64, _ index: Int, file: Int64, article: Int64?, line: Int?, _ day: Day,
    _ order: Int64, _ countries: [CountryRole], _ ledger: inout KeyLedger
  ) throws {
    var hasher = IdentityHasher()
    hasher.add(salt)
    hasher.add(finding.kind.rawValue)
    hasher.add(finding.message)
    hasher.add(UInt64(index))
    let identity = hasher.finish()
    try db.cachedStatement(
      sql: """
        INSERT INTO finding (identity, file, article, ordinal, kind, start, length, line, day, ord, changed, message)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      identity.sortable, file, article, index, CodeTables.findingKinds.firstIndex(of: finding.kind) ?? 0,
      finding.range?.start, finding.range?.count, line, day.number, order, now, finding.message,
    ])
    let position = RowPosition(day: day, order: order, identity: identity)
    ledger.add(.findings, position, countries)
    ledger.add(.findings, position, facets: [FacetValue(finding.kind)])
  }
}

extension FacetValue {
  /// The kind of a finding.
  init(_ kind: FindingKind) { self.init(.finding, kind.rawValue) }
}
