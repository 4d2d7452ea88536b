import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// The view Map: points, list, keys and mouse.
struct MapTests {
  private func marks(_ desk: Desk) -> [MapMark] {
    MapMarks(desk.state, on: desk.state.mapSize).all
  }

  private func cell(_ mark: MapMark, _ desk: Desk) -> Point {
    let cells = Layout(desk.state).map.cells ?? .zero
    return Point(column: cells.left + mark.at.column, row: cells.top + mark.at.row)
  }

  private func click(_ desk: inout Desk, _ kind: MouseEvent.Kind, _ point: Point) {
    desk.send(.input(.mouse(MouseEvent(position: point, kind: kind))))
    desk.settle()
  }

  @Test func numbersTieThePointsToTheRows() throws {
    var desk = Desk()
    try desk.press("7")
    #expect(marks(desk).map(\.text) == ["■1", "■3+", "Caribbean 2+"])
    #expect(marks(desk).map(\.rows) == [[0], [2, 3], [1, 5]])
    let rows = desk.state[.forces].rows.count
    #expect(desk.screen.contains("5 of \(rows) placed"))
    #expect(desk.screen.contains("– CU"), "what has no place keeps its row")
  }

  @Test func theSelectedRowsNumberShows() throws {
    var desk = Desk()
    try desk.press("7]]]")
    #expect(desk.state[.forces].cursor == 5)
    #expect(marks(desk).first(where: \.isSelected)?.text == "Caribbean 6+")
  }

  @Test func bracketsWalkFromPointToPoint() throws {
    var desk = Desk()
    try desk.press("7]")
    #expect(desk.state[.forces].cursor == 1)
    try desk.press("]")
    #expect(desk.state[.forces].cursor == 2)
    try desk.press("]")
    #expect(desk.state[.forces].cursor == 5, "the fourth is at the place of the third, the fifth has none")
    try desk.press("]")
    #expect(desk.state.notice == "no other point below in the list")
    try desk.press("[[[[")
    #expect(desk.state[.forces].cursor == 0 && desk.state.notice == "no other point above in the list")
  }

  @Test func tabLeadsToTheListAndBack() throws {
    var desk = Desk()
    try desk.press("7")
    #expect(desk.state.place == .map)
    try desk.press("<Tab>j")
    #expect(desk.state.place == .view(.map) && desk.state[.forces].cursor == 1)
    try desk.press("<Tab>")
    #expect(desk.state.place == .map)
  }

  @Test func enterOpensTheSelectedRow() throws {
    var desk = Desk()
    try desk.press("7]]<Enter>")
    #expect(desk.state.place == .entry)
    try desk.press("<Esc>")
    #expect(desk.state.place == .map, "back is on the map")
  }

  @Test func hjklPanAndZeroFitsAgain() throws {
    var desk = Desk()
    try desk.press("7")
    let fitted = try #require(desk.state.map.viewport)
    try desk.press("0")
    #expect(desk.state.notice == "all points are in view")
    try desk.press("l")
    #expect(try #require(desk.state.map.viewport).longitude > fitted.longitude)
    try desk.press("hj")
    #expect(try #require(desk.state.map.viewport).latitude < fitted.latitude)
    try desk.press("k+-")
    #expect(desk.state.map.isFitted == false)
    try desk.press("0")
    #expect(desk.state.map.viewport == fitted)
  }

  @Test func aRowThatIsSelectedComesIntoView() throws {
    var desk = Desk()
    try desk.press("7++++++")
    #expect(!marks(desk).contains { $0.rows.contains(2) })
    try desk.press("]]")
    #expect(marks(desk).contains { $0.rows.contains(2) })
  }

  @Test func aFilterFitsTheMapAnew() throws {
    var desk = Desk()
    try desk.press("7")
    let all = desk.state.map.viewport
    try desk.press("c Turkey <Enter>")
    #expect(desk.state.map.sites.isEmpty && desk.state.map.viewport != all)
    #expect(desk.screen.contains("0 of 0 placed") && desk.screen.contains("None found"))
  }

  @Test func withoutCoastsThereArePoints() throws {
    var desk = Desk()
    desk.send(.charted(.none))
    try desk.press("7")
    #expect(desk.screen.contains("■1") && !desk.screen.contains("⠒"))
    desk.send(.charted(CubaCoast.coastline))
    #expect(desk.screen.contains("⠒"))
  }

  @Test func anASCIITerminalGetsNoBraille() throws {
    var desk = Desk(glyphs: .ascii)
    try desk.press("7")
    #expect(desk.screen.allSatisfy { $0.isASCII || "│┌┐└┘─".contains($0) == false })
    #expect(desk.screen.contains("#1") && desk.screen.contains("..."))
  }

  @Test func theListAloneWhereThereIsNoRoomForAMap() throws {
    var desk = Desk(Size(columns: 20, rows: 5))
    try desk.press("7")
    #expect(desk.state.place == .view(.map))
    try desk.press("j")
    #expect(desk.state[.forces].cursor == 1)
  }

  @Test func theMapAloneNamesTheSelectedRow() throws {
    var desk = Desk()
    try desk.press("7z]")
    #expect(desk.screen.contains("2 Soviet Union ← Caribbean") && !desk.screen.contains("Florida"))
    try desk.press("<Tab>j")
    #expect(desk.screen.contains("3 Soviet Union → Cuba"))
    try desk.press("z")
    #expect(desk.screen.contains("US → F"))
  }

  @Test func aLongNameLeavesRoomForItsNumber() throws {
    var desk = Desk(Size(columns: 40, rows: 12), archive: Odd.archive)
    try desk.press("7")
    #expect(desk.state.map.placed == desk.state[.forces].rows.count)
    #expect(marks(desk).allSatisfy { $0.columns.upperBound <= 40 && $0.text.contains { $0.isNumber } })
  }

  @Test func aClickSelectsAPointAndTheNextOneOpensIt() throws {
    var desk = Desk()
    try desk.press("7")
    let cuba = try #require(marks(desk).first { $0.rows == [2, 3] })
    click(&desk, .press(.left), cell(cuba, desk))
    click(&desk, .release(.left), cell(cuba, desk))
    #expect(desk.state[.forces].cursor == 2)
    click(&desk, .press(.left), cell(cuba, desk))
    #expect(desk.state.place == .entry)
  }

  @Test func theWheelZoomsAtThePointerAndADragPans() throws {
    var desk = Desk()
    try desk.press("7")
    let at = cell(marks(desk)[0], desk)
    let before = try #require(desk.state.map.viewport)
    click(&desk, .wheelUp, at)
    #expect(try #require(desk.state.map.viewport).scale < before.scale)
    let zoomed = cell(marks(desk)[0], desk)
    #expect(abs(zoomed.column - at.column) <= 1 && abs(zoomed.row - at.row) <= 1)
    click(&desk, .press(.left), Point(column: 5, row: 10))
    click(&desk, .drag(.left), Point(column: 9, row: 12))
    click(&desk, .release(.left), Point(column: 9, row: 12))
    let dragged = Point(column: zoomed.column + 4, row: zoomed.row + 2)
    #expect(cell(marks(desk)[0], desk) == dragged)
    click(&desk, .drag(.left), Point(column: 30, row: 30))
    #expect(cell(marks(desk)[0], desk) == dragged, "it was let go")
  }

  @Test func aClickOnTheListGoesThere() throws {
    var desk = Desk()
    try desk.press("7")
    let list = try #require(Layout(desk.state).map.listFrame)
    click(&desk, .press(.left), Point(column: list.left + 5, row: list.top + 2))
    #expect(desk.state.place == .view(.map) && desk.state[.forces].cursor == 1)
  }

  @Test func aLongListShowsTheRowsAtHandAndSaysOfHowMany() throws {
    var desk = Desk(archive: Many.deployments(500))
    try desk.press("7")
    #expect(desk.screen.contains("120 of 120 placed, of 500"))
    try desk.press("<Tab>G")
    #expect(desk.screen.contains("placed, of 500") && desk.screen.contains("500 US → CU"))
  }
}
