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

  /// Reads everything once on this thread, unless another process keeps the index up to date.
  func runOnce() throws(StoreError) -> RefreshRole {
    let lock = RefreshLoop.lock(settings)
    defer { withExtendedLifetime(lock) {} }
    guard lock?.take() ?? true else {
      sink(.role(.reader))
      sink(.idle)
      return .reader
    }
    sink(.role(.writer))
    var loop = try WritingLoop(settings, control, watches: false, sink: sink)
    try loop.runOnce()
    return .writer
  }

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
