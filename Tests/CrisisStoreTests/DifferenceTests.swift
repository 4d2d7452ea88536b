import CrisisModel
import CrisisStore
import Testing

/// The finding that figures differ follows the entry that it is about.
struct DifferenceTests {
  private let crossing = "troops cross the river"

  private func told(
    _ path: String, _ number: Int?, day: String = "2025-08-29", text: String = "Some text."
  ) -> FileResult {
    Make.file(
      path, content: UInt64(number ?? 0) + 1,
      [Make.article(path, day: day, text: text, [.force(crossing, ["VE", "US"], on: "2025-08-20", number)])])
  }

  private func findings(_ store: TestStore, _ filter: Filter = Filter()) throws -> [FindingRow] {
    try store.page(.findings, filter).rows.compactMap { if case .finding(let row) = $0 { row } else { nil } }
  }

  @Test func itComesChangesAndGoesWithTheReports() throws {
    let store = try TestStore()
    try store.writer.write([told("a", 4_000, day: "2025-08-27")], at: 1)
    #expect(try findings(store).isEmpty)

    try store.writer.write([told("b", 9_000)], at: 2)
    let entry = try #require(try store.entries(.forces).first)
    let row = try #require(try findings(store).first)
    #expect(row.finding.kind == .figuresDiffer)
    #expect(row.finding.message == "4000 ≠ 9000")
    #expect(row.entry == entry)
    #expect(row.path == "b" && row.words == crossing)
    #expect(row.position.day == entry.position.day)
    #expect(try store.summary().findings == 1)

    try store.writer.write([told("a", 5_000, day: "2025-08-27")], at: 3)
    #expect(try findings(store).map(\.finding.message) == ["5000 ≠ 9000"])
    try store.writer.write([told("a", 9_000, day: "2025-08-27")], at: 4)
    #expect(try findings(store).isEmpty)
    try store.writer.write([told("a", 4_000, day: "2025-08-27")], at: 5)
    try store.writer.remove(["b"], at: 6)
    #expect(try findings(store).isEmpty)
    #expect(try store.counts(.findings).total == 0)
    #expect(try store.summary().findings == 0)
  }

  @Test func itIsFilteredAsTheEntryIs() throws {
    let store = try TestStore()
    try store.writer.write(
      [told("a", 4_000, day: "2025-08-27", text: "Zulia."), told("b", 9_000, text: "Apure.")], at: 10)
    func count(_ filter: Filter) throws -> Int {
      #expect(try findings(store, filter).count == store.counts(.findings, filter).total)
      return try findings(store, filter).count
    }
    let own = try #require(Day(iso: "2025-08-20"))
    #expect(try count(Filter(countries: ["US"].compactMap { CountryCode($0) })) == 1)
    #expect(try count(Filter(countries: ["MX"].compactMap { CountryCode($0) })) == 0)
    #expect(try count(Filter(from: own, to: own)) == 1)
    #expect(try count(Filter(from: own + 1)) == 0)
    for words in ["zulia", "apure"] { #expect(try count(Filter(words: words)) == 1) }
    #expect(try count(Filter(words: "táchira")) == 0)
    #expect(try count(Filter(words: "zulia", since: 11)) == 0)
    #expect(try count(Filter(since: 10)) == 1)
  }

  @Test func itIsNewOnlyWhenItSaysSomethingElse() throws {
    let store = try TestStore()
    try store.writer.write([told("a", 4_000, day: "2025-08-27"), told("b", 9_000)], at: 10)
    try store.writer.write([told("c", nil, day: "2025-08-30")], at: 20)
    #expect(try findings(store, Filter(since: 11)).isEmpty)
    try store.writer.write([told("d", 7_000, day: "2025-08-31")], at: 30)
    #expect(try findings(store, Filter(since: 11)).map(\.finding.message) == ["4000 ≠ 9000 ≠ 7000"])
  }
}
