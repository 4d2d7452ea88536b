import CrisisModel
import CrisisStore
import Testing

/// Pages of a few thousand rows agree with a plain sort of them.
struct PagingTests {
  private static let codes = ["VE", "US", "MX", "CO", "RU"]

  /// Files with events on 200 days, of one to three countries each.
  private func files(_ count: Int, seed: UInt64 = 1) -> [FileResult] {
    var random = SplitMix(state: seed)
    return (0..<count).map { number in
      let day = Day(number: 20_000 + Int32.random(in: 0..<200, using: &random))
      let sentences = (0..<3).map { ordinal in
        Sentence.event(
          "event \(number) \(ordinal)",
          Array(Self.codes.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))),
          on: Bool.random(using: &random) ? (day - 400).description : nil)
      }
      return Make.file(
        "a/\(number)",
        [
          Make.article(
            "a/\(number)", day: number % 17 == 0 ? nil : day.description,
            seconds: Int.random(in: 0..<86_400, using: &random),
            text: number % 10 == 0 ? "Militia on the border." : "Nothing.", sentences)
        ])
    }
  }

  private func filled() throws -> TestStore {
    let store = try TestStore()
    try store.writer.write(files(1_000), at: 1_000)
    return store
  }

  private static let filters = [
    Filter(), Filter(countries: [CountryCode("VE")].compactMap { $0 }),
    Filter(countries: ["VE", "US"].compactMap { CountryCode($0) }),
    Filter(from: Day(number: 20_050), to: Day(number: 20_120)),
    Filter(countries: [CountryCode("MX")].compactMap { $0 }, from: Day(number: 20_050)),
    Filter(words: "militia"), Filter(countries: [CountryCode("RU")].compactMap { $0 }, words: "\"the border\""),
    Filter(words: "nothing", since: 1_000), Filter(since: 1_001),
  ]

  @Test func rowsAreInListOrderAndComplete() throws {
    let store = try filled()
    let entries = try store.entries(.timeline)
    #expect(entries.count == 3_000)
    #expect(entries.map(\.position) == entries.map(\.position).sorted())
  }

  @Test(arguments: filters) func walkingInStepsGivesTheWholeList(filter: Filter) throws {
    let store = try filled()
    let all = try store.page(.timeline, filter).rows.map(\.position)
    #expect(try store.counts(.timeline, filter).total == all.count)

    var forward = try store.page(.timeline, filter, .newest, limit: 47)
    var seen = forward.rows.map(\.position)
    #expect(!forward.hasBefore)
    while forward.hasAfter, let last = seen.last {
      forward = try store.page(.timeline, filter, .after(last), limit: 47)
      #expect(forward.hasBefore)
      seen += forward.rows.map(\.position)
    }
    #expect(seen == all)

    var backward = try store.page(.timeline, filter, .oldest, limit: 31)
    seen = backward.rows.map(\.position)
    while backward.hasBefore, let first = seen.first {
      backward = try store.page(.timeline, filter, .before(first), limit: 31)
      #expect(backward.hasAfter)
      seen = backward.rows.map(\.position) + seen
    }
    #expect(seen == all)
  }

  @Test(arguments: filters) func aroundHoldsTheRowAndItsNeighbours(filter: Filter) throws {
    let store = try filled()
    let all = try store.page(.timeline, filter).rows.map(\.position)
    for index in stride(from: 0, to: all.count, by: 97) {
      let page = try store.page(.timeline, filter, .around(all[index]), limit: 20)
      let rows = page.rows.map(\.position)
      let first = max(0, min(index - 10, all.count - 20))
      #expect(rows == Array(all[first..<min(all.count, first + 20)]))
      #expect(page.hasBefore == (first > 0))
      #expect(page.hasAfter == (first + rows.count < all.count))
      #expect(try store.counts(.timeline, filter, at: all[index]).before == index)
    }
  }

  @Test func aPositionThatIsGoneStillHasNeighbours() throws {
    let store = try filled()
    let all = try store.page(.timeline).rows.map(\.position)
    let gone = RowPosition(day: all[100].day, order: all[100].order - 1, identity: Identity(rawValue: 0))
    let page = try store.page(.timeline, Filter(), .around(gone), limit: 4)
    #expect(page.rows.map(\.position) == Array(all[99...102]))
  }

  @Test func emptyPagesTellOfTheOtherSide() throws {
    let store = try filled()
    let all = try store.page(.timeline).rows.map(\.position)
    let past = try store.page(.timeline, Filter(), .after(try #require(all.last)), limit: 5)
    #expect(past.rows.isEmpty && past.hasBefore && !past.hasAfter)
    let ahead = try store.page(.timeline, Filter(), .before(try #require(all.first)), limit: 5)
    #expect(ahead.rows.isEmpty && !ahead.hasBefore && ahead.hasAfter)
    #expect(try store.page(.timeline, Filter(), .newest, limit: 0).rows.isEmpty)
  }

  @Test(arguments: filters) func histogramAndCountriesAddUp(filter: Filter) throws {
    let store = try filled()
    let dated = try store.entries(.timeline, filter)
      .filter { $0.position.section == .dated && $0.position.day > Filing.undatedDay }
    let bar = try store.histogram(.timeline, filter, buckets: 30)
    #expect(bar.counts.count <= 30)
    #expect(bar.counts.reduce(0, +) == dated.count)
    for (index, count) in bar.counts.enumerated() {
      let days = bar.days(of: index)
      #expect(count == dated.count { $0.position.day >= days.first && $0.position.day <= days.last })
    }
    var open = filter
    open.countries = []
    let entries = try store.entries(.timeline, open).filter { $0.position.section == .dated }
    for tally in try store.countries(filter) {
      #expect(tally.events == entries.count { $0.countries.contains { $0.country == tally.country } })
    }
  }

  @Test(arguments: filters) func stretchesHoldEveryRow(filter: Filter) throws {
    let store = try filled()
    let rows = try store.entries(.timeline, filter).map(\.position).filter { $0.section == .dated }
    for unit in [BucketWidth.Unit.day, .week, .month] {
      let stretches = try store.stretches(.timeline, filter, BucketWidth(unit))
      #expect(stretches.map(\.count).reduce(0, +) == rows.count)
      for stretch in stretches {
        #expect(stretch.count == rows.count { stretch.first <= $0.day && $0.day <= stretch.last })
      }
      #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.first > $1.last })
    }
  }

  @Test func allListsArePaged() throws {
    let store = try TestStore()
    try store.writer.write(
      (0..<50).map { number in
        let sentences = [
          Sentence.event("event \(number)", ["VE"]), .force("force \(number)", ["US"]),
          .quote("quote \(number)", ["MX"]),
        ]
        let finding = Finding(kind: .language, range: ByteRange(0, 4), message: "unknown")
        return Make.file(
          "f\(number)", [Make.article("f\(number)", sentences, findings: [finding])],
          findings: [FileFinding(path: "f\(number)", line: 3, finding: Finding(kind: .encoding, message: "odd"))])
      }, at: 5)
    for (list, count) in [(ListKind.timeline, 50), (.forces, 50), (.quotes, 50), (.articles, 50), (.findings, 100)] {
      let page = try store.page(list)
      #expect(page.rows.count == count)
      #expect(page.rows.map(\.position) == page.rows.map(\.position).sorted())
      #expect(try store.counts(list).total == count)
    }
    let mexico = Filter(countries: [CountryCode("MX")].compactMap { $0 })
    #expect(try store.counts(.timeline, mexico) == Counts(total: 0, before: nil, elsewhereInArticles: 50))
    #expect(try store.counts(.quotes, mexico) == Counts(total: 50, before: nil, elsewhereInArticles: 0))
    #expect(try store.counts(.articles, mexico).total == 50)
  }
}
