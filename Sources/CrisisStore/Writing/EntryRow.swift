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
  /// The numbers of its facets.
  private(set) var facets: [Int64]
  private var more: [UInt8]?
  /// The finding that its figures differ, if they do.
  let difference: String?

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
    facets = lead.facets.map(\.identity.sortable)
    difference = entry.difference
    more =
      entry.reports.count == 1
      ? nil : EntryMore(figures: entry.figures, rule: entry.rule, difference: difference).encode()
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

  /// The entries of some blocks, by block and identity. On a first read most blocks are new: asking for many at once
  /// costs a look-up each, not a statement each.
  static func all(ofBlocks blocks: [UInt64], _ db: Database) throws -> [UInt64: [Int64: EntryRow]] {
    var entries: [UInt64: [Int64: EntryRow]] = [:]
    for start in stride(from: 0, to: blocks.count, by: 250) {
      let chunk = blocks[start..<min(start + 250, blocks.count)]
      let slots = chunk.map { _ in "?" }.joined(separator: ", ")
      let rows = try Row.fetchCursor(
        try db.cachedStatement(sql: "SELECT \(columns) FROM entry WHERE block IN (\(slots))"),
        arguments: StatementArguments(chunk.map { Int64(bitPattern: $0) }))
      while let row = try rows.next() {
        let entry = try EntryRow(row)
        entries[entry.block, default: [:]][entry.identity] = entry
      }
    }
    return entries
  }

  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO entry (\(EntryRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      identity, kind.rawValue, Int64(bitPattern: block), day, order, leadArticle, leadOrdinal, reports, texts,
      claimants, marks, changed, Data(CountryBytes.encode(countries)), Data(FacetBytes.encode(facets)),
      more.map { Data($0) },
    ])
  }

  func update(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE entry SET day = ?, ord = ?, lead_article = ?, lead_ordinal = ?, reports = ?, texts = ?, claimants = ?,
          marks = ?, changed = ?, countries = ?, facets = ?, more = ? WHERE identity = ?
        """
    ).execute(arguments: [
      day, order, leadArticle, leadOrdinal, reports, texts, claimants, marks, changed,
      Data(CountryBytes.encode(countries)), Data(FacetBytes.encode(facets)), more.map { Data($0) }, identity,
    ])
  }

  private static let columns = """
    identity, kind, block, day, ord, lead_article, lead_ordinal, reports, texts, claimants, marks, changed,
    countries, facets, more
    """

  private init(_ row: Row) throws {
    identity = try row.value(0)
    guard let kind = RecordKind(rawValue: try row.value(1)) else { throw CodingFault.value("kind of record") }
    self.kind = kind
    block = try row.bits(2)
    day = try row.value(3)
    order = try row.value(4)
    leadArticle = try row.value(5)
    leadOrdinal = try row.value(6)
    reports = try row.value(7)
    texts = try row.value(8)
    claimants = try row.value(9)
    marks = try row.value(10)
    changed = try row.value(11)
    countries = try row.decode(12, CountryBytes.decode)
    facets = try row.decode(13, FacetBytes.decode)
    more = row.hasNull(atIndex: 14) ? nil : try row.decode(14) { Array($0) }
    difference = more == nil ? nil : try row.decode(14) { try EntryMore(decoding: $0).difference }
  }
}
