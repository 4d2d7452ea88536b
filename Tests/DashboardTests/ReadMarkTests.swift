import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// What was read and flagged.
struct ReadMarkTests {
  @Test func openingAnArticleMarksItAsReadOnce() throws {
    var desk = Desk()
    try desk.press("5j<Enter>")
    let article = try #require(desk.state.reader?.article)
    let change = ReadMarks.Change(article, .read, true)
    #expect(desk.marked == [change])
    try desk.press("<Esc>")
    #expect(desk.screen.contains("✓"))
    try desk.press("<Enter>")
    #expect(desk.marked == [change])
  }

  @Test func capitalRTakesItBackAndGoesOn() throws {
    var desk = Desk()
    try desk.press("5R")
    #expect(desk.state.marks.read.count == 1 && desk.state[.articles].cursor == 1)
    try desk.press("kR")
    #expect(desk.state.marks.read.isEmpty)
  }

  @Test func aFlagShowsInTheList() throws {
    var desk = Desk()
    try desk.press("5j<Enter>!")
    #expect(desk.state.marks.flagged.count == 1)
    try desk.press("<Esc>")
    #expect(desk.screen.contains("⚑✓"))
  }

  @Test func marksOfTheLastTimeAreThere() throws {
    let article = try #require(Cuba.archive.articles.first)
    var desk = Desk(marks: ReadMarks(read: [article.identity]))
    try desk.press("5")
    #expect(desk.screen.count { $0 == "✓" } == 1)
  }

  @Test func newArticlesTellTextsAndCopies() throws {
    var desk = Desk(archive: Many.archive(articles: 3))
    desk.commit(Many.archive(articles: 8))
    #expect(desk.screen.contains("5 new"))
  }
}
