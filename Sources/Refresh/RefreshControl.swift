import Synchronization

/// What a refresher and its thread share.
final class RefreshControl: Sendable {
  private let stopping = Atomic<Bool>(false)
  private let rescan = Atomic<Bool>(false)
  /// Readable after each call; without it (no descriptors left) the thread looks around from time to time.
  let pipe = WakePipe()

  /// Whether the thread is to end.
  var isStopped: Bool { stopping.load(ordering: .acquiring) }

  /// Asks the thread to end.
  func stop() {
    stopping.store(true, ordering: .releasing)
    pipe?.wake()
  }

  /// Asks the thread to look at everything again.
  func askForAll() {
    rescan.store(true, ordering: .releasing)
    pipe?.wake()
  }

  /// Whether `askForAll` was called since the last time.
  func takeRequest() -> Bool {
    pipe?.drain()
    return rescan.exchange(false, ordering: .acquiringAndReleasing)
  }
}
