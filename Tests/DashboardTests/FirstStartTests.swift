import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// What is on screen before there is anything to show.
struct FirstStartTests {
  @Test func withoutAnAnswerThereAreDots() throws {
    try Recorded.expect(Desk(Size(columns: 80, rows: 24), settled: false).screen, "first-start/nothing-yet")
  }

  @Test func anEmptyFolderSaysWhatToDo() throws {
    try Recorded.expect(Desk(Size(columns: 80, rows: 24), archive: Archive()).screen, "first-start/no-articles")
  }

  @Test func anEmptyFolderOnAWideScreen() throws {
    try Recorded.expect(Desk(Size(columns: 120, rows: 40), archive: Archive()).screen, "first-start/no-articles-wide")
  }

  @Test func aFirstReadShowsCountRateAndTimeLeft() throws {
    var desk = Desk(settled: false)
    desk.startOnly()
    desk.send(.folder(.reading(ReadingProgress(done: 12_400, total: 20_000, elapsed: 5.9))))
    desk.settle()
    try Recorded.expect(desk.canvas().line(0) + "\n", "first-start/reading")
  }

  @Test func aFolderThatCannotBeReadIsSaid() throws {
    var desk = Desk(Size(columns: 80, rows: 24), archive: Archive())
    desk.send(.folder(.problem("~/news can’t be read: permission denied")))
    desk.send(.folder(.idle(watching: true)))
    desk.settle()
    try Recorded.expect(desk.screen, "first-start/unreadable")
  }

  @Test func aProblemGoesWithTheNextLookThatToldNone() {
    var desk = Desk()
    desk.send(.folder(.problem("not all folders can be watched")))
    desk.send(.folder(.idle(watching: true)))
    #expect(desk.canvas().line(0).contains("not all folders can be watched"))
    desk.send(.folder(.idle(watching: true)))
    #expect(!desk.canvas().line(0).contains("not all folders"))
  }

  @Test func whatCameInSinceTheStartIsNew() {
    var desk = Desk(archive: Many.archive(articles: 50))
    desk.commit(Many.archive(articles: 53))
    #expect(desk.canvas().line(0).contains("53 articles  3 new"))
  }
}
