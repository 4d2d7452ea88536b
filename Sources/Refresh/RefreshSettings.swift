import Articles
import CrisisModel
import CrisisStore
import Glibc

/// What a refresher reads, how, and where to.
public struct RefreshSettings: Sendable {
  /// The folders that are read.
  public var folders: FolderSet
  /// The index.
  public var store: Store
  /// Reads files.
  public var reader: FileReader
  /// Makes the extracting function of each worker.
  public var makeExtractor: ExtractorMaker
  /// How many extract at once.
  public var workers: Int
  /// Look for changes by listing the folders again and again instead of waiting for the system to tell.
  public var polls: Bool
  /// Seconds between two looks, where the folders are polled.
  public var pollSeconds: Double
  /// Seconds since 1970, kept with what is stored.
  public var clock: @Sendable () -> Int64

  /// Settings for some folders; one worker a core, told of changes by the system, by the system's clock.
  public init(
    folders: FolderSet, store: Store, reader: FileReader = FileReader(), workers: Int = RefreshSettings.cores,
    polls: Bool = false, pollSeconds: Double = 2, clock: @escaping @Sendable () -> Int64 = { Int64(time(nil)) },
    makeExtractor: @escaping ExtractorMaker
  ) {
    self.folders = folders
    self.store = store
    self.reader = reader
    self.makeExtractor = makeExtractor
    self.workers = workers
    self.polls = polls
    self.pollSeconds = pollSeconds
    self.clock = clock
  }

  /// How many cores this process may use.
  public static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The index's file; `nil` for one in memory.
  var storePath: String? {
    guard case .file(let path) = store.location else { return nil }
    return path
  }
}
