import CrisisModel
import GRDB

/// Keeps the findings that the figures of an entry differ: one for each entry that says so, where and under which
/// countries the entry stands.
struct DifferenceRows {
  private let db: Database
  private let now: Int64

  init(_ db: Database, now: Int64) {
    self.db = db
    self.now = now
  }

  /// The finding follows its entry from one state to another; `nil` for an entry that is not there. An entry must be
  /// there before its finding, and go after it.
  func replace(_ old: EntryRow?, with new: EntryRow?, _ entry: Int64, _ ledger: inout KeyLedger) throws {
    let (before, after) = (old?.difference, new?.difference)
    guard before != nil || after != nil else { return }
    let finding = DifferenceRows.identity(ofEntry: entry)
    if let old, before != nil {
      ledger.remove(.findings, old.position(finding), old.countries, isBackground: old.isBackground)
      ledger.remove(.findings, old.position(finding), facets: [FacetValue(.figuresDiffer).identity.sortable])
    }
    if let new, let after {
      try write(after, finding, entry, new.position(finding))
      ledger.add(.findings, new.position(finding), new.countries, isBackground: new.isBackground)
      ledger.add(.findings, new.position(finding), facets: [FacetValue(.figuresDiffer)])
    } else {
      try db.cachedStatement(sql: "DELETE FROM finding WHERE entry = ?").execute(arguments: [entry])
    }
  }

  /// A finding that says the same as before is not new, wherever it stands now.
  private func write(_ message: String, _ finding: Int64, _ entry: Int64, _ position: RowPosition) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO finding (identity, entry, ordinal, kind, day, ord, changed, message) VALUES (?, ?, 0, ?, ?, ?, ?, ?)
        ON CONFLICT (identity) DO UPDATE SET day = excluded.day, ord = excluded.ord,
          changed = CASE WHEN message = excluded.message THEN changed ELSE excluded.changed END,
          message = excluded.message
        """
    ).execute(arguments: [
      finding, entry, CodeTables.findingKinds.firstIndex(of: .figuresDiffer) ?? 0, position.day.number,
      position.order, now, message,
    ])
  }

  private static func identity(ofEntry entry: Int64) -> Int64 {
    var hasher = IdentityHasher()
    hasher.add(UInt64(bitPattern: entry))
    hasher.add(FindingKind.figuresDiffer.rawValue)
    return hasher.finish().sortable
  }
}
