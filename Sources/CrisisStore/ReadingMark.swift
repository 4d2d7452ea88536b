import GRDB

/// How far the reading of the folders has come: what tells another process that the index is still a part.
public struct ReadingMark: Hashable, Sendable {
  /// Files that are read and stored.
  public var filesDone: Int
  /// Files that are to be read in all; 0 while they are still being listed.
  public var filesTotal: Int

  /// Makes a mark.
  public init(filesDone: Int, filesTotal: Int) {
    self.filesDone = filesDone
    self.filesTotal = filesTotal
  }
}

extension StoreReader {
  /// How far the reading has come that is under way or was broken off; `nil` when the index holds all of the folders.
  public func readingMark() throws(StoreError) -> ReadingMark? {
    try reading { session in
      let row = try Row.fetchOne(session.db, sql: "SELECT whole, files_done, files_total FROM state")
      guard let row, try row.value(0) == 0 else { return nil }
      return ReadingMark(filesDone: try row.value(1), filesTotal: try row.value(2))
    }
  }
}

extension StoreWriter {
  /// Notes how far a reading has come; `nil` for its end.
  public func mark(_ mark: ReadingMark?) throws(StoreError) {
    try StoreError.wrap(location) { try queue.write { db in try StoreWriter.mark(db, mark) } }
  }

  static func mark(_ db: Database, _ mark: ReadingMark?) throws {
    try db.execute(
      sql: "UPDATE state SET whole = ?, files_done = ?, files_total = ?",
      arguments: [mark == nil ? 1 : 0, mark?.filesDone ?? 0, mark?.filesTotal ?? 0])
  }
}
