import CrisisModel
import Testing

struct DayTests {
  @Test func countsFromTheEpoch() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
    #expect(Day(year: 2000, month: 3, day: 1)?.number == 11_017)
  }

  @Test func refusesDaysThatDoNotExist() {
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(iso: "2025-13-01") == nil)
    #expect(Day(iso: "2025-1-01") == nil)
  }

  @Test func knowsItsWeekday() {
    #expect(Day(iso: "2025-08-29")?.weekday == 5)
    #expect(Day(iso: "1962-10-22")?.weekday == 1)
    #expect(Day(iso: "1961-01-01")?.weekday == 7)
  }

  /// Every day of a thousand years comes back from its civil date and its ISO form, weekdays in turn.
  @Test func civilDatesRoundTrip() throws {
    var day = try #require(Day(year: 1500, month: 1, day: 1))
    let end = try #require(Day(year: 2500, month: 1, day: 1))
    var weekday = day.weekday
    while day < end {
      let civil = day.civil
      #expect(Day(year: civil.year, month: civil.month, day: civil.day) == day)
      #expect(day.weekday == weekday)
      weekday = weekday % 7 + 1
      day = day + 1
    }
    #expect(Day(iso: "1582-10-04").map { $0 + 1 }?.description == "1582-10-05")
  }

  @Test func yearsBeforeChristAreAstronomical() {
    #expect(Day(year: -43, month: 3, day: 15)?.description == "-0043-03-15")
    #expect(Day(year: 0, month: 2, day: 29) != nil)
  }
}
