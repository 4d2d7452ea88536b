import CrisisModel
import CrisisStore
import Fusion

/// The life of a refresher's thread: follows while another process writes, and writes when the lock is free.
struct RefreshLoop: Sendable {
  let settings: RefreshSettings
  let control: RefreshControl
  let sink: @Sendable (RefreshEvent) -> Void

  /// The lock file has the index's name with this at its end.
  static let lockSuffix = ".lock"
  /// The rules of fusion, as the store wants them.
  static let fuser = Fusion.fuser

  func run() {
    do throws(StoreError) {
      // Held until this function ends.
      let lock = RefreshLoop.lock(settings)
      guard try becomeWriter(lock) else { return }
      sink(.role(.writer))
      var loop = try WritingLoop(settings, control, sink: sink)
      loop.run()
      withExtendedLifetime(lock) {}
    } catch {
      sink(.failed(error))
    }
  }

  /// Reads everything once on this thread, unless another process keeps the index up to date. While that one is still
  /// reading, this one waits for it, and takes over if it ends before: half of an answer is none.
  func runOnce() throws(StoreError) -> RefreshRole {
    let lock = RefreshLoop.lock(settings)
    defer { withExtendedLifetime(lock) {} }
    guard try lock.map({ lock throws(StoreError) in try takeOnceNeeded(lock) }) ?? true else { return .reader }
    sink(.role(.writer))
    var loop = try WritingLoop(settings, control, watches: false, sink: sink)
    try loop.runOnce()
    return .writer
  }

  /// False when another process has read everything.
  private func takeOnceNeeded(_ lock: WriterLock) throws(StoreError) -> Bool {
    guard !lock.take() else { return true }
    sink(.role(.reader))
    let reader = try settings.store.reader()
    var told: ReadingMark?
    var since = Waiting.now()
    while let mark = try reader.readingMark(), !control.isStopped {
      if mark != told {
        (told, since) = (mark, Waiting.now())
        sink(
          .progress(
            RefreshProgress(
              filesDone: mark.filesDone, filesTotal: mark.filesTotal, articles: 0, articlesPerSecond: 0)))
      }
      if lock.take() { return true }
      if Waiting.now() - since > RefreshLoop.longestSilence {
        tellSilence()
        break
      }
      Waiting.wait(for: [control.pipe?.readEnd], milliseconds: RefreshLoop.patience)
    }
    sink(.idle)
    return false
  }

  private func tellSilence() {
    let message = "another crisiswatch has not gone on reading for a minute; what it has read so far follows"
    let path = settings.folders.canonicalPaths.first ?? ""
    sink(.problem(FileFinding(path: path, finding: Finding(kind: .unreadable, message: message))))
  }

  /// Milliseconds between two looks at how far another process has come.
  private static let patience: Int64 = 100
  /// Milliseconds after which a process that tells no progress is not waited for any more: it may have failed.
  private static let longestSilence: Int64 = 60_000

  /// An index in memory needs no lock, and where no lock file can be made everybody writes.
  private static func lock(_ settings: RefreshSettings) -> WriterLock? {
    settings.storePath.flatMap { WriterLock(path: $0 + lockSuffix) }
  }

  private func becomeWriter(_ lock: WriterLock?) throws(StoreError) -> Bool {
    guard let lock, let path = settings.storePath, !lock.take() else { return true }
    var following = try FollowingLoop(settings, control, lock: lock, storePath: path, sink: sink)
    return try following.run()
  }
}
