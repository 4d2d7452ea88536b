import CrisisModel
import GRDB

/// The keys of entries by publication that a transaction adds and removes; see `PublicationDistance`.
struct PublishedLedger {
  /// One row of `published_key`.
  private struct Key: Hashable, Comparable {
    var list: UInt8
    var country: UInt16
    var distance: Int
    var order: Int64
    var identity: Int64
    var day: Int32

    static func < (a: Key, b: Key) -> Bool {
      (a.list, a.country, a.distance, a.order, a.identity) < (b.list, b.country, b.distance, b.order, b.identity)
    }
  }

  private var changes = KeyChanges<Key>()

  /// Notes that a row comes (1) or goes (-1); only entries that are dated elsewhere than published have keys.
  mutating func note(_ list: ListKind, _ position: RowPosition, _ countries: [CountryRole], step: Int) {
    guard list.recordKind != nil, let distance = PublicationDistance.of(position) else { return }
    var key = Key(
      list: list.rawValue, country: 0, distance: distance, order: position.order,
      identity: position.identity.sortable, day: position.day.number)
    changes.note(key, step: step)
    for role in countries {
      key.country = role.country.rawValue
      changes.note(key, step: step)
    }
  }

  /// Writes all changes.
  mutating func flush(_ db: Database) throws {
    let delete = try db.cachedStatement(
      sql: "DELETE FROM published_key WHERE list = ? AND country = ? AND distance = ? AND ord = ? AND identity = ?")
    var coming = try RowBatch(db, "INSERT INTO published_key VALUES", columns: 6)
    let (going, appearing) = changes.take()
    for key in going {
      try delete.execute(arguments: [key.list, key.country, key.distance, key.order, key.identity])
    }
    for key in appearing {
      try coming.add(
        Int64(key.list), Int64(key.country), Int64(key.distance), key.order, key.identity, Int64(key.day))
    }
    try coming.finish()
  }
}
