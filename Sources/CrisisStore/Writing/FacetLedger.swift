import CrisisModel
import GRDB

/// The keys of rows by their facets that a transaction adds and removes.
struct FacetLedger {
  /// One row of `facet_key`.
  private struct Key: Hashable, Comparable {
    var list: UInt8
    var facet: Int64
    var day: Int32
    var order: Int64
    var identity: Int64

    static func < (a: Key, b: Key) -> Bool {
      (a.list, a.facet, a.day, a.order, a.identity) < (b.list, b.facet, b.day, b.order, b.identity)
    }
  }

  private var changes = KeyChanges<Key>()
  private var names: [Int64: FacetValue] = [:]

  /// A row comes with its facets.
  mutating func add(_ list: ListKind, _ position: RowPosition, _ facets: [FacetValue]) {
    for facet in facets {
      let id = facet.identity.sortable
      names[id] = facet
      note(list, position, id, step: 1)
    }
  }

  /// A row goes; its facets as stored.
  mutating func remove(_ list: ListKind, _ position: RowPosition, _ facets: [Int64]) {
    for facet in facets { note(list, position, facet, step: -1) }
  }

  private mutating func note(_ list: ListKind, _ position: RowPosition, _ facet: Int64, step: Int) {
    let key = Key(
      list: list.rawValue, facet: facet, day: position.day.number, order: position.order,
      identity: position.identity.sortable)
    changes.note(key, step: step)
  }

  /// Writes all changes.
  mutating func flush(_ db: Database) throws {
    let name = try db.cachedStatement(sql: "INSERT OR IGNORE INTO facet VALUES (?, ?, ?)")
    for (id, facet) in names.sorted(by: { $0.key < $1.key }) {
      try name.execute(arguments: [id, facet.facet.rawValue, facet.value])
    }
    let delete = try db.cachedStatement(
      sql: "DELETE FROM facet_key WHERE list = ? AND facet = ? AND day = ? AND ord = ? AND identity = ?")
    var coming = try RowBatch(db, "INSERT INTO facet_key VALUES", columns: 5)
    let (going, appearing) = changes.take()
    for key in going {
      try delete.execute(arguments: [key.list, key.facet, key.day, key.order, key.identity])
    }
    for key in appearing {
      try coming.add(Int64(key.list), key.facet, Int64(key.day), key.order, key.identity)
    }
    try coming.finish()
    names.removeAll()
  }
}
