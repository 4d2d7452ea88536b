import CrisisModel
import CrisisStore
import Testing

/// A filter of dates also offers what was published in them and is dated elsewhere, as a section after the rest.
struct PublishedSectionTests {
  private static let base: Int32 = 20_000

  /// Events published over three hundred days and dated from that day to decades away, on either side.
  private func filled() throws -> TestStore {
    var random = SplitMix(state: 7)
    let store = try TestStore()
    let files = (0..<600).map { number in
      let published = Day(number: Self.base + Int32.random(in: 0..<300, using: &random))
      let distance = Int(Double.random(in: 0...10, using: &random).rounded())
      let days = (1 << distance) - 1 + Int.random(in: 0...distance, using: &random)
      let own = Int.random(in: 0..<4, using: &random) == 0 ? published + days : published - days
      let countries = [["VE", "US"], ["VE"], ["MX"], []][Int.random(in: 0..<4, using: &random)]
      let sentence = Sentence.event("event \(number)", countries, on: own.description, isBackground: days > 366)
      let text = number % 3 == 0 ? "Militia on the border." : "Nothing."
      let day = number % 29 == 0 ? nil : published.description
      return Make.file(
        "f\(number)",
        [
          Make.article(
            "f\(number)", day: day, seconds: Int.random(in: 0..<86_400, using: &random), text: text, [sentence])
        ])
    }
    try store.writer.write(Array(files.prefix(300)), at: 1_000)
    try store.writer.write(Array(files.suffix(300)), at: 2_000)
    return store
  }

  private static let stretches: [(from: Int32?, to: Int32?)] = [
    (base + 100, base + 100), (base + 100, base + 130), (base + 10, base + 290), (base + 150, nil), (nil, base + 150),
    (base - 5_000, base + 5_000), (base + 1_000, base + 1_010),
  ]

  private static let filters: [Filter] = stretches.flatMap { stretch in
    [
      Filter(), Filter(countries: ["VE"].compactMap { CountryCode($0) }),
      Filter(countries: ["VE", "US", "MX"].compactMap { CountryCode($0) }), Filter(words: "militia"),
      Filter(countries: ["VE", "US"].compactMap { CountryCode($0) }, words: "nothing"), Filter(since: 2_000),
    ].map { filter in
      var filter = filter
      filter.from = stretch.from.map(Day.init(number:))
      filter.to = stretch.to.map(Day.init(number:))
      return filter
    }
  }

  /// What the section should hold, from a list without dates.
  private func expected(_ filter: Filter, in store: TestStore) throws -> [Identity] {
    var open = filter
    (open.from, open.to) = (nil, nil)
    func isInside(_ day: Day) -> Bool { filter.from.map { $0 <= day } ?? true && filter.to.map { day <= $0 } ?? true }
    return try store.entries(.timeline, open)
      .filter { entry in !isInside(entry.day) && entry.article.published.map(isInside) ?? false }
      .sorted { ($0.position.order, $0.identity) > ($1.position.order, $1.identity) }
      .map(\.identity)
  }

  @Test func itHoldsWhatWasPublishedInsideAndNothingElse() throws {
    let store = try filled()
    var found = 0
    for filter in Self.filters {
      let rows = try store.entries(.timeline, filter)
      let section = rows.filter { $0.position.section == .published }
      #expect(try section.map(\.identity) == expected(filter, in: store), "\(filter)")
      #expect(rows.suffix(section.count).map(\.identity) == section.map(\.identity))
      #expect(section.allSatisfy { $0.position.day == $0.article.published })
      let counts = try store.counts(.timeline, filter)
      #expect(counts.published == section.count && counts.total == rows.count)
      found += section.count
    }
    #expect(found > 1_000)
  }

  @Test(arguments: [RowOrder.day, .publication])
  func pagesLeadThroughAllRows(_ order: RowOrder) throws {
    let store = try filled()
    for var filter in Self.filters {
      filter.order = order
      let all = try store.page(.timeline, filter).rows.map(\.position)
      #expect(all == all.sorted())
      var seen: [RowPosition] = []
      var anchor: PageAnchor? = .newest
      while let next = anchor {
        let page = try store.page(.timeline, filter, next, limit: 41)
        seen += page.rows.map(\.position)
        anchor = page.hasAfter ? page.rows.last.map { .after($0.position) } : nil
      }
      #expect(seen == all)
      seen = []
      anchor = .oldest
      while let next = anchor {
        let page = try store.page(.timeline, filter, next, limit: 37)
        seen = page.rows.map(\.position) + seen
        anchor = page.hasBefore ? page.rows.first.map { .before($0.position) } : nil
      }
      #expect(seen == all)
      for index in stride(from: 0, to: all.count, by: 101) {
        let rows = try store.page(.timeline, filter, .around(all[index]), limit: 10).rows.map(\.position)
        let first = max(0, min(index - 5, all.count - 10))
        #expect(rows == Array(all[first..<min(all.count, first + 10)]))
        #expect(try store.counts(.timeline, filter, at: all[index]).before == index)
      }
    }
  }

  /// What the list should hold by publication: all rows, those without a day of publication by their own.
  @Test func byPublicationTheDaysAreThoseOfPublication() throws {
    let store = try filled()
    let everything = try store.entries(.timeline, Filter())
    for var filter in Self.filters + [Filter(), Filter(countries: ["VE"].compactMap { CountryCode($0) })] {
      var open = filter
      (open.from, open.to) = (nil, nil)
      let wanted = Set(try store.entries(.timeline, open).map(\.identity))
      let expected = everything.filter { wanted.contains($0.identity) }.map(\.position.byPublication)
        .filter { $0.day >= filter.from ?? $0.day && $0.day <= filter.to ?? $0.day }
      filter.order = .publication
      #expect(try store.page(.timeline, filter).rows.map(\.position) == expected.sorted(), "\(filter)")
      #expect(try store.counts(.timeline, filter).total == expected.count)
      #expect(try store.histogram(.timeline, filter).counts.reduce(0, +) == expected.count)
      let stretches = try store.stretches(.timeline, filter, BucketWidth(.week))
      #expect(stretches.map(\.count).reduce(0, +) == expected.count)
    }
  }

  @Test func itIsEmptyWithoutDatesAndInListsWithoutEntries() throws {
    let store = try filled()
    #expect(try store.entries(.timeline).allSatisfy { $0.position.section == .dated })
    #expect(try store.counts(.timeline).published == 0)
    let dates = Filter(from: Day(number: Self.base + 100), to: Day(number: Self.base + 130))
    #expect(try store.counts(.articles, dates).published == 0)
  }

  @Test func itForgetsWhatIsGone() throws {
    let store = try filled()
    try store.writer.remove((0..<600).map { "f\($0)" }, at: 3_000)
    for filter in Self.filters { #expect(try store.page(.timeline, filter).rows.isEmpty) }
  }
}
