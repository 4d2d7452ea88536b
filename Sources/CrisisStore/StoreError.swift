/// What can go wrong with the index. The index is a cache: where the advice is to rebuild, nothing but time is lost.
public enum StoreError: Error, Hashable, Sendable {
  /// The file was written by a newer version of the program: `path`. Rebuild it elsewhere, or update.
  case newerVersion(path: String)
  /// The file is damaged, or no index at all: `path` and SQLite's reason. Delete it and read the articles again.
  case damaged(path: String, reason: String)
  /// The file can't be opened or written: `path` and the reason (permission, disk full, a folder in its place).
  case unavailable(path: String, reason: String)
  /// Another process held the index for longer than the time limit.
  case busy(path: String)
  /// The query was interrupted by `StoreReader.interrupt()`.
  case interrupted
  /// What the caller handed in breaks the store's rules: two articles of one identity, a digest that does not fit.
  case inconsistent(reason: String)

  /// Whether deleting the file and reading the articles again is the cure.
  public var isCuredByRebuilding: Bool {
    switch self {
    case .newerVersion, .damaged: true
    case .unavailable, .busy, .interrupted, .inconsistent: false
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// One sentence for the reader: what, where, why.
  public var description: String {
    switch self {
    case .newerVersion(let path): "\(path): the index was written by a newer version of crisiswatch"
    case .damaged(let path, let reason): "\(path): the index is damaged (\(reason)); it can be deleted and rebuilt"
    case .unavailable(let path, let reason): "\(path): the index can't be used (\(reason))"
    case .busy(let path): "\(path): another crisiswatch is writing the index"
    case .interrupted: "the query was interrupted"
    case .inconsistent(let reason): "the facts handed to the index don't fit together: \(reason)"
    }
  }
}
