import Cells
import CrisisModel

/// The mouse on the map: the wheel zooms at the pointer, a drag pans, a click selects a point.
extension State {
  /// Takes an event of the mouse on the map; `nil` when it is not the map's.
  mutating func handleOnMap(_ event: MouseEvent) -> [Effect]? {
    guard showsMap, let cells = Layout(self).map.cells else { return nil }
    guard cells.contains(event.position) || map.held != nil else {
      if Layout(self).map.list.contains(event.position) { map.hasFocus = false }
      return nil
    }
    let at = Point(column: event.position.column - cells.left, row: event.position.row - cells.top)
    switch event.kind {
    case .wheelUp, .wheelDown:
      let dot = Viewport.Dot(x: Double(at.column * 2 + 1), y: Double(at.row * 4 + 2))
      let isIn = event.kind == .wheelUp
      for _ in 0..<min(10, max(1, event.count)) {
        zoomMap(by: isIn ? State.zoomStep : 1 / State.zoomStep, at: dot)
      }
    case .press(.left):
      map.hasFocus = true
      map.held = event.position
      return click(onMap: at, cells.size)
    case .drag(.left):
      guard let held = map.held else { return [] }
      let (columns, rows) = (held.column - event.position.column, held.row - event.position.row)
      panMap(x: Double(columns * 2), y: Double(rows * 4))
      map.held = event.position
    case .release: map.held = nil
    case .press, .drag: break
    }
    return []
  }

  /// Selects what stands there, and opens it when it is selected already.
  private mutating func click(onMap at: Point, _ size: Size) -> [Effect] {
    let marks = MapMarks(self, on: size).all
    guard let mark = marks.last(where: { $0.at.row == at.row && $0.columns.contains(at.column) }),
      let row = mark.rows.first
    else { return [] }
    guard !mark.isSelected else {
      map.held = nil
      return perform(.open, argument: nil)
    }
    self[.forces].cursor = row
    self[.forces].isTouched = true
    return []
  }
}
