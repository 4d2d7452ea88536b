import CrisisModel
import CrisisStore
import Testing

/// Lists grouped by a facet agree with their rows, as entries come and go, under every filter and in both orders.
struct FacetTests {
  private func files(_ count: Int) -> [FileResult] {
    var random = SplitMix(state: 11)
    return (0..<count).map { number in
      let day = Day(number: 20_000 + Int32.random(in: 0..<100, using: &random))
      let own = Bool.random(using: &random) ? (day - Int.random(in: 0..<500, using: &random)).description : nil
      let countries = [["VE", "US"], ["US"], ["MX"], []][Int.random(in: 0..<4, using: &random)]
      let sentences = [
        Sentence.event("event \(number)", countries, on: own), .force("force \(number % 60)", countries, on: own),
        .quote("quote \(number)", countries),
      ]
      let text = number % 3 == 0 ? "Militia on the border." : "Nothing."
      return Make.file("f\(number)", [Make.article("f\(number)", day: day.description, text: text, sentences)])
    }
  }

  private static let filters: [Filter] = [
    Filter(), Filter(countries: ["VE"].compactMap { CountryCode($0) }),
    Filter(countries: ["VE", "MX"].compactMap { CountryCode($0) }),
    Filter(from: Day(number: 20_020), to: Day(number: 20_060)), Filter(words: "militia"),
    Filter(from: Day(number: 20_020), words: "militia"),
  ]

  private func expectAgreement(_ store: TestStore) throws {
    for order in RowOrder.allCases {
      for var filter in Self.filters {
        filter.order = order
        for facet in Facet.allCases where facet.list.recordKind != nil {
          let rows = try store.entries(facet.list, filter)
          let groups = try store.groups(facet, filter)
          let counted = rows.filter { $0.position.section != .published }
          #expect(
            groups.map(\.count).reduce(0, +) == counted.count { $0.lead.facets.contains { $0.facet == facet } })
          for group in groups {
            var one = filter
            one.facets = [group.value]
            let shown = try store.entries(facet.list, one)
            #expect(shown.map(\.identity) == rows.filter { $0.lead.facets.contains(group.value) }.map(\.identity))
            let counts = try store.counts(facet.list, one)
            #expect(counts.total == shown.count && counts.total - counts.published == group.count)
            #expect(try store.histogram(facet.list, one).counts.reduce(0, +) == group.count)
          }
        }
      }
    }
  }

  @Test func groupsHoldTheRowsThatHaveTheirValue() throws {
    let store = try TestStore()
    try store.writer.write(files(200), at: 1_000)
    try expectAgreement(store)
  }

  @Test func groupsFollowWhatIsGoneAndComes() throws {
    let store = try TestStore()
    try store.writer.write(files(120), at: 1_000)
    try store.writer.remove((0..<60).map { "f\($0)" }, at: 2_000)
    try store.writer.write(Array(files(150).suffix(30)), at: 3_000)
    try expectAgreement(store)
    try store.writer.remove((0..<150).map { "f\($0)" }, at: 4_000)
    for facet in Facet.allCases { #expect(try store.groups(facet).isEmpty) }
  }

  @Test func findingsAndArticlesAreGroupedToo() throws {
    let store = try TestStore()
    let findings = [
      Finding(kind: .undated, range: nil, message: "no date"), .init(kind: .language, range: nil, message: "x"),
    ]
    try store.writer.write(
      [
        Make.file("a", [Make.article("a", [.force("1", ["VE"], on: nil, 10)], findings: findings)]),
        Make.file("b", [Make.article("b")]),
      ],
      at: 1)
    #expect(try store.groups(.finding).map(\.value.value).sorted() == ["language", "undated"])
    let one = Filter(facets: [FacetValue(.finding, "undated")])
    #expect(try store.counts(.findings, one).total == 1 && store.page(.findings, one).rows.count == 1)
    #expect(try store.groups(.outlet).map(\.count) == [2])
    #expect(try store.page(.articles, Filter(facets: [FacetValue(.outlet, "Wire")])).rows.count == 2)
    try store.writer.remove(["a", "b"], at: 2)
    #expect(try store.groups(.finding).isEmpty && store.groups(.outlet).isEmpty)
  }

  @Test func aFacetOfAnotherListLeavesAllRows() throws {
    let store = try TestStore()
    try store.writer.write(files(30), at: 1_000)
    let filter = Filter(facets: [FacetValue(.speaker, "Nobody")])
    #expect(try store.entries(.timeline, filter).count == store.entries(.timeline).count)
    #expect(try store.entries(.quotes, filter).isEmpty)
  }
}
