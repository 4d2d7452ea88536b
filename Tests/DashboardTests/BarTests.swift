import Cells
import CrisisModel
import Testing

@testable import Dashboard

/// The bar over time: a cursor on it, ranges, zoom, and the mouse.
struct BarTests {
  private func day(_ text: String) -> Day { Cuba.day(text).first }

  @Test func theCursorOfTheBarBeginsAtTheSelectedRow() throws {
    var desk = Desk()
    try desk.press("jjb")
    #expect(desk.state.place == .bar)
    #expect(desk.state.barPick?.cursor == desk.state[.timeline].selected?.position.day)
  }

  @Test func enterShowsOnlyTheDayInEveryPane() throws {
    var desk = Desk()
    try desk.press("bgg{}<Enter>")
    #expect(desk.state.place == .view(.timeline))
    let (from, to) = try #require(desk.state.filter.from.flatMap { from in desk.state.filter.to.map { (from, $0) } })
    #expect(from == to)
    #expect(desk.state[.timeline].rows.allSatisfy { $0.position.day == from })
  }

  @Test func vPicksARangeAndEnterTakesIt() throws {
    var desk = Desk()
    try desk.press("bGvll")
    #expect(desk.screen.contains("22–24 Oct: 7"))
    try desk.press("<Enter>")
    #expect(desk.state.filter.from == day("1962-10-22") && desk.state.filter.to == day("1962-10-24"))
    try desk.press("<Esc>")
    #expect(desk.state.filter.isEverything, "back is before the filter")
  }

  @Test func escapeLeavesTheBarAndNothingElse() throws {
    var desk = Desk()
    try desk.press("bhv<Esc>")
    #expect(desk.state.barPick == nil && desk.state.filter.isEverything && desk.state.place == .view(.timeline))
  }

  @Test func zoomHalvesTheDaysAroundTheRowAndDoublesThemUpToAll() throws {
    var desk = Desk()
    try desk.press("G>")
    let first = try #require(desk.state.filter.from)
    let days = try #require(desk.state.filter.to) - first + 1
    #expect(first == day("1962-10-22") && days == 15, "of thirty days, at their older end")
    try desk.press("<lt>")
    #expect(desk.state.filter.isEverything)
    try desk.press("<lt>")
    #expect(desk.state.notice == "all dates are shown")
    for _ in 0..<8 { try desk.press(">") }
    #expect(desk.state.filter.from == desk.state.filter.to)
    #expect(desk.state.notice == "one day is the least")
  }

  @Test func draggingTheMousePicksARange() throws {
    var desk = Desk()
    let histogram = try #require(desk.state.bar.histogram)
    let scale = BarScale(histogram, room: Layout(desk.state).barBuckets)
    let moves: [(MouseEvent.Kind, Int)] = [(.press(.left), 0), (.drag(.left), 5), (.drag(.left), 2)]
    for (kind, bucket) in moves + [(.release(.left), 2)] {
      let at = Point(column: scale.column(of: bucket), row: 1)
      desk.send(.input(.mouse(MouseEvent(position: at, kind: kind))))
      desk.settle()
    }
    #expect(desk.state.filter.from == day("1962-10-22") && desk.state.filter.to == day("1962-10-24"))
  }

  @Test func aNarrowScreenHasNoBarToPickOn() throws {
    var desk = Desk(Size(columns: 40, rows: 12))
    try desk.press("b")
    #expect(desk.state.notice == "no bar is shown")
    desk = Desk()
    try desk.press("b")
    desk.send(.input(.resize(Size(columns: 40, rows: 12))))
    #expect(desk.state.place == .view(.timeline))
  }
}
