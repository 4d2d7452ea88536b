import CrisisStore
import Synchronization

/// Keeps an index in agreement with folders of articles, on a thread of its own.
///
///     let refresher = Refresher(RefreshSettings(folders: FolderSet(["/home/ana/news"]), store: store) {
///       var workspace = extractor.makeWorkspace()
///       return { article in extractor.extract(article, using: &workspace) }
///     }) { event in inbox.put(event) }
///     refresher.start()
///     …
///     refresher.stop()
///
/// One process writes an index; a second refresher on the same index, in whatever process, is told of its commits and takes
/// over when it ends.
public final class Refresher: Sendable {
  private let loop: RefreshLoop
  private let thread = Mutex<WorkerThread?>(nil)

  /// Makes a refresher; nothing happens before `start()`.
  ///
  /// - Parameter sink: takes events, on the refresher's thread.
  public init(_ settings: RefreshSettings, sink: @escaping @Sendable (RefreshEvent) -> Void) {
    loop = RefreshLoop(settings: settings, control: RefreshControl(), sink: sink)
  }

  deinit { stop() }

  /// Starts the thread. Once only.
  public func start() {
    let loop = loop
    thread.withLock { thread in
      guard thread == nil else { return }
      thread = WorkerThread { loop.run() }
    }
  }

  /// Looks at all folders again, as if anything might have changed; tells `idle` when that is done.
  public func refresh() { loop.control.askForAll() }

  /// Ends the thread and those that it started, and waits for them. What is being stored is stored whole.
  /// Not to be called from the sink.
  public func stop() {
    loop.control.stop()
    let running = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    running?.join()
  }

  /// Reads everything once, on the calling thread, and returns; where another process keeps the index up to date, as soon
  /// as that one has read everything.
  ///
  /// - Returns: who writes the index.
  /// - throws: `StoreError`; what was stored before it stays.
  @discardableResult
  public static func once(
    _ settings: RefreshSettings, sink: @escaping @Sendable (RefreshEvent) -> Void = { _ in }
  ) throws(StoreError) -> RefreshRole {
    try RefreshLoop(settings: settings, control: RefreshControl(), sink: sink).runOnce()
  }
}
