import Synchronization

/// Tells a question that is under way that nobody waits for its answer any more.
public final class Cancellation: Sendable {
  private struct State {
    var isCancelled = false
    var interrupt: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// Not cancelled yet.
  public init() {}

  /// Whether the answer is no longer wanted.
  public var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Says what interrupts the work; called at once when it is cancelled already, from any thread and at most once;
  /// it must be quick and must not come back to this object.
  public func onCancel(_ interrupt: @escaping @Sendable () -> Void) {
    let isCancelled = state.withLock { state in
      if !state.isCancelled { state.interrupt = interrupt }
      return state.isCancelled
    }
    if isCancelled { interrupt() }
  }

  /// The work is done: what would interrupt it must no longer be called.
  public func finish() { state.withLock { $0.interrupt = nil } }

  /// Interrupts the work.
  public func cancel() {
    // Under the lock: once `finish` has returned, whoever uses the connection next is not interrupted.
    state.withLock { state in
      state.isCancelled = true
      state.interrupt?()
      state.interrupt = nil
    }
  }
}
