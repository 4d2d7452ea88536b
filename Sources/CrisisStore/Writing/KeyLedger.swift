import CrisisModel
import GRDB

/// The keys that a transaction adds and removes. Written at its end, in key order, with the roll-ups of their days.
struct KeyLedger {
  /// One row of `row_key`.
  private struct Key: Hashable, Comparable {
    var list: UInt8
    var country: UInt16
    var day: Int32
    var order: Int64
    var identity: Int64

    static func < (a: Key, b: Key) -> Bool {
      if a.list != b.list { return a.list < b.list }
      if a.country != b.country { return a.country < b.country }
      if a.day != b.day { return a.day < b.day }
      return a.order == b.order ? a.identity < b.identity : a.order < b.order
    }
  }

  /// A day of a list.
  private struct DayKey: Hashable {
    var list: UInt8
    var country: UInt16
    var day: Int32
  }

  private var changes: [(key: Key, isAdded: Bool)] = []
  private var days: [DayKey: (rows: Int, background: Int)] = [:]
  private var published = PublishedLedger()
  private var facets = FacetLedger()

  /// A row of a list comes.
  mutating func add(_ list: ListKind, _ position: RowPosition, _ countries: [CountryRole], isBackground: Bool = false) {
    note(list, position, countries, isBackground, isAdded: true)
  }

  /// A row of a list goes; as it was when it came.
  mutating func remove(
    _ list: ListKind, _ position: RowPosition, _ countries: [CountryRole], isBackground: Bool = false
  ) {
    note(list, position, countries, isBackground, isAdded: false)
  }

  /// A row comes with its facets.
  mutating func add(_ list: ListKind, _ position: RowPosition, facets values: [FacetValue]) {
    facets.add(list, position, values)
  }

  /// A row goes; its facets as stored.
  mutating func remove(_ list: ListKind, _ position: RowPosition, facets values: [Int64]) {
    facets.remove(list, position, values)
  }

  private mutating func note(
    _ list: ListKind, _ position: RowPosition, _ countries: [CountryRole], _ isBackground: Bool, isAdded: Bool
  ) {
    var key = Key(
      list: list.rawValue, country: 0, day: position.day.number, order: position.order,
      identity: position.identity.sortable)
    let step = isAdded ? 1 : -1
    published.note(list, position, countries, step: step)
    for place in -1..<countries.count {
      if place >= 0 { key.country = countries[place].country.rawValue }
      changes.append((key, isAdded))
      let day = DayKey(list: key.list, country: key.country, day: key.day)
      days[day, default: (0, 0)].rows += step
      if isBackground { days[day, default: (0, 0)].background += step }
    }
  }

  /// Writes all changes.
  mutating func flush(_ db: Database) throws {
    // A key that goes and comes again is left alone: going sorts before coming.
    changes.sort { $0.key == $1.key ? !$0.isAdded && $1.isAdded : $0.key < $1.key }
    var coming = try RowBatch(db, "INSERT INTO row_key VALUES", columns: 5)
    let delete = try db.cachedStatement(
      sql: "DELETE FROM row_key WHERE list = ? AND country = ? AND day = ? AND ord = ? AND identity = ?")
    var index = 0
    while index < changes.count {
      let (key, isAdded) = changes[index]
      if !isAdded, index + 1 < changes.count, changes[index + 1].key == key {
        index += 2
        continue
      }
      if isAdded {
        try coming.add(Int64(key.list), Int64(key.country), Int64(key.day), key.order, key.identity)
      } else {
        try delete.execute(arguments: [key.list, key.country, key.day, key.order, key.identity])
      }
      index += 1
    }
    try coming.finish()
    try flushDays(db)
    try published.flush(db)
    try facets.flush(db)
    changes.removeAll()
    days.removeAll()
  }

  private func flushDays(_ db: Database) throws {
    let update = try db.cachedStatement(
      sql: """
        UPDATE day_count SET row_count = row_count + ?, background = background + ?
        WHERE list = ? AND country = ? AND day = ?
        """)
    let insert = try db.cachedStatement(
      sql: "INSERT INTO day_count (row_count, background, list, country, day) VALUES (?, ?, ?, ?, ?)")
    for (day, change) in days where change != (0, 0) {
      let arguments: StatementArguments = [change.rows, change.background, day.list, day.country, day.day]
      try update.execute(arguments: arguments)
      if db.changesCount == 0 { try insert.execute(arguments: arguments) }
    }
  }
}
