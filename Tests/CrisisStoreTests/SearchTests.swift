import CrisisModel
import CrisisStore
import Testing

/// Full-text questions.
struct SearchTests {
  private func filled() throws -> TestStore {
    let store = try TestStore()
    try store.writer.write(
      [
        Make.file(
          "a", [Make.article("a", title: "Zölle", text: "Militia on the border with Colombia.", [.event("one")])]),
        Make.file("b", [Make.article("b", title: nil, text: "A border without militia.", [.event("two")])]),
        Make.file("c", [Make.article("c", text: "Near and far AND away, 4,000 C++ don't.", [.event("three")])]),
      ], at: 1)
    return store
  }

  @Test(arguments: [
    ("militia border", ["one", "two"]), ("MILITIA", ["one", "two"]), ("\"border with\"", ["one"]),
    ("colombia militia", ["one"]), ("zolle", ["one"]), ("Zölle border", ["one"]), ("unheard", []),
    ("\"on the border", ["one"]), ("don't", ["three"]), ("4,000", ["three"]), ("and", ["three"]),
  ])
  func wordsAndPhrases(words: String, found: [String]) throws {
    #expect(try filled().clauses(.timeline, Filter(words: words)).sorted() == found.sorted())
  }

  /// Whatever is typed is words: no syntax error, no crash.
  @Test(arguments: [
    "AND", "OR NOT", "NEAR(a b, 3)", "title:militia", "*", "mili*", "^border", "(", ")", "\"", "\"\"", "\"\"\"",
    "'; DROP",
    "a\" OR \"b", "{title text}: x", "-", "+", "\\", "%", "\u{0}", "mil\u{0}itia", "🚢", "\u{FFFD}", "   ", "", "\n",
    "--", "/*", "?1", ":x", "@x", "$x", String(repeating: "\"", count: 1_001), String(repeating: "(", count: 1_000),
  ])
  func hostileInputIsWords(words: String) throws {
    let store = try filled()
    let filter = Filter(words: words)
    let rows = try store.page(.timeline, filter).rows.count
    #expect(try store.counts(.timeline, filter).total == rows)
    for list in ListKind.allCases { _ = try store.page(list, filter) }
    _ = try store.countries(filter)
    _ = try store.histogram(.timeline, filter)
  }

  @Test func wordsWithoutALetterAskForNothing() throws {
    #expect(try filled().counts(.timeline, Filter(words: " -- ")).total == 3)
  }

  @Test func manyMatchesAreWalkedAndFewAreGathered() throws {
    let store = try TestStore()
    let files = (0..<1_200).map { number in
      Make.file(
        "f\(number)",
        [
          Make.article(
            "f\(number)", text: number % 100 == 0 ? "rare common" : "common", [.event("event \(number)", ["VE"])])
        ])
    }
    try store.writer.write(files, at: 1)
    for words in ["common", "rare"] {
      let filter = Filter(countries: [CountryCode("VE")].compactMap { $0 }, words: words)
      let all = try store.page(.timeline, filter).rows.map(\.position)
      #expect(all.count == (words == "rare" ? 12 : 1_200))
      #expect(all == all.sorted())
      let page = try store.page(.timeline, filter, .after(all[4]), limit: 3)
      #expect(page.rows.map(\.position) == Array(all[5...7]))
      #expect(
        try store.counts(.timeline, filter, at: all[5]) == Counts(total: all.count, before: 5, elsewhereInArticles: 0))
    }
  }
}
