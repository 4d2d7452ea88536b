import CrisisModel
import Foundation
import GRDB

/// An entry as stored.
struct EntryRow: Hashable {
  private var identity: Int64
  private var kind: RecordKind
  private var block: UInt64
  private var day: Int32
  private var order: Int64
  private var leadArticle: Int64
  private var leadOrdinal: Int
  private var reports: Int
  private var texts: Int
  private var claimants: Int
  private var marks: UInt8
  var changed: Int64
  private(set) var countries: [CountryRole]
  private var more: [UInt8]?

  init(_ entry: FusedEntry, _ block: UInt64, _ lead: Record, article: Int64, ordinal: Int, changed: Int64) {
    identity = entry.identity.sortable
    kind = lead.kind
    self.block = block
    day = entry.position.day.number
    order = entry.position.order
    leadArticle = article
    leadOrdinal = ordinal
    reports = entry.reports.count
    texts = entry.texts
    claimants = entry.claimants
    marks = entry.marks.rawValue
    self.changed = changed
    countries = entry.countries
    more = entry.reports.count == 1 ? nil : EntryMore(figures: entry.figures, rule: entry.rule).encode()
  }

  /// The list that it stands in.
  var list: ListKind {
    switch kind {
    case .event: .timeline
    case .deployment: .forces
    case .statement: .quotes
    }
  }

  var isBackground: Bool { EntryMarks(rawValue: marks).contains(.background) }

  func position(_ identity: Int64) -> RowPosition {
    RowPosition(day: Day(number: day), order: order, identity: Identity(sortable: identity))
  }

  /// The entries of a block by identity.
  static func all(ofBlock block: UInt64, _ db: Database) throws -> [Int64: EntryRow] {
    let rows = try Row.fetchCursor(
      try db.cachedStatement(sql: "SELECT \(columns) FROM entry WHERE block = ?"),
      arguments: [Int64(bitPattern: block)])
    var entries: [Int64: EntryRow] = [:]
    while let row = try rows.next() { entries[row[0]] = try EntryRow(row) }
    return entries
  }

  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO entry (\(EntryRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      identity, kind.rawValue, Int64(bitPattern: block), day, order, leadArticle, leadOrdinal, reports, texts,
      claimants, marks, changed, Data(CountryBytes.encode(countries)), more.map { Data($0) },
    ])
  }

  func update(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE entry SET day = ?, ord = ?, lead_article = ?, lead_ordinal = ?, reports = ?, texts = ?, claimants = ?,
          marks = ?, changed = ?, countries = ?, more = ? WHERE identity = ?
        """
    ).execute(arguments: [
      day, order, leadArticle, leadOrdinal, reports, texts, claimants, marks, changed,
      Data(CountryBytes.encode(countries)), more.map { Data($0) }, identity,
    ])
  }

  private static let columns = """
    identity, kind, block, day, ord, lead_article, lead_ordinal, reports, texts, claimants, marks, changed,
    countries, more
    """

  private init(_ row: Row) throws {
    identity = row[0]
    guard let kind = RecordKind(rawValue: row[1]) else { throw CodingFault.value("kind of record") }
    self.kind = kind
    block = UInt64(bitPattern: row[2])
    day = row[3]
    order = row[4]
    leadArticle = row[5]
    leadOrdinal = row[6]
    reports = row[7]
    texts = row[8]
    claimants = row[9]
    marks = row[10]
    changed = row[11]
    countries = try row.decode(12, CountryBytes.decode)
    more = row.hasNull(atIndex: 13) ? nil : try row.decode(13) { Array($0) }
  }
}
