import GRDB

extension StoreError {
  /// Runs SQL and turns what it throws into the store's own errors.
  static func wrap<T>(_ location: StoreLocation, _ body: () throws -> T) throws(StoreError) -> T {
    do {
      return try body()
    } catch {
      throw StoreError(error, at: location)
    }
  }

  /// The store's error for one of GRDB's.
  init(_ error: any Error, at location: StoreLocation) {
    let path = location.description
    switch error {
    case let error as StoreError: self = error
    case is RowDecodingError: self = .damaged(path: path, reason: "a column holds what it must not")
    case let error as CodingFault: self = .damaged(path: path, reason: error.description)
    case let error as DatabaseError:
      let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
      switch error.resultCode {
      case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .interrupted
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_MISMATCH:
        self = .damaged(path: path, reason: reason)
      case .SQLITE_CONSTRAINT: self = .inconsistent(reason: reason)
      default: self = .unavailable(path: path, reason: reason)
      }
    default: self = .unavailable(path: path, reason: "\(error)")
    }
  }
}
