import CrisisModel
import Testing

@testable import Articles

@Suite struct DateReadingTests {
  @Test(arguments: [
    "2025-08-29", "29 August, 2025", "29 August 2025", "August 29, 2025", "Aug. 29, 2025", "29th of August 2025",
    "Friday, August 29, 2025", "Fri, 29 Aug 2025", "29-Aug-2025", "20250829", "2025/08/29", "2025.08.29", "29.08.2025",
    "29/08/2025", "08/29/2025", "29. August 2025", "29 de agosto de 2025", "29 août 2025",
    "viernes, 29 de agosto de 2025",
    "AUGUST 29, 2025", "2025-8-29", "sexta-feira, 29 de agosto de 2025",
  ])
  func readsTheDay(words: String) {
    #expect(DateReading(words) == .moment(DateMoment(day: day(2025, 8, 29))))
  }

  @Test(arguments: [
    ("2025-08-29T10:00:00Z", 36_000, 0), ("2025-08-29T10:00:00+02:00", 36_000, 120),
    ("2025-08-29T10:00:00.123-0500", 36_000, -300), ("Fri, 29 Aug 2025 10:00:00 +0200", 36_000, 120),
    ("Fri, 29 Aug 2025 10:00:00 GMT", 36_000, 0), ("20250829T100000Z", 36_000, 0),
    ("2025-08-29T10:00:00 (UTC +02:00)", 36_000, 120), ("Fri Aug 29 10:00:00 UTC 2025", 36_000, 0),
    ("Fri Aug 29 2025 10:00:00 GMT+0200 (Central European Summer Time)", 36_000, 120),
    ("August 29, 2025 at 5:30 p.m. EDT", 63_000, -240),
  ])
  func readsTimeAndZone(words: String, seconds: Int, offset: Int) {
    #expect(DateReading(words) == .moment(DateMoment(day: day(2025, 8, 29), seconds: seconds, offset: offset)))
  }

  @Test func timeWithoutZoneStaysWithoutZone() {
    #expect(DateReading("2025-08-29 10:00:00") == .moment(DateMoment(day: day(2025, 8, 29), seconds: 36_000)))
    #expect(DateReading("29 August 2025, 12:05 AM") == .moment(DateMoment(day: day(2025, 8, 29), seconds: 300)))
  }

  @Test func dayOrMonthFirstIsNeverGuessed() {
    #expect(DateReading("08/09/2025") == .ambiguous(dayFirst: day(2025, 9, 8), monthFirst: day(2025, 8, 9)))
    #expect(DateReading("08-09-2025") == .ambiguous(dayFirst: day(2025, 9, 8), monthFirst: day(2025, 8, 9)))
    #expect(DateReading("05/05/2025") == .moment(DateMoment(day: day(2025, 5, 5))))
    #expect(DateReading("08.09.2025") == .moment(DateMoment(day: day(2025, 9, 8))))
  }

  @Test(arguments: [
    "None", "", "yesterday", "2025", "August 2025", "30 February 2025", "2025-13-01", "2025-08-29T25:00:00Z",
    "NGO, Organization, 2024-05-01", "29/08/25", "29 August 2025 and later", "99999999999999999999999999", "(", "-",
    "Aug",
  ])
  func junkIsNoDate(words: String) { #expect(DateReading(words) == .none) }

  @Test func epochsAreSecondsOrMilliseconds() {
    let moment = DateReading.moment(DateMoment(day: day(2025, 8, 29), seconds: 36_000, offset: 0))
    #expect(DateReading(epoch: 1_756_461_600) == moment)
    #expect(DateReading(epoch: 1_756_461_600_000) == moment)
    #expect(DateReading(epoch: 17) == .none)
  }

  @Test func everyByteOfGarbageIsRead() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("0123456789/-.:,() TZaApPmM+ugAéº°".unicodeScalars)
    for _ in 0..<4000 {
      var words = ""
      for _ in 0..<random.next(below: 24) { words.unicodeScalars.append(alphabet[random.next(below: alphabet.count)]) }
      if case .moment(let moment) = DateReading(words) { #expect(0..<86_400 ~= moment.seconds ?? 0) }
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}
