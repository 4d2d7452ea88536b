import Glibc

/// Elects the one process that writes an index: whoever holds the lock on a file beside it. The system gives it back when the
/// process ends, however it ends.
final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Opens the lock file, making it when it is missing; `nil` when that can't be done.
  init?(path: String) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Takes the lock if nobody has it. File systems without locks let everybody write; SQLite keeps them apart there.
  func take() -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      return errno != EWOULDBLOCK
    }
    return true
  }
}
