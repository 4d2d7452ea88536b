import Testing

@testable import Refresh

@Suite struct BoundedQueueTests {
  @Test func givesInOrderAcrossThreads() {
    let queue = BoundedQueue<Int>(capacity: 3)
    let thread = WorkerThread {
      for number in 0..<1000 { queue.give(number) }
      queue.close()
    }
    var taken: [Int] = []
    while let number = queue.take() { taken.append(number) }
    thread.join()
    #expect(taken == Array(0..<1000))
  }

  @Test func closingWakesWhoeverWaits() {
    let full = BoundedQueue<Int>(capacity: 1)
    full.give(1)
    let givers = (0..<3).map { number in WorkerThread { full.give(number) } }
    let empty = BoundedQueue<Int>(capacity: 1)
    let takers = (0..<3).map { _ in WorkerThread { _ = empty.take() } }
    full.close()
    empty.close()
    for thread in givers + takers { thread.join() }
    #expect(full.take() == 1)
    #expect(full.take() == nil)
    #expect(!full.give(5))
  }
}
