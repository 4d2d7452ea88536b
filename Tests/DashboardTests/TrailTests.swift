import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// Back and forward through places, and marks under letters.
struct TrailTests {
  @Test func backAndForwardLeadThroughViewsFiltersAndTexts() throws {
    var desk = Desk()
    try desk.press("cCuba<Enter><Enter>5")
    let title = "Stevenson"
    #expect(desk.state.view == .articles)
    try desk.press("<Esc>")
    #expect(desk.state.place == .reader && desk.state.reader?.document != nil, "the text is asked for again")
    try desk.press("HH")
    #expect(desk.state.filter.isEverything && desk.state.layers.isEmpty, "\(title)")
    try desk.press("H")
    #expect(desk.state.notice == "nothing to go back to; q quits")
    try desk.press("LLL")
    #expect(desk.state.view == .articles && desk.state.filter.countries == [Cuba.cu])
    try desk.press("L")
    #expect(desk.state.notice == "nothing was gone back from")
  }

  @Test func theFactThatWasLookedAtIsCurrentAgain() throws {
    var desk = Desk()
    try desk.press("5j<Enter>]]")
    let fact = desk.state.reader?.currentFact
    try desk.press("2<Esc>")
    #expect(fact != nil && desk.state.reader?.currentFact == fact)
  }

  @Test func whatQClosedIsNotGoneBackTo() throws {
    var desk = Desk()
    try desk.press("<Enter>q<Esc>")
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.notice == "nothing to go back to; q quits")
  }

  @Test func aMarkLeadsBackToItsRowUnderItsFilter() throws {
    var desk = Desk()
    try desk.press("cCuba<Enter>2jma")
    let (row, filter) = (desk.state[.forces].selected, desk.state.filter)
    #expect(desk.state.notice == "mark a is set; ' a comes back")
    try desk.press("A5'a")
    #expect(desk.state.view == .forces && desk.state.filter == filter)
    #expect(row != nil && desk.state[.forces].selected == row)
  }

  @Test func aMarkThatIsNotSetIsSaidWithThoseThatAre() throws {
    var desk = Desk()
    try desk.press("'x")
    #expect(desk.state.notice == "no mark x; m and a letter sets one")
    try desk.press("mamb'x")
    #expect(desk.state.notice == "no mark x; there are: a b")
  }

  @Test func thePaletteSetsAMarkToo() throws {
    var desk = Desk()
    try desk.press(":mark<Space>q<Enter>")
    #expect(desk.state.bookmarks["q"] != nil)
    try desk.press(":mark<Enter>w")
    #expect(desk.state.bookmarks["w"] != nil)
  }
}
