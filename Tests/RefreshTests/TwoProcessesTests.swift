import CrisisModel
import Dispatch
import Synchronization
import Testing

@testable import Refresh

/// Two refreshers on one index stand for two processes: the lock is the open file's, not the process's.
@Suite(.serialized) struct TwoProcessesTests {
  private let folder: TemporaryFolder
  private let index: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    index = try TemporaryFolder()
  }

  private func bench(polls: Bool) throws -> Bench {
    try Bench([folder.path], index: index.path(of: "index.sqlite"), polls: polls)
  }

  @Test(arguments: [false, true]) func theSecondFollowsAndTakesOver(polls: Bool) throws {
    try folder.write("a.txt", "One.")
    let first = try bench(polls: polls)
    first.refresher.start()
    #expect(try first.wait { try first.texts().count == 1 })

    let second = try bench(polls: polls)
    second.refresher.start()
    #expect(second.wait { second.events.contains(.idle) })
    #expect(second.events == [.role(.reader), .idle])

    try folder.write("b.txt", "Two.")
    #expect(try second.wait { try second.texts().count == 2 && second.commits > 0 })

    first.refresher.stop()
    #expect(second.wait { second.events.contains(.role(.writer)) })
    try folder.write("c.txt", "Three.")
    #expect(try second.wait { try second.texts().count == 3 })
  }

  @Test func onceLeavesTheWritingToTheOther() throws {
    let first = try bench(polls: false)
    first.refresher.start()
    #expect(first.wait { first.events.contains(.idle) })
    let second = try bench(polls: false)
    #expect(try second.once() == .reader)
    first.refresher.stop()
    #expect(try second.once() == .writer)
  }

  /// Who asks while another process is still reading gets all, not a part.
  @Test(arguments: [false, true]) func onceWaitsForTheOthersReading(otherIsStopped: Bool) throws {
    for number in 0..<120 { try folder.write("\(number).txt", "Article \(number).") }
    let gate = Gate(after: 60)
    let first = try Bench(
      [folder.path], index: index.path(of: "index.sqlite"), workers: 1, extract: { { _ in gate.pass() } })
    first.refresher.start()
    // A part is stored, and the rest waits at the gate.
    #expect(first.wait { first.commits > 0 })
    let second = try bench(polls: false)
    let answer = Answered()
    let thread = WorkerThread { answer.set(Result { try second.once() }) }
    #expect(second.wait { second.events.contains { if case .progress = $0 { true } else { false } } })
    #expect(answer.value == nil, "it has not answered from a part")
    let stopping = otherIsStopped ? WorkerThread { first.refresher.stop() } : nil
    gate.open()
    thread.join()
    stopping?.join()
    let role = try #require(answer.value).get()
    #expect(role == .reader || otherIsStopped)
    #expect(try second.articleCount() == 120)
    #expect(try second.texts().count == 120)
  }

  @Test func anEmptyFolderIsReadToItsEndToo() throws {
    let first = try bench(polls: false)
    first.refresher.start()
    #expect(first.wait { first.events.contains(.idle) })
    #expect(try bench(polls: false).once() == .reader)
  }

  @Test func lockIsFreeWhenItsHolderIsGone() throws {
    let path = index.path(of: "lock")
    var holder = WriterLock(path: path)
    #expect(holder?.take() == true)
    let other = try #require(WriterLock(path: path))
    #expect(!other.take())
    holder = nil
    #expect(other.take())
  }
}

/// Lets so many through, and the others when it is opened.
private final class Gate: Sendable {
  private let passed = Mutex(0)
  private let free: Int
  private let opened = DispatchSemaphore(value: 0)

  init(after free: Int) { self.free = free }

  func pass() -> Facts {
    let number = passed.withLock { count in
      count += 1
      return count
    }
    if number > free {
      opened.wait()
      opened.signal()
    }
    return Facts()
  }

  func open() { opened.signal() }
}

/// What another thread came to.
private final class Answered: Sendable {
  private let result = Mutex<Result<RefreshRole, any Error>?>(nil)

  var value: Result<RefreshRole, any Error>? { result.withLock { $0 } }

  func set(_ value: Result<RefreshRole, any Error>) { result.withLock { $0 = value } }
}
