import CrisisModel
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
