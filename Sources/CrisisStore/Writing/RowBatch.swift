import GRDB

/// Inserts many rows by few statements: running a statement costs more than binding one more row.
struct RowBatch {
  /// Rows of a statement.
  private static let size = 40

  private let db: Database
  private let insert: String
  private let columns: Int
  private let full: GRDB.Statement
  private var values: [(any DatabaseValueConvertible)?] = []

  /// - parameter insert: SQL up to the values: "INSERT INTO t VALUES".
  init(_ db: Database, _ insert: String, columns: Int) throws {
    self.db = db
    self.insert = insert
    self.columns = columns
    full = try db.cachedStatement(sql: RowBatch.sql(insert, columns, rows: RowBatch.size))
    values.reserveCapacity(columns * RowBatch.size)
  }

  /// Adds a row of as many values as there are columns.
  mutating func add(_ row: (any DatabaseValueConvertible)?...) throws {
    values += row
    guard values.count == columns * RowBatch.size else { return }
    full.setUncheckedArguments(StatementArguments(values))
    try full.execute()
    values.removeAll(keepingCapacity: true)
  }

  /// Inserts the rows that are left.
  mutating func finish() throws {
    guard !values.isEmpty else { return }
    let rest = try db.cachedStatement(sql: RowBatch.sql(insert, columns, rows: values.count / columns))
    try rest.execute(arguments: StatementArguments(values))
    values.removeAll(keepingCapacity: true)
  }

  private static func sql(_ insert: String, _ columns: Int, rows: Int) -> String {
    let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
    return insert + " " + Array(repeating: row, count: rows).joined(separator: ", ")
  }
}
