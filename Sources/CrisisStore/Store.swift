import CrisisModel
import GRDB

/// The index of one set of folders: articles, records and entries in SQLite.
///
/// Any number of readers, in this process and in others, work beside one writer; each reader sees the last commit as
/// of the moment that it was asked. Which process writes is for the caller to settle.
///
///     let store = try Store(at: .file(path))
///     let reader = try store.reader()
///     let answer = try reader.answer(.summary)
public final class Store: Sendable {
  /// Where it lies.
  public let location: StoreLocation
  let queue: DatabaseQueue

  /// Opens the index, makes it when there is none, and brings an older one up to date.
  ///
  /// - throws: `StoreError.newerVersion` and `.damaged`, which deleting the file cures; `.unavailable`; `.busy`.
  public init(at location: StoreLocation) throws(StoreError) {
    self.location = location
    queue = try StoreError.wrap(location) {
      let queue: DatabaseQueue
      switch location {
      case .memory: queue = try DatabaseQueue(configuration: Store.configuration())
      case .file(let path):
        var configuration = Store.configuration()
        configuration.journalMode = .wal
        queue = try DatabaseQueue(path: path, configuration: configuration)
      }
      try Schema.prepare(queue, at: location)
      return queue
    }
  }

  /// A reader with a connection of its own, so that it can be interrupted alone. An index in memory has one connection
  /// for all: its readers take turns.
  public func reader() throws(StoreError) -> StoreReader {
    let location = location
    let queue = queue
    let own = try StoreError.wrap(location) {
      guard case .file(let path) = location else { return queue }
      var configuration = Store.configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    return StoreReader(queue: own, location: location, isShared: location == .memory)
  }

  /// The writer. At most one should be at work on an index at a time, over all processes.
  public func writer(fusing fuser: Fuser) -> StoreWriter {
    StoreWriter(queue: queue, location: location, fuser: fuser)
  }

  /// What all connections have in common.
  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = NORMAL;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -32768;
          PRAGMA mmap_size = 268435456;
          """)
    }
    return configuration
  }
}
