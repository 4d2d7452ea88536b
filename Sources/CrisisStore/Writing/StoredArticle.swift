import CrisisModel
import GRDB

/// An article that the index holds, with its records: what a write may replace.
struct StoredArticle {
  /// A record that the index holds.
  struct StoredRecord {
    var ordinal: Int
    var entry: Int64
    var record: Record
    var digest: RecordDigest
    var facts: [UInt8]
  }

  var id: Int64
  var identity: Identity
  var file: Int64
  var ordinal: Int
  var line: Int
  var head: [UInt8]
  var formatID: String?
  var title: String?
  var outlet: String?
  var day: Day
  var order: Int64
  var group: Int64
  var sketch: TextSketch
  var countries: [CountryRole]
  var records: [StoredRecord]

  /// All articles of a file.
  static func all(ofFile file: Int64, _ db: Database) throws -> [StoredArticle] {
    let rows = try Row.fetchCursor(
      try db.cachedStatement(
        sql: """
          SELECT id, identity, file, ordinal, line, head, day, ord, text_group, sketch, countries
          FROM article WHERE file = ? ORDER BY ordinal
          """), arguments: [file])
    var articles: [StoredArticle] = []
    while let row = try rows.next() {
      let head = try row.decode(5) { try ArticleHead(decoding: $0) }
      articles.append(
        StoredArticle(
          id: try row.value(0), identity: Identity(sortable: try row.value(1)), file: try row.value(2),
          ordinal: try row.value(3), line: try row.value(4),
          head: try row.decode(5) { Array($0) }, formatID: head.formatID, title: head.title, outlet: head.outlet,
          day: Day(number: try row.value(6)), order: try row.value(7), group: try row.value(8),
          sketch: try row.decode(9, SketchCoding.decode),
          countries: try row.decode(10, CountryBytes.decode), records: []))
    }
    for index in articles.indices { articles[index].records = try records(of: articles[index].id, db) }
    return articles
  }

  private static func records(of article: Int64, _ db: Database) throws -> [StoredRecord] {
    let rows = try Row.fetchCursor(
      try db.cachedStatement(
        sql: """
          SELECT r.ordinal, r.entry, r.facts, e.block FROM record r JOIN entry e ON e.identity = r.entry
          WHERE r.article = ? ORDER BY r.ordinal
          """), arguments: [article])
    var records: [StoredRecord] = []
    while let row = try rows.next() {
      let block = try row.bits(3)
      let (record, digest) = try row.decode(2) { try RecordCoding.decode($0, block: block) }
      records.append(
        StoredRecord(
          ordinal: try row.value(0), entry: try row.value(1), record: record, digest: digest,
          facts: try row.decode(2) { Array($0) }))
    }
    return records
  }
}
