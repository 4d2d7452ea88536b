import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// The mouse on tabs, tables, reports and facts.
struct PointingTests {
  private func click(_ desk: inout Desk, _ words: String, shift: Int = 0) throws {
    let canvas = desk.canvas()
    let row = try #require((0..<canvas.size.rows).first { canvas.line($0).contains(words) }, "\(words)")
    let line = canvas.line(row)
    let start = try #require(line.firstRange(of: words)).lowerBound
    let column = TextWidth.columns(String(line[..<start])) + shift
    let at = Point(column: column, row: row)
    desk.send(.input(.mouse(MouseEvent(position: at, kind: .press(.left)))))
    desk.settle()
  }

  @Test func aTabLeadsToItsView() throws {
    var desk = Desk(Size(columns: 80, rows: 24))
    try click(&desk, "3 Quotes", shift: 3)
    #expect(desk.state.view == .quotes)
    desk = Desk(Size(columns: 40, rows: 12))
    try click(&desk, "  5", shift: 2)
    #expect(desk.state.view == .articles)
  }

  @Test func aHeadSortsTheCountriesAndARowIsChosen() throws {
    var desk = Desk()
    try desk.press("4")
    try click(&desk, "quotes")
    #expect(desk.state.tallies.order == .quotes)
    try click(&desk, "country")
    #expect(desk.state.tallies.order == .name)
    try click(&desk, "Soviet Union")
    #expect(desk.state.selectedTally?.country == Cuba.su && desk.state.view == .countries)
    try click(&desk, "Soviet Union")
    #expect(desk.state.filter.countries == [Cuba.su] && desk.state.view == .timeline)
  }

  @Test func aReportIsSelectedAndOpened() throws {
    var desk = Desk()
    try desk.press("2jj<Enter>")
    try click(&desk, "(the same text)")
    #expect(desk.state.entryView?.cursor == 2)
    try click(&desk, "(the same text)")
    #expect(desk.state.place == .reader)
  }

  @Test func aFactBesideTheTextIsShown() throws {
    var desk = Desk()
    try desk.press("5j<Enter>")
    try click(&desk, "2 statement")
    #expect(desk.state.reader?.fact == 1)
  }

  @Test func theWheelMovesThroughAPopup() throws {
    var desk = Desk()
    try desk.press("?")
    desk.send(.input(.mouse(MouseEvent(position: Point(column: 5, row: 5), kind: .wheelDown))))
    guard case .menu(let menu)? = desk.state.popup else { return }
    #expect(menu.cursor == 1)
  }

  @Test func mGivesTheMouseToTheTerminalAndTakesItBack() throws {
    var desk = Desk()
    try desk.press("M")
    #expect(desk.effects == [.reportMouse(false)])
    #expect(desk.state.notice?.contains("M takes the mouse back") == true)
    try desk.press("M")
    #expect(desk.effects == [.reportMouse(false), .reportMouse(true)])
  }
}
