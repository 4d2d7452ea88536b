import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// The timeline folded by day, week or month.
struct FoldTests {
  @Test func fFoldsByDayWeekAndMonthAndUnfolds() throws {
    var desk = Desk()
    try desk.press("f")
    #expect(desk.screen.contains("Timeline, by day"))
    #expect(desk.state.folded.stretches?.map(\.count).reduce(0, +) == desk.state[.timeline].total)
    try desk.press("f")
    #expect(desk.screen.contains("22–28 Oct 1962"))
    try desk.press("f")
    #expect(desk.screen.contains("Oct 1962") && desk.state.folded.stretches?.count == 2)
    try desk.press("f")
    #expect(!desk.screen.contains("Timeline, by") && desk.state.place == .view(.timeline))
  }

  @Test func enterShowsTheRowsOfALineAndBackFoldsAgain() throws {
    var desk = Desk()
    try desk.press("fffj<Enter>")
    #expect(desk.state.fold == nil)
    #expect(desk.state.filter.from == Cuba.day("1962-10-01").first)
    #expect(desk.state.filter.to == Cuba.day("1962-10-31").first)
    try desk.press("<Esc>")
    #expect(desk.state.fold == .months && desk.state.filter.isEverything)
    #expect(desk.state.folded.cursor == 1, "the line that was opened is selected")
  }

  @Test func theSelectedDayIsKept() throws {
    var desk = Desk()
    try desk.press("jjjj")
    let day = desk.state[.timeline].selected?.position.day
    try desk.press("f")
    #expect(desk.state.folded.selected?.first == day)
    try desk.press("fff")
    #expect(desk.state[.timeline].selected?.position.day == day)
  }

  @Test func aFilterAndACommitCountAnew() throws {
    var desk = Desk()
    try desk.press("fcCuba<Enter>")
    #expect(desk.state.folded.stretches?.map(\.count).reduce(0, +) == 4)
    desk.commit(Archive())
    #expect(desk.screen.contains("None found in 0 articles") || desk.screen.contains("No articles in"))
  }

  @Test func onlyTheTimelineFolds() throws {
    var desk = Desk()
    try desk.press("2f")
    #expect(desk.state.notice == "only the timeline folds")
  }
}
