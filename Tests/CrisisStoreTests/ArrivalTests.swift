import CrisisModel
import CrisisStore
import Testing

/// Any order of arrival and any batching give the same answers.
struct ArrivalTests {
  /// Sixty files in which stories, words and countries repeat.
  private func files() -> [FileResult] {
    var random = SplitMix(state: 99)
    return (0..<60).map { number in
      let sentences = (0..<4).map { _ in
        Sentence(
          kind: RecordKind.allCases.randomElement(using: &random) ?? .event,
          words: "thing \(Int.random(in: 0..<25, using: &random))",
          countries: [["VE", "US"], ["VE"], ["MX", "CO"], []][Int.random(in: 0..<4, using: &random)],
          day: Bool.random(using: &random) ? "2025-08-\(10 + Int.random(in: 0..<18, using: &random))" : nil,
          isBackground: Int.random(in: 0..<5, using: &random) == 0, number: Int.random(in: 1...3, using: &random))
      }
      let article = Make.article(
        "f\(number)", day: "2025-08-\(10 + Int.random(in: 0..<18, using: &random))",
        wording: Int.random(in: 0..<30, using: &random), sentences, mentions: ["RU"],
        findings: number % 7 == 0 ? [Finding(kind: .undated, message: "no date")] : [])
      return Make.file("f\(number)", [article])
    }
  }

  @Test(arguments: 0..<12) func anyOrderAndBatching(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let expected = try TestStore()
    try expected.writer.write(files(), at: 1)

    let store = try TestStore()
    var rest = files().shuffled(using: &random)
    // Some files first come in another state, whose records are no earlier form of the later ones; one comes and goes.
    let early = rest.prefix(10).map { file in
      Make.file(file.path, content: 1, [Make.article(file.path, wording: 3, [.event("early state", ["VE", "US"])])])
    }
    try store.writer.write(early, at: 1)
    try store.writer.write([Make.file("gone", [Make.article("gone", wording: 4, [.quote("thing 2", ["VE"])])])], at: 1)
    while !rest.isEmpty {
      let count = min(rest.count, Int.random(in: 1...15, using: &random))
      try store.writer.write(Array(rest.prefix(count)), at: 1)
      rest.removeFirst(count)
    }
    try store.writer.remove(["gone"], at: 1)
    #expect(try store.everything() == expected.everything())
  }

  @Test func copiesCountAsOneText() throws {
    let store = try TestStore()
    let files = (0..<5).map { number in
      Make.file("f\(number)", [Make.article("f\(number)", wording: number < 3 ? 1 : number, [.event("told")])])
    }
    try store.writer.write(files, at: 1)
    #expect(try store.summary().texts == 3)
    let entry = try #require(try store.entries(.timeline).first)
    #expect(entry.reports == 5 && entry.texts == 3)
    let detail = try #require(try store.entry(entry.identity))
    #expect(Set(detail.reports.map(\.text)).count == 3)
    #expect(detail.rule == "Together by rule test.same-words.")
    try store.writer.remove(["f0", "f3"], at: 2)
    #expect(try store.summary().texts == 2)
    #expect(try store.entries(.timeline).first?.texts == 2)
  }

  /// Links of a chain: each text is a copy of its neighbours alone.
  @Test func aChainFallsApartWithItsMiddle() throws {
    let fuser = Fuser(
      areCopies: { a, b in !Set(a.hashes).isDisjoint(with: b.hashes) }, entries: Make.fuser.entries)
    let store = try TestStore(fuser: fuser)
    let files = (0..<3).map { number -> FileResult in
      var article = Make.article("f\(number)")
      let hashes = (number * 2..<number * 2 + 4).map(UInt32.init)
      article.digest.sketch = TextSketch(hashes: hashes, shingles: hashes.count)
      return Make.file("f\(number)", [article])
    }
    try store.writer.write([files[0], files[2]], at: 1)
    #expect(try store.summary().texts == 2)
    try store.writer.write([files[1]], at: 1)
    #expect(try store.summary().texts == 1)
    try store.writer.remove(["f1"], at: 1)
    #expect(try store.summary().texts == 2)
  }
}
