import CrisisModel
import Foundation
import GRDB

/// Fuses the blocks that a write touches anew, and writes what differs from the entries that are there.
struct BlockFusing {
  private let db: Database
  private let now: Int64
  private let fuser: Fuser
  private var touched: Set<UInt64> = []

  init(_ db: Database, _ fuser: Fuser, now: Int64) {
    self.db = db
    self.fuser = fuser
    self.now = now
  }

  /// Blocks whose records have gone or changed.
  mutating func touch(_ blocks: [UInt64]) { touched.formUnion(blocks) }

  /// A record of a block: one that the index holds, or one that comes.
  private struct Member {
    var article: Int64
    var ordinal: Int
    var input: FusionInput
    /// Entry and standing as stored; `nil` for a record that comes.
    var stored: (entry: Int64, standing: UInt8)?
    /// The bytes of a record that comes.
    var facts: [UInt8]?
    var isUnchanged: Bool
  }

  /// Writes the entries of all touched blocks and the records that come.
  mutating func fuse(_ pending: [PendingArticle], _ ledger: inout KeyLedger) throws {
    var coming: [UInt64: [Member]] = [:]
    for article in pending {
      for (ordinal, record) in article.records.enumerated() {
        coming[record.digest.block, default: []].append(member(article, ordinal, record))
      }
    }
    touched.formUnion(coming.keys)
    let order = touched.sorted()
    let before = try EntryRow.all(ofBlocks: order, db)
    let blocks = try order.map { try fused($0, coming[$0] ?? [], before: before[$0] ?? [:]) }
    // An entry may go from one block and come in another, so all that go, go first.
    for block in blocks { try deleteGone(block, &ledger) }
    for block in blocks { try write(block, &ledger) }
  }

  /// A block fused anew, beside the entries that the index has.
  private struct FusedBlock {
    var block: UInt64
    var members: [Member]
    var entries: [FusedEntry]
    var before: [Int64: EntryRow]
  }

  private func fused(_ block: UInt64, _ coming: [Member], before: [Int64: EntryRow]) throws -> FusedBlock {
    let members = before.isEmpty ? coming : try stored(block) + coming
    return FusedBlock(block: block, members: members, entries: fuser.entries(members.map(\.input)), before: before)
  }

  private func deleteGone(_ block: FusedBlock, _ ledger: inout KeyLedger) throws {
    let kept = Set(block.entries.map(\.identity.sortable))
    for (identity, old) in block.before where !kept.contains(identity) {
      try DifferenceRows(db, now: now).replace(old, with: nil, identity, &ledger)
      try db.cachedStatement(sql: "DELETE FROM entry WHERE identity = ?").execute(arguments: [identity])
      ledger.remove(old.list, old.position(identity), old.countries, isBackground: old.isBackground)
      ledger.remove(old.list, old.position(identity), facets: old.facets)
    }
  }

  private func member(_ article: PendingArticle, _ ordinal: Int, _ record: PendingArticle.PendingRecord) -> Member {
    let published = article.article.published
    let offset = record.record.core.evidence.passage.start
    return Member(
      article: article.id, ordinal: ordinal,
      input: FusionInput(
        record: record.record, digest: record.digest, article: article.article.identity,
        text: Identity(sortable: article.group), published: published?.day,
        order: RowPosition.order(published: published, offset: offset)),
      stored: nil, facts: record.facts, isUnchanged: record.isUnchanged)
  }

  private func stored(_ block: UInt64) throws -> [Member] {
    let rows = try Row.fetchCursor(
      try db.cachedStatement(
        sql: """
          SELECT r.article, r.ordinal, r.entry, r.standing, r.facts, a.identity, a.text_group, a.published, a.ord
          FROM entry e CROSS JOIN record r ON r.entry = e.identity CROSS JOIN article a ON a.id = r.article
          WHERE e.block = ?
          """), arguments: [Int64(bitPattern: block)])
    var members: [Member] = []
    while let row = try rows.next() {
      let (record, digest) = try row.decode(4) { try RecordCoding.decode($0, block: block) }
      let offset = record.core.evidence.passage.start
      let published: Int32? = try row.optional(7)
      let order: Int64 = try row.value(8)
      members.append(
        Member(
          article: try row.value(0), ordinal: try row.value(1),
          input: FusionInput(
            record: record, digest: digest, article: Identity(sortable: try row.value(5)),
            text: Identity(sortable: try row.value(6)),
            published: published.map(Day.init(number:)), order: RowPosition.order(minuteOf: order, offset: offset)),
          stored: (try row.value(2), try row.value(3)), facts: nil, isUnchanged: true))
    }
    return members
  }

  private func write(_ block: FusedBlock, _ ledger: inout KeyLedger) throws {
    let members = block.members
    var places = Dictionary(
      members.enumerated().map { ($1.input.record.core.identity, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in block.entries {
      guard let lead = places[entry.lead].map({ members[$0] }) else {
        throw StoreError.inconsistent(reason: "an entry led by a record of another block")
      }
      let isOld = entry.reports.allSatisfy { places[$0.record].map { members[$0].isUnchanged } ?? false }
      let row = EntryRow(
        entry, block.block, lead.input.record, article: lead.article, ordinal: lead.ordinal, changed: now)
      let facets = lead.input.record.facets
      try write(row, entry, facets, over: block.before[entry.identity.sortable], isOld: isOld, &ledger)
      for report in entry.reports {
        guard let place = places.removeValue(forKey: report.record) else {
          throw StoreError.inconsistent(reason: "a record that is in no entry, or in two, of its block")
        }
        try write(members[place], entry: entry.identity.sortable, report.standing)
      }
    }
    guard places.isEmpty else { throw StoreError.inconsistent(reason: "a record that is in no entry of its block") }
  }

  private func write(
    _ new: EntryRow, _ entry: FusedEntry, _ facets: [FacetValue], over old: EntryRow?,
    isOld: Bool, _ ledger: inout KeyLedger
  ) throws {
    var row = new
    let identity = entry.identity.sortable
    let differences = DifferenceRows(db, now: now)
    guard let old else {
      try row.insert(db)
      try differences.replace(nil, with: row, identity, &ledger)
      ledger.add(row.list, entry.position, facets: facets)
      return ledger.add(row.list, entry.position, entry.countries, isBackground: row.isBackground)
    }
    row.changed = old.changed
    guard !isOld || row != old else { return }
    row.changed = now
    try row.update(db)
    try differences.replace(old, with: row, identity, &ledger)
    ledger.remove(row.list, old.position(identity), facets: old.facets)
    ledger.add(row.list, entry.position, facets: facets)
    ledger.remove(row.list, old.position(identity), old.countries, isBackground: old.isBackground)
    ledger.add(row.list, entry.position, entry.countries, isBackground: row.isBackground)
  }

  private func write(_ member: Member, entry: Int64, _ standing: ReportStanding) throws {
    if let stored = member.stored {
      guard stored != (entry, standing.rawValue) else { return }
      try db.cachedStatement(sql: "UPDATE record SET entry = ?, standing = ? WHERE article = ? AND ordinal = ?")
        .execute(arguments: [entry, standing.rawValue, member.article, member.ordinal])
    } else {
      try db.cachedStatement(
        sql: "INSERT INTO record (article, ordinal, entry, standing, facts) VALUES (?, ?, ?, ?, ?)"
      )
      .execute(arguments: [member.article, member.ordinal, entry, standing.rawValue, Data(member.facts ?? [])])
    }
  }
}

extension RowPosition {
  /// The order of a place in the text of an article, whose own order is known.
  static func order(minuteOf order: Int64, offset: Int) -> Int64 {
    (order >> 20) << 20 | RowPosition.order(published: nil, offset: offset)
  }
}
