import CrisisModel
import GRDB

/// Puts files' results into the index and takes them out, each call in one transaction: an article is never half
/// written, and a crash leaves the state of the last whole call.
public final class StoreWriter: Sendable {
  let queue: DatabaseQueue
  let location: StoreLocation
  private let fuser: Fuser

  init(queue: DatabaseQueue, location: StoreLocation, fuser: Fuser) {
    self.queue = queue
    self.location = location
    self.fuser = fuser
  }

  /// Replaces all that the index holds of some files, and forgets others.
  ///
  /// A file that has gone and one of the same bytes that has come in the same call are one file that was renamed: its
  /// articles and records keep their identities. Up to a thousand articles a call are quickest on a first read.
  ///
  /// - parameters:
  ///   - batch: The files as they are now; of two results of one path the last counts.
  ///   - removing: Paths of files that are gone.
  ///   - now: Seconds since 1970 UTC, kept with each row that changes.
  ///   - mark: How far the reading has come with this call, where it takes several.
  /// - throws: `StoreError`; nothing of the call is kept then.
  @discardableResult
  public func write(
    _ batch: [FileResult], removing: [String] = [], at now: Int64, mark: ReadingMark? = nil
  ) throws(StoreError) -> WriteReport {
    try StoreError.wrap(location) {
      for result in batch { try result.check() }
      return try queue.write { db in
        if let mark { try StoreWriter.mark(db, mark) }
        return try WriteSession(db, fuser, now: now).apply(batch, removing: removing)
      }
    }
  }

  /// Forgets files and all that they held.
  @discardableResult
  public func remove(_ paths: [String], at now: Int64) throws(StoreError) -> WriteReport {
    try write([], removing: paths, at: now)
  }

  /// What every file of the index looked like when it was read, by path.
  public func signatures() throws(StoreError) -> [String: FileSignature] {
    try StoreError.wrap(location) {
      try queue.read { db in
        var signatures: [String: FileSignature] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT path, size, modified, inode, content FROM file")
        while let row = try rows.next() {
          signatures[try row.value(0)] = FileSignature(
            size: try row.value(1), modified: try row.value(2), inode: try row.bits(3), content: try row.bits(4))
        }
        return signatures
      }
    }
  }

  /// Takes note that files were touched but hold the same bytes; paths that the index lacks are passed over.
  public func touch(_ signatures: [String: FileSignature]) throws(StoreError) {
    try StoreError.wrap(location) {
      try queue.write { db in
        let statement = try db.cachedStatement(
          sql: "UPDATE file SET size = ?, modified = ?, inode = ?, content = ? WHERE path = ?")
        for (path, signature) in signatures {
          try statement.execute(arguments: signature.columns + [path])
        }
      }
    }
  }
}

extension FileSignature {
  /// Size, modification, inode and content as stored.
  var columns: StatementArguments { [size, modified, Int64(bitPattern: inode), Int64(bitPattern: content)] }
}

extension FileResult {
  /// Refuses what could not be stored whole.
  fileprivate func check() throws {
    for result in articles {
      let facts = result.facts
      let count = facts.deployments.count + facts.statements.count + facts.events.count
      guard result.digest.records.count != count else { continue }
      throw StoreError.inconsistent(reason: "\(path): a digest of other facts")
    }
  }
}
