import CrisisModel
import CrisisStore
import Dashboard
import Runtime
import Synchronization

/// Answers the dashboard's questions from the index, each thread with a reader of its own.
final class StoreAnswers: Sendable {
  private let store: Store
  private let idle = Mutex<[StoreReader]>([])

  init(_ store: Store) { self.store = store }

  /// Answers a question; interrupted when it is cancelled.
  func answer(_ query: Query, _ cancellation: Cancellation) throws(StoreError) -> Answer {
    let waiting = idle.withLock { $0.popLast() }
    let reader = if let waiting { waiting } else { try store.reader() }
    cancellation.onCancel { reader.interrupt() }
    defer {
      cancellation.finish()
      idle.withLock { $0.append(reader) }
    }
    return try reader.answer(query)
  }
}
