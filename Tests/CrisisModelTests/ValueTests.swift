import CrisisModel
import Testing

struct ValueTests {
  @Test func countryCodesAreTwoLetters() {
    #expect(CountryCode("ve")?.description == "VE")
    #expect(CountryCode("V") == nil)
    #expect(CountryCode("VEN") == nil)
    #expect(CountryCode("1A") == nil)
    #expect(CountryCode(rawValue: 0) == nil)
    #expect(CountryCode("US").flatMap { CountryCode(rawValue: $0.rawValue) } == CountryCode("US"))
  }

  @Test func dateValueKnowsItsPrecision() throws {
    let saturday = try #require(Day(iso: "2025-08-23"))
    #expect(DateValue(saturday).precision == .day)
    #expect(DateValue(value: "2025-W34-WE", first: saturday, last: saturday + 1).precision == .days)
    #expect(DateValue(value: "2025-08", first: saturday, last: saturday + 30).precision == .month)
    #expect(DateValue(value: "x", first: saturday, last: saturday - 5).last == saturday)
  }

  @Test func identitiesReadAndPrintThemselves() {
    let identity = Identity.article(key: "a/b.txt", ordinal: 3)
    #expect(identity.description.count == 16)
    #expect(Identity(identity.description) == identity)
    #expect(Identity("xyz") == nil)
    #expect(Identity.article(key: "a/b.txt", ordinal: 4) != identity)
  }

  @Test func identitiesOfRecordsForgetPunctuationAndCase() {
    func identity(_ words: String, _ ordinal: UInt64 = 0) -> Identity {
      var hasher = IdentityHasher.record(article: Identity(rawValue: 7), kind: .event)
      hasher.addWords(words.utf8)
      hasher.add(ordinal)
      return hasher.finish()
    }
    #expect(identity("The Navy, boarded;  a ship.") == identity("the navy boarded a ship"))
    #expect(identity("the navy boarded a ship") != identity("the navy boarded the ship"))
    #expect(identity("the navy") != identity("the navy", 1))
  }

  @Test func rowsStandNewestFirst() throws {
    let day = try #require(Day(iso: "1962-10-22"))
    let early = RowPosition(
      day: day, order: RowPosition.order(published: nil, offset: 5), identity: Identity(rawValue: 1))
    let late = RowPosition(day: day + 1, order: early.order, identity: early.identity)
    let further = RowPosition(day: day, order: RowPosition.order(published: nil, offset: 90), identity: early.identity)
    #expect(late < early)
    #expect(early < further)
  }

  @Test func countriesAreFoundByEveryName() throws {
    let code = try #require(CountryCode("VE"))
    let table = CountryTable([
      Country(
        code: code, name: "Venezuela", demonyms: ["Venezuelan"], capitals: ["Caracas"],
        aliases: ["Bolivarian Republic"],
        alpha3: "VEN")
    ])
    for name in ["Venezuela", "venezuelan", "CARACAS", "VE", "ven", "bolivarian republic"] {
      #expect(table.country(named: name) == code)
    }
    #expect(table.country(named: "Colombia") == nil)
    #expect(table.matching("cara").map(\.code) == [code])
  }

  @Test(arguments: [
    ("BC0480-WI", (-480, 12, 1), (-479, 2, 28), "BC0480-WI"), ("BC0481-SU", (-480, 6, 1), (-480, 8, 31), "-0480"),
    ("x", (-480, 6, 1), (-480, 6, 30), "-0480-06"), ("2025-SU", (2025, 6, 1), (2025, 8, 31), "2025"),
    ("x", (2025, 8, 1), (2025, 8, 31), "2025-08"), ("x", (2025, 8, 29), (2025, 8, 29), "2025-08-29"),
  ])
  func aSpanHasTheCalendarValueThatHoldsIt(
    _ value: String, _ first: (Int, Int, Int), _ last: (Int, Int, Int), _ expected: String
  ) throws {
    func day(_ civil: (year: Int, month: Int, day: Int)) throws -> Day {
      try #require(Day(year: civil.year, month: civil.month, day: civil.day))
    }
    #expect(try DateValue(value: value, first: day(first), last: day(last)).calendarValue == expected)
  }

  @Test func wordsAtARangeThatDoesNotFitAreNone() {
    #expect("Nicolás".words(at: ByteRange(0, 4)) == "Nico")
    #expect("Nicolás".words(at: ByteRange(5, 7)) == "á")
    #expect("Nicolás".words(at: ByteRange(0, 99)) == "")
  }
}
