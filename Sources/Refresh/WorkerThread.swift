import Glibc

/// A thread of its own, for work that blocks or computes long: never a task of the shared pool.
struct WorkerThread: Sendable {
  private let handle: pthread_t?

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts it. Where the system gives no more threads, the work is done here and now, late but whole.
  init(_ body: @escaping @Sendable () -> Void) {
    var handle = pthread_t()
    let box = Unmanaged.passRetained(Body(body))
    let code = pthread_create(
      &handle, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    self.handle = code == 0 ? handle : nil
    if code != 0 { box.takeRetainedValue().run() }
  }

  /// Waits for its end. Once only.
  func join() {
    if let handle { pthread_join(handle, nil) }
  }
}
