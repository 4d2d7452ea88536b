import CrisisModel
import Foundation
import GRDB
import Testing

@testable import CrisisStore

/// Files that are no index, newer, damaged, or used by several at once.
struct OpeningTests {
  @Test func whatWasWrittenIsThereAfterReopening() throws {
    let folder = try TemporaryFolder()
    let location = StoreLocation.file(folder.file("index"))
    let expected: [AnyHashable]
    do {
      let store = try TestStore(location)
      try store.writer.write([Make.file("a", [Make.article("a", [.event("told", ["VE"])])])], at: 1)
      expected = try store.everything()
    }
    #expect(try TestStore(location).everything() == expected)
  }

  @Test func aTextFileIsDamaged() throws {
    let folder = try TemporaryFolder()
    try Data("not a database, only words, and quite a few of them, to fill a header".utf8)
      .write(to: URL(fileURLWithPath: folder.file("index")))
    #expect { try Store(at: .file(folder.file("index"))) } throws: { ($0 as? StoreError)?.isCuredByRebuilding == true }
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let other = try DatabaseQueue(path: folder.file("index"))
    try other.write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    #expect { try Store(at: .file(folder.file("index"))) } throws: { ($0 as? StoreError)?.isCuredByRebuilding == true }
    #expect(try other.read { try $0.tableExists("theirs") && !$0.tableExists("article") })
  }

  @Test func aNewerVersionIsRefused() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("index")
    do {
      let store = try Store(at: .file(path))
      try store.queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('3')") }
    }
    #expect(throws: StoreError.newerVersion(path: path)) { try Store(at: .file(path)) }
  }

  @Test func anOlderIndexIsEmptiedAndFilledAnew() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("index")
    let old = try DatabaseQueue(path: path)
    try old.write { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID);
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('1');
          CREATE TABLE file (id INTEGER PRIMARY KEY);
          CREATE TABLE article (id INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES file (id));
          INSERT INTO file VALUES (1);
          INSERT INTO article VALUES (1, 1);
          CREATE VIRTUAL TABLE search USING fts5 (title, text, content = '');
          """)
    }
    try old.close()
    let store = try TestStore(.file(path))
    #expect(try store.entries(.timeline).isEmpty)
    try store.writer.write([Make.file("a", [Make.article("a", [.event("told", ["VE"])])])], at: 1)
    #expect(try store.entries(.timeline).count == 1)
  }

  @Test func aPathThatCantBeOpenedSaysSo() throws {
    #expect { try Store(at: .file("/nowhere/at/all/index")) } throws: {
      guard case .unavailable(let path, let reason) = $0 as? StoreError else { return false }
      return path == "/nowhere/at/all/index" && !reason.isEmpty
    }
  }

  @Test func damagedPagesAreAnErrorAndNoCrash() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("index")
    do {
      let store = try TestStore(.file(path))
      let files = (0..<200).map { Make.file("f\($0)", [Make.article("f\($0)", [.event("event \($0)", ["VE"])])]) }
      try store.writer.write(files, at: 1)
      try store.store.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in stride(from: 8_192, to: bytes.count, by: 13) { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect { _ = try TestStore(.file(path)).everything() } throws: { $0 is StoreError }
  }

  /// What a kill leaves: the files as they are at some moment, a transaction under way.
  @Test func aKilledWriterLeavesTheLastWholeState() throws {
    let folder = try TemporaryFolder()
    let store = try TestStore(.file(folder.file("index")))
    try store.writer.write([Make.file("a", [Make.article("a", [.event("whole", ["VE"])])])], at: 1)
    let whole = try store.everything()
    try store.store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = 1; BEGIN IMMEDIATE")
      try db.execute(sql: "DELETE FROM row_key; UPDATE state SET revision = 99, texts = 50")
      for number in 0..<2_000 {
        try db.execute(sql: "INSERT INTO file VALUES (?, ?, 1, 1, 1, 1)", arguments: [number + 100, "half \(number)"])
      }
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: folder.file("index") + suffix, toPath: folder.file("killed") + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    let killed = try TestStore(.file(folder.file("killed")))
    #expect(try killed.everything() == whole)
    #expect(try killed.writer.signatures().keys.sorted() == ["a"])
    try killed.writer.write([Make.file("b", [Make.article("b", [.event("after")])])], at: 2)
    #expect(try killed.clauses(.timeline).sorted() == ["after", "whole"])
  }

  @Test func readersSeeWholeStatesWhileAnotherWrites() async throws {
    let folder = try TemporaryFolder()
    let location = StoreLocation.file(folder.file("index"))
    let store = try TestStore(location)
    // Every write adds one article with one event and one quote: any whole state has as many of each.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        let reader = try TestStore(location)
        group.addTask {
          var last = 0
          while last < 60 {
            let summary = try reader.summary()
            #expect(summary.articles >= last)
            last = summary.articles
            let page = try reader.page(.timeline, Filter(), .newest, limit: 5)
            #expect(page.rows.count == min(5, try reader.counts(.timeline).total) || last < 60)
            await Task.yield()
          }
          #expect(try reader.counts(.timeline).total == 60)
        }
      }
      group.addTask {
        for number in 0..<60 {
          try store.writer.write(
            [Make.file("f\(number)", [Make.article("f\(number)", [.event("e \(number)"), .quote("q \(number)")])])],
            at: 1)
          await Task.yield()
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func anotherProcessesCommitsAreSeenByRevision() throws {
    let folder = try TemporaryFolder()
    let location = StoreLocation.file(folder.file("index"))
    let (first, second) = (try TestStore(location), try TestStore(location))
    let before = try second.reader.revision()
    try first.writer.write([Make.file("a", [Make.article("a")])], at: 1)
    #expect(try second.reader.revision() > before)
  }

  @Test func anInterruptionEndsAQueryAndNoOther() async throws {
    let folder = try TemporaryFolder()
    let store = try TestStore(.file(folder.file("index")))
    try store.writer.write(
      (0..<300).map { Make.file("f\($0)", [Make.article("f\($0)", [.event("event \($0)", ["VE"])])]) }, at: 1)
    store.reader.interrupt()
    #expect(try store.counts(.timeline).total == 300, "an interruption while idle is nobody's")
    let reader = store.reader
    var wasInterrupted = false
    for _ in 0..<200 where !wasInterrupted {
      async let asked: Bool = {
        do {
          for _ in 0..<50 { _ = try reader.answer(.countries(Filter(words: "event"))) }
          return false
        } catch StoreError.interrupted {
          return true
        }
      }()
      for _ in 0..<20 {
        reader.interrupt()
        await Task.yield()
      }
      wasInterrupted = try await asked
    }
    #expect(wasInterrupted)
    #expect(try store.counts(.timeline).total == 300)
  }
}
