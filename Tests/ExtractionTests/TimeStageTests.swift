import CrisisModel
import Testing

@testable import Extraction

/// Examples of the grammar of times: what is a time, where it ends, what it is worth. Articles are of Friday,
/// 29 August 2025.
struct TimeStageTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var times: [String]
    var published: String? = "2025-08-29"
    var testDescription: String { text }
  }

  static let calendar: [Example] = [
    Example(
      text: "It began on September 1, 1939, at dawn.", times: ["September 1, 1939=1939-09-01", "dawn=XXXX-XX-XXTMO"]),
    Example(text: "On 8 February 1904 the fleet left.", times: ["8 February 1904=1904-02-08"]),
    Example(
      text: "the 3rd of March 1918 and 25 July, 1918",
      times: ["the 3rd of March 1918=1918-03-03", "25 July, 1918=1918-07-25"]),
    Example(
      text: "In October, 1917 and February of 1940.", times: ["October, 1917=1917-10", "February of 1940=1940-02"]),
    Example(
      text: "Signed 2025-08-17, 29.08.2025, 7/8/07 and 13/8/2024.",
      times: ["2025-08-17=2025-08-17", "29.08.2025=2025-08-29", "7/8/07=2007-07-08", "13/8/2024=2024-08-13"]),
    Example(text: "Friday, August 22, 2025", times: ["Friday, August 22, 2025=2025-08-22"]),
    Example(text: "from 3 to 7 May 1982", times: ["3=1982-05-03", "7 May 1982=1982-05-07"]),
    Example(text: "between January 25-29, 1905", times: ["January 25=1905-01-25", "29, 1905=1905-01-29"]),
    Example(text: "from April to June 1968", times: ["April=1968-04", "June 1968=1968-06"]),
    Example(text: "from November to February 1983", times: ["November=1982-11", "February 1983=1983-02"]),
    Example(text: "the war of 1914–18", times: ["1914=1914", "18=1918"]),
    Example(text: "in the 1990s and the late 1960s", times: ["the 1990s=199", "the late 1960s=196"]),
    Example(text: "In 480 BC and 499-493 BC", times: ["480 BC=BC0480", "499=BC0499", "493 BC=BC0493"]),
    Example(
      text: "since the 4th century BC and in the 21st century",
      times: ["the 4th century BC=BC03", "the 21st century=20"]),
    Example(
      text: "early October 1962, mid-2007 and the end of 1958",
      times: ["early October 1962=1962-10", "mid-2007=2007", "the end of 1958=1958"]),
    Example(
      text: "the summer of 1982, the third quarter of 2009, the second half of 2008",
      times: ["the summer of 1982=1982-SU", "the third quarter of 2009=2009-Q3", "the second half of 2008=2008-H2"]),
    Example(text: "by Christmas 1963", times: ["Christmas 1963=1963-12-25"]),
  ]

  static let relative: [Example] = [
    Example(text: "They queued last weekend in the capital.", times: ["last weekend=2025-W34-WE"]),
    Example(text: "On Friday he said so; on Monday he left.", times: ["Friday=2025-08-29", "Monday=2025-08-25"]),
    Example(text: "Talks will resume on Monday.", times: ["Monday=2025-09-01"]),
    Example(
      text: "He spoke today, yesterday and last week.",
      times: ["today=2025-08-29", "yesterday=2025-08-28", "last week=2025-W34"]),
    Example(
      text: "Earlier today he left; she arrives tomorrow.", times: ["Earlier today=2025-08-29", "tomorrow=2025-08-30"]),
    Example(text: "20 years ago and two days ago", times: ["20 years ago=2005", "two days ago=2025-08-27"]),
    Example(
      text: "He was elected in October and met them on June 18.", times: ["October=2024-10", "June 18=2025-06-18"]),
    Example(text: "The vote will be held in October.", times: ["October=2025-10"]),
    Example(
      text: "this year, next month and last September",
      times: ["this year=2025", "next month=2025-09", "last September=2024-09"]),
    Example(
      text: "On 2 August 1990 they invaded. Two days later they annexed it. In the same month the council met.",
      times: ["2 August 1990=1990-08-02", "Two days later=1990-08-04", "the same month=1990-08"]),
    Example(
      text: "On the night of 8 August 2025 and on Friday night",
      times: ["the night of 8 August 2025=2025-08-08TNI", "Friday night=2025-08-29TNI"]),
    Example(
      text: "It now recently had a future.", times: ["now=PRESENT_REF", "recently=PAST_REF", "future=FUTURE_REF"]),
  ]

  static let tenses: [Example] = [
    Example(text: "He is to pay a short visit to Taiwan Monday.", times: ["Monday=2025-09-01"]),
    Example(text: "The opposition has called a strike for Monday.", times: ["Monday=2025-09-01"]),
    Example(text: "The army paid for Monday's flight.", times: ["Monday=2025-08-25"]),
    Example(text: "The pilgrimage, which ends on Monday, is long.", times: ["Monday=2025-09-01"]),
    Example(text: "The forces in June seized the capital.", times: ["June=2025-06"]),
    Example(text: "They said they would return on Tuesday.", times: ["Tuesday=2025-09-02"]),
    Example(
      text: "On Tuesday he will leave; on Wednesday he said so.", times: ["Tuesday=2025-09-02", "Wednesday=2025-08-27"]),
    Example(text: "the change of sovereignty on July 1", times: ["July 1=2025-07-01"]),
    Example(text: "The talks run Monday through Friday.", times: ["Monday=2025-09-01", "Friday=2025-09-05"]),
    Example(
      text: "He met them on 28 June 1914, and on the 29th, he left.",
      times: ["28 June 1914=1914-06-28", "the 29th=1914-06-29"]),
    Example(
      text: "late Thursday night, and every summer",
      times: ["late Thursday night=2025-08-28TNI", "every summer=XXXX-SU"]),
    Example(text: "Two weeks from now it ends.", times: ["Two weeks from now=2025-W37"]),
    Example(text: "his 1995 book", times: ["1995=1995"]),
    Example(text: "some three-and-a-half years after the war", times: ["some three-and-a-half years=P3.5Y"]),
    Example(text: "The August-17 blasts killed three.", times: ["August-17=2025-08-17"]),
  ]

  static let lengths: [Example] = [
    Example(
      text: "a two-day visit, six straight days, almost two and a half years",
      times: ["two-day=P2D", "six straight days=P6D", "almost two and a half years=P2.5Y"]),
    Example(
      text: "the past three weeks and the next four years",
      times: ["the past three weeks=P3W", "the next four years=P4Y"]),
    Example(
      text: "for several months and more than a decade", times: ["several months=PXM", "more than a decade=P1DE"]),
    Example(
      text: "every Monday, every two weeks, 15 a year, annually",
      times: ["every Monday=XXXX-WXX-1", "every two weeks=P2W", "a year=P1Y", "annually=P1Y"]),
    Example(
      text: "On August 28, 2025 at 3:00 p.m. GMT, at 0800 UTC and at noon",
      times: [
        "August 28, 2025=2025-08-28", "3:00 p.m. GMT=2025-08-28T15:00Z", "0800 UTC=2025-08-28T08:00Z",
        "noon=2025-08-28T12:00",
      ]),
  ]

  static let histories: [Example] = [
    Example(
      text: "On October 22, 1962, he spoke. By November the ships had left. In January they met.",
      times: ["October 22, 1962=1962-10-22", "November=1962-11", "January=1963-01"], published: nil),
    Example(
      text: "It ended on 14 June 1982. The next day, and later that year, they counted.",
      times: ["14 June 1982=1982-06-14", "The next day=1982-06-15", "later that year=1982"], published: nil),
  ]

  static let none: [Example] = [
    Example(text: "She may march on; they fall back and spring a trap.", times: []),
    Example(text: "Theresa May said the Long March was over.", times: []),
    Example(text: "It killed 2000 people and cost $1990.", times: []),
    Example(text: "The exercise, Friendship 2006, ran on Windows 2000 for 2000 troops", times: []),
    Example(text: "Good Friday, Black September and the Prague Spring", times: []),
    Example(text: "three quarters of the capital", times: []),
    Example(text: "the fall of Saigon", times: []),
    Example(text: "a second attempt, the third man", times: []),
    Example(text: "", times: []),
  ]

  @Test(arguments: calendar + relative + tenses + lengths + histories + none)
  func wordsAndValues(_ example: Example) {
    #expect(TimeTexts.times(example.text, published: example.published) == example.times)
  }

  @Test func daysCoveredAreComputed() throws {
    let workspace = TimeTexts.workspace("They queued last weekend, in October 1962 and in the winter of 1914.")
    let days = workspace.times.compactMap(\.expression.date).map { "\($0.first) \($0.last)" }
    #expect(days == ["2025-08-23 2025-08-24", "1962-10-01 1962-10-31", "1914-12-01 1915-02-28"])
  }

  /// What no newspaper writes must neither trap nor take longer than its length.
  @Test(arguments: [
    "the end of ", "early in ", "May to ", "the same ", "1999-", "3 to ", "last last ", "a few ", "Monday, ", "'",
    "99999999999999999999 years ago ", "9 millennia later ", "30 February 2023 ",
    "more than ", "the night of ", "every ", "31 ", "BC ", "12 BC ",
  ])
  func endlessRepetition(_ unit: String) {
    let text = String(repeating: unit, count: 3000)
    let workspace = TimeTexts.workspace(text)
    for time in workspace.times {
      #expect(time.expression.range.start < time.expression.range.end)
      #expect(time.expression.range.end <= workspace.bytes.count)
    }
    #expect(zip(workspace.times, workspace.times.dropFirst()).allSatisfy { $0.tokens.end <= $1.tokens.start })
  }

  @Test func onlyWordsWithAYearAreExplicit() {
    let workspace = TimeTexts.workspace("October 23, 2023, last week, in 1962, on Friday")
    #expect(workspace.times.map(\.expression.isExplicit) == [true, false, true, false])
  }
}
