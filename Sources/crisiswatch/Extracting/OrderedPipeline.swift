import Dispatch
import Foundation
import Synchronization

/// Work on a stream of items in parallel whose results come out in order, in bounded memory.
///
/// The caller's thread hands items in; each worker is a thread with state of its own; whichever worker finishes the
/// result that is next in order puts it out. Items go to the workers in batches that grow only while all are busy, so
/// that a slow stream is answered item by item.
final class OrderedPipeline<Item: Sendable>: Sendable {
  /// Turns a batch of items into bytes, on one thread.
  typealias Worker = ([Item]) -> [UInt8]

  private struct State: Sendable {
    var waiting: [(number: Int, items: [Item])] = []
    var done: [Int: [UInt8]] = [:]
    var nextIn = 0
    var nextOut = 0
  }

  private let state = Mutex(State())
  /// Batches that may still be handed in before the oldest is put out.
  private let room: DispatchSemaphore
  /// Batches that wait for a worker, and one for each worker at the end.
  private let work = DispatchSemaphore(value: 0)
  private let workers = DispatchGroup()
  private let workerCount: Int
  private let output: @Sendable ([UInt8]) -> Void

  /// Starts the workers.
  ///
  /// - parameter makeWorker: called once on each worker's thread.
  /// - parameter output: gets the results, in order, never two at once.
  init(
    workers count: Int, makeWorker: @escaping @Sendable () -> Worker,
    output: @escaping @Sendable ([UInt8]) -> Void
  ) {
    workerCount = max(1, count)
    room = DispatchSemaphore(value: 3 * workerCount)
    self.output = output
    for _ in 0..<workerCount {
      workers.enter()
      Thread { [self] in
        serve(makeWorker())
        workers.leave()
      }.start()
    }
  }

  /// Whether no batch waits: a batch that is handed in now is begun at once.
  var isHungry: Bool { state.withLock { $0.waiting.isEmpty } }

  /// Hands a batch in; waits while there are too many.
  func hand(_ items: [Item]) {
    room.wait()
    state.withLock { state in
      state.waiting.append((state.nextIn, items))
      state.nextIn += 1
    }
    work.signal()
  }

  /// Waits until everything is put out.
  func finish() {
    for _ in 0..<workerCount { work.signal() }
    workers.wait()
  }

  private func serve(_ worker: Worker) {
    while true {
      work.wait()
      let batch = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
      guard let batch else { return }
      put(worker(batch.items), number: batch.number)
    }
  }

  private func put(_ bytes: [UInt8], number: Int) {
    state.withLock { state in
      state.done[number] = bytes
      while let next = state.done.removeValue(forKey: state.nextOut) {
        output(next)
        state.nextOut += 1
        room.signal()
      }
    }
  }
}
