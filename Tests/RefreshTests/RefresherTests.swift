import CrisisModel
import Foundation
import Synchronization
import Testing

@testable import Refresh

/// The whole way on a temporary folder: what happens to files is what the index holds soon after.
@Suite(.serialized) struct RefresherTests {
  private let folder: TemporaryFolder
  private let index: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    index = try TemporaryFolder()
  }

  private func bench(polls: Bool = false) throws -> Bench {
    try Bench([folder.path], index: index.path(of: "index.sqlite"), polls: polls)
  }

  @Test(arguments: [false, true]) func filesThatComeChangeAndGo(polls: Bool) throws {
    try folder.write("a.txt", "One.")
    let bench = try bench(polls: polls)
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts() == ["a.txt": "One."] })
    try folder.write("b.txt", "Two.")
    #expect(try bench.wait { try bench.texts() == ["a.txt": "One.", "b.txt": "Two."] })
    try folder.write("a.txt", "One and more.")
    #expect(try bench.wait { try bench.texts() == ["a.txt": "One and more.", "b.txt": "Two."] })
    try folder.remove("a.txt")
    #expect(try bench.wait { try bench.texts() == ["b.txt": "Two."] })
  }

  @Test func emptyFolderIsIdle() throws {
    let bench = try bench()
    bench.refresher.start()
    #expect(bench.wait { bench.events.contains(.idle) })
    #expect(bench.events == [.role(.writer), .idle])
  }

  @Test func renamedFileKeepsItsIdentity() throws {
    try folder.write("a.txt", "One is a text of some length.")
    let bench = try bench()
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts().count == 1 })
    let before = try #require(try bench.identities()["a.txt"])
    try folder.move("a.txt", to: "b.txt")
    #expect(try bench.wait { try bench.identities() == ["b.txt": before] })
  }

  @Test func renamedFolderKeepsIdentities() throws {
    try folder.makeFolder("old/deep")
    try folder.write("old/deep/a.txt", "One is a text of some length.")
    let bench = try bench()
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts().count == 1 })
    let before = try #require(try bench.identities()["old/deep/a.txt"])
    try folder.move("old", to: "new")
    #expect(try bench.wait { try bench.identities() == ["new/deep/a.txt": before] })
    try folder.write("new/deep/a.txt", "Changed in its new place.")
    #expect(try bench.wait { try bench.texts() == ["new/deep/a.txt": "Changed in its new place."] })
  }

  @Test func truncatedFileIsAFinding() throws {
    try folder.write("a.txt", "One.")
    let bench = try bench()
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts().count == 1 })
    try folder.write("a.txt", "")
    #expect(try bench.wait { try bench.texts().isEmpty && bench.fileFindings() == ["a.txt": "is empty"] })
  }

  @Test func newSubfoldersAreWatched() throws {
    let bench = try bench()
    bench.refresher.start()
    #expect(bench.wait { bench.events.contains(.idle) })
    try folder.makeFolder("sub/deep")
    try folder.write("sub/deep/a.txt", "One.")
    #expect(try bench.wait { try bench.texts() == ["sub/deep/a.txt": "One."] })
    try folder.write("sub/deep/b.txt", "Two.")
    #expect(try bench.wait { try bench.texts().count == 2 })
    try folder.remove("sub")
    #expect(try bench.wait { try bench.texts().isEmpty })
    try folder.makeFolder("sub")
    try folder.write("sub/c.txt", "Three.")
    #expect(try bench.wait { try bench.texts() == ["sub/c.txt": "Three."] })
  }

  @Test func loopOfLinksIsAFinding() throws {
    try folder.makeFolder("sub")
    try folder.write("sub/a.txt", "One.")
    try folder.link("sub/up", to: "..")
    try folder.link("x", to: "y")
    try folder.link("y", to: "x")
    let bench = try bench()
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts() == ["sub/a.txt": "One."] })
    #expect(try Set(bench.fileFindings().keys) == ["sub/up", "x", "y"])
    try folder.remove("sub/up")
    #expect(try bench.wait { try Set(bench.fileFindings().keys) == ["x", "y"] })
  }

  @Test(.enabled(if: geteuid() != 0, "root may look into every folder")) func folderWithoutPermissionKeepsItsArticles()
    throws
  {
    try folder.makeFolder("sub")
    try folder.write("sub/a.txt", "One.")
    let bench = try bench()
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts().count == 1 })
    #expect(chmod(folder.path(of: "sub"), 0) == 0)
    bench.refresher.refresh()
    #expect(try bench.wait { try bench.fileFindings()["sub"] != nil })
    #expect(try bench.texts().count == 1)
    #expect(chmod(folder.path(of: "sub"), 0o700) == 0)
    #expect(try bench.wait { try bench.fileFindings().isEmpty })
  }

  /// Its name is shown with signs for the bytes that are no UTF-8, and it is followed like any other.
  @Test(arguments: [false, true]) func fileWhoseNameIsNoUTF8IsRead(polls: Bool) throws {
    let name = Array("caf".utf8) + [0xE9] + Array(".txt".utf8)
    try folder.write(bytesOfName: name, "One.")
    let bench = try bench(polls: polls)
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts() == ["caf\\xE9.txt": "One."] })
    let identity = try bench.identities()
    try folder.write(bytesOfName: name, "Two, changed.")
    #expect(try bench.wait { try bench.texts() == ["caf\\xE9.txt": "Two, changed."] })
    #expect(try bench.identities() == identity)
    #expect(try bench.fileFindings().isEmpty)
  }

  @Test func burstOfWritesIsOneReading() throws {
    let bench = try bench()
    bench.refresher.start()
    #expect(bench.wait { bench.events.contains(.idle) })
    for round in 0..<50 { try folder.write("a.txt", "Round \(round).") }
    #expect(try bench.wait { try bench.texts() == ["a.txt": "Round 49."] })
    #expect(bench.commits < 10)
  }

  @Test func touchedFileIsNotExtractedAgain() throws {
    let extracted = Counter()
    try folder.write("a.txt", "One.")
    let bench = try Bench([folder.path], index: index.path(of: "index.sqlite")) {
      { article in
        extracted.add()
        return Facts()
      }
    }
    #expect(try bench.once() == .writer)
    try folder.write("a.txt", "One.")
    try folder.write("b.txt", "Two.")
    #expect(try bench.once() == .writer)
    #expect(try bench.texts() == ["a.txt": "One.", "b.txt": "Two."])
    #expect(extracted.value == 2)
  }

  @Test func unchangedFolderIsNotReadAgainByTheNextProcess() throws {
    try folder.write("a.txt", "One.")
    do {
      let first = try bench()
      first.refresher.start()
      #expect(try first.wait { try first.texts().count == 1 })
      first.refresher.stop()
    }
    let second = try bench()
    second.refresher.start()
    #expect(second.wait { second.events.contains(.idle) })
    #expect(second.events == [.role(.writer), .idle])
  }

  @Test func onceReadsEverythingAndReturns() throws {
    for number in 0..<100 { try folder.write("\(number).txt", "Text \(number).") }
    let bench = try bench()
    #expect(try bench.once() == .writer)
    #expect(try bench.texts().count == 100)
    guard case .progress(let last)? = bench.events.last(where: { if case .progress = $0 { true } else { false } })
    else {
      Issue.record("no progress was told")
      return
    }
    #expect(last.filesDone == 100 && last.filesTotal == 100 && last.articles == 100)
  }

  @Test func firstCommitIsSmall() throws {
    let lines = (0..<1500).map { "{\"id\":\($0),\"text\":\"Text \($0).\"}\n" }
    for part in 0..<150 { try folder.write("\(part).jsonl", lines[part * 10..<part * 10 + 10].joined()) }
    let bench = try bench()
    #expect(try bench.once() == .writer)
    let articles = bench.events.compactMap { if case .progress(let progress) = $0 { progress.articles } else { nil } }
    #expect(articles.first.map { $0 < 100 } == true)
    #expect(articles.last == 1500)
    #expect(articles == articles.sorted())
  }

  @Test func manyArticlesOfOneFileStayInOrder() throws {
    try folder.write("a.jsonl", (0..<2000).map { "{\"id\":\($0),\"text\":\"\($0) \"}\n" }.joined())
    let bench = try bench()
    #expect(try bench.once() == .writer)
    #expect(try bench.identities().count == 1)
    #expect(try bench.articleCount() == 2000)
  }

  @Test func singleFileIsWatched() throws {
    try folder.write("a.txt", "One.")
    try folder.write("b.txt", "Two.")
    let bench = try Bench([folder.path(of: "a.txt")], index: index.path(of: "index.sqlite"))
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts() == ["a.txt": "One."] })
    try folder.write("new", "One, in a new file.")
    try folder.remove("a.txt")
    try folder.move("new", to: "a.txt")
    #expect(try bench.wait { try bench.texts() == ["a.txt": "One, in a new file."] })
  }

  @Test func indexInsideTheFolderIsNoChange() throws {
    try folder.write("a.txt", "One.")
    let bench = try Bench([folder.path], index: folder.path(of: "index.sqlite"))
    bench.refresher.start()
    #expect(try bench.wait { try bench.texts() == ["a.txt": "One."] })
    try folder.write("b.txt", "Two.")
    #expect(bench.wait { bench.commits == 2 })
    let idles = bench.idles
    bench.refresher.refresh()
    #expect(bench.wait { bench.idles > idles })
    #expect(bench.commits == 2)
    #expect(try bench.texts() == ["a.txt": "One.", "b.txt": "Two."])
    #expect(try bench.fileFindings().isEmpty)
  }

  @Test func missingFolderIsReadWhenItComes() throws {
    let bench = try Bench([folder.path(of: "later")], index: index.path(of: "index.sqlite"))
    bench.refresher.start()
    #expect(bench.wait { bench.events.contains(.idle) })
    #expect(try bench.fileFindings().count == 1)
    try folder.makeFolder("later")
    try folder.write("later/a.txt", "One.")
    #expect(try bench.wait { try bench.texts() == ["a.txt": "One."] })
    #expect(try bench.wait { try bench.fileFindings().isEmpty })
  }

  @Test func stopEndsALongReading() throws {
    try folder.write("a.jsonl", String(repeating: "{\"text\":\"A text.\"}\n", count: 20_000))
    for number in 0..<200 { try folder.write("\(number).txt", "Text \(number).") }
    let bench = try bench()
    bench.refresher.start()
    #expect(bench.wait { !bench.events.isEmpty })
    bench.refresher.stop()
    let told = bench.events.count
    try folder.write("z.txt", "Later.")
    #expect(bench.events.count == told)
  }
}

/// Counts over threads.
private final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .sequentiallyConsistent) }

  func add() { count.add(1, ordering: .sequentiallyConsistent) }
}
