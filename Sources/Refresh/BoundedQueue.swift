import Dispatch
import Synchronization

/// Hands values from threads to threads. Giving waits while the queue is full, taking while it is empty.
final class BoundedQueue<Value: Sendable>: Sendable {
  private struct State {
    var values: [Value] = []
    var isClosed = false
  }
  private let state = Mutex(State())
  private let spaces = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// - Parameter capacity: at most so many values wait.
  init(capacity: Int) {
    for _ in 0..<max(1, capacity) { spaces.signal() }
  }

  /// Adds a value; false, and nothing is added, when the queue is closed.
  @discardableResult
  func give(_ value: Value) -> Bool {
    spaces.wait()
    let taken = state.withLock { state in
      if !state.isClosed { state.values.append(value) }
      return !state.isClosed
    }
    // The next one that waits must learn of the end too.
    if taken { filled.signal() } else { spaces.signal() }
    return taken
  }

  /// The oldest value; `nil` when the queue is closed and empty.
  func take() -> Value? {
    filled.wait()
    let value = state.withLock { $0.values.isEmpty ? nil : $0.values.removeFirst() }
    if value == nil { filled.signal() } else { spaces.signal() }
    return value
  }

  /// Nothing is added any more; what waits can still be taken.
  func close() {
    let first = state.withLock { state in
      defer { state.isClosed = true }
      return !state.isClosed
    }
    guard first else { return }
    filled.signal()
    spaces.signal()
  }
}
