import CrisisModel
import CrisisStore
import Testing

/// What a write replaces, keeps and forgets.
struct WritingTests {
  @Test func anArticleComesBackAsItWas() throws {
    let store = try TestStore()
    let finding = Finding(kind: .dateContradiction, range: ByteRange(5, 9), message: "673 days before")
    let made = Make.article(
      "a.txt", title: "Títle", text: "Text “with” quotes.", [.event("one thing", ["VE", "US"]), .quote("two")],
      findings: [finding])
    try store.writer.write([Make.file("a.txt", [made])], at: 7)
    let document = try #require(try store.article(made.article.identity))
    #expect(document.article.text == made.article.text)
    #expect(document.article.title == "Títle")
    #expect(document.article.published == made.article.published)
    #expect(Set(document.records) == Set(made.facts.records))
    #expect(document.records.map(\.core.evidence.sentence) == document.records.map(\.core.evidence.sentence).sorted())
    #expect(document.findings == [finding])
    #expect(document.rank?.before == 0 && document.rank?.total == 1)
    let row = try store.page(.findings).rows.first
    guard case .finding(let shown) = row else { throw WrongAnswer() }
    #expect(shown.words == "“w" && shown.article?.title == "Títle")
    #expect(try store.article(Identity(rawValue: 1)) == nil)
    #expect(try store.entry(Identity(rawValue: 1)) == nil)
  }

  @Test func aChangedFileReplacesWhatItHeld() throws {
    let store = try TestStore()
    try store.writer.write(
      [Make.file("a", [Make.article("a", text: "Old words.", [.event("first", ["VE"]), .event("second")])])], at: 1)
    try store.writer.write([Make.file("a", [Make.article("a", text: "New words.", [.event("third", ["US"])])])], at: 2)
    #expect(try store.clauses(.timeline) == ["third"])
    #expect(try store.counts(.timeline, Filter(words: "old")).total == 0)
    #expect(try store.counts(.timeline, Filter(words: "new")).total == 1)
    #expect(try store.countries().map(\.country.description) == ["US"])
    try store.writer.remove(["a"], at: 3)
    let empty = try TestStore()
    #expect(try store.everything() == empty.everything())
    #expect(try store.writer.signatures().isEmpty)
  }

  @Test func whatDidNotChangeIsNotNew() throws {
    let store = try TestStore()
    let kept = Make.article("a", ordinal: 0, [.event("kept")])
    try store.writer.write([Make.file("a", [kept])], at: 10)
    let added = Make.article("a", ordinal: 1, [.event("added")])
    let report = try store.writer.write([Make.file("a", content: 2, [kept, added])], at: 20)
    #expect(report.changed == 1 && report.removed == 0)
    #expect(try store.clauses(.timeline, Filter(since: 11)) == ["added"])
    #expect(try store.summary().changedAt == 20)
  }

  @Test func revisionGrowsWithEveryWrite() throws {
    let store = try TestStore()
    let before = try store.reader.revision()
    let report = try store.writer.write([Make.file("a", [Make.article("a")])], at: 1)
    #expect(report.revision > before)
    #expect(try store.reader.revision() == report.revision)
  }

  @Test func signaturesTellWhatWasRead() throws {
    let store = try TestStore()
    let file = Make.file("a", [Make.article("a")])
    try store.writer.write([file, Make.file("b", [])], at: 1)
    #expect(try store.writer.signatures()["a"] == file.signature)
    var touched = file.signature
    touched.modified += 1
    touched.inode = .max
    try store.writer.touch(["a": touched, "missing": touched])
    #expect(try store.writer.signatures()["a"] == touched)
    #expect(try store.writer.signatures().count == 2)
  }

  @Test func aFileThatCantBeReadIsAFinding() throws {
    let store = try TestStore()
    let finding = FileFinding(path: "bad", line: 4, finding: Finding(kind: .unreadable, message: "permission denied"))
    try store.writer.write([Make.file("bad", [], findings: [finding])], at: 1)
    guard case .finding(let row) = try store.page(.findings).rows.first else { throw WrongAnswer() }
    #expect(row.path == "bad" && row.line == 4 && row.finding.message == "permission denied" && row.article == nil)
    try store.writer.write([Make.file("bad", [])], at: 2)
    #expect(try store.summary().findings == 0)
  }

  @Test func oneStoryInTwoFilesIsTwoArticles() throws {
    let store = try TestStore()
    let first = Make.article("a", id: "guid-1", [.event("told")])
    let second = Make.article("b", id: "guid-1", [.event("told")])
    try store.writer.write([Make.file("a", [first]), Make.file("b", [second])], at: 1)
    #expect(try store.summary().articles == 2)
    #expect(try store.entries(.timeline).map(\.reports) == [2])
    try store.writer.write([Make.file("b", content: 9, [second])], at: 2)
    #expect(try store.summary().articles == 2)
    #expect(try store.entries(.timeline).map(\.reports) == [2])
  }

  @Test func longTextsAreReadInPieces() throws {
    let store = try TestStore()
    let filler = String(repeating: "ä€🚢x ", count: 30_000)
    let made = Make.article("long", text: filler, [.event("at the very end")])
    try store.writer.write([Make.file("long", [made])], at: 1)
    #expect(try store.clauses(.timeline) == ["at the very end"])
    #expect(try store.article(made.article.identity)?.article.text == made.article.text)
    #expect(try store.counts(.timeline, Filter(words: "\"the very end\"")).total == 1)
    try store.writer.remove(["long"], at: 2)
    #expect(try store.counts(.articles, Filter(words: "end")).total == 0)
  }

  @Test func clausesAreOneLineWithoutControlCharacters() throws {
    let store = try TestStore()
    try store.writer.write(
      [
        Make.file(
          "a",
          [
            Make.article(
              "a", [.event("one\n\n two\u{1B}[31m\u{202E}three"), .quote(String(repeating: "word ", count: 200))])
          ])
      ],
      at: 1)
    #expect(try store.clauses(.timeline) == ["one two[31mthree"])
    let long = try #require(try store.clauses(.quotes).first)
    #expect(long.hasSuffix("word…") && long.utf8.count <= 405)
  }

  @Test func aFuserThatLosesARecordChangesNothing() throws {
    let store = try TestStore(fuser: Fuser(areCopies: { _, _ in false }, entries: { _ in [] }))
    #expect(throws: StoreError.self) {
      try store.writer.write([Make.file("a", [Make.article("a", [.event("lost")])])], at: 1)
    }
    #expect(try store.summary().articles == 0)
    #expect(try store.writer.signatures().isEmpty)
  }
}
