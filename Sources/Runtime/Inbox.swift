import Dashboard
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What other threads have to say to the main thread: actions in order, and a descriptor that becomes readable with
/// the first of them, so that the main thread can wait for keys and answers in one `poll`, without a timer.
public final class Inbox: Sendable {
  /// Readable as long as something waits; -1 where the system had no pipe to give.
  public let descriptor: Int32
  private let wakeDescriptor: Int32
  private let actions = Mutex<[Action]>([])

  /// Makes an empty inbox.
  public init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    (descriptor, wakeDescriptor) = (ends[0], ends[1])
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
    if wakeDescriptor >= 0 { _ = close(wakeDescriptor) }
  }

  /// Puts an action in; from any thread.
  public func put(_ action: Action) {
    let isFirst = actions.withLock { waiting in
      waiting.append(action)
      return waiting.count == 1
    }
    guard isFirst else { return }
    var byte: UInt8 = 1
    _ = write(wakeDescriptor, &byte, 1)
  }

  /// Whether nothing waits.
  public var isEmpty: Bool { actions.withLock { $0.isEmpty } }

  /// Takes everything that waits, in order.
  public func takeAll() -> [Action] {
    actions.withLock { waiting in
      // Emptied under the lock: a byte that is written after it always stands for an action that still waits.
      var bytes = [UInt8](repeating: 0, count: 64)
      while read(descriptor, &bytes, bytes.count) > 0 {}
      defer { waiting = [] }
      return waiting
    }
  }

  /// Blocks until something waits.
  public func wait() {
    while isEmpty {
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&watched, 1, -1)
    }
  }
}
