import Cells
import CrisisModel

/// The mouse: a click selects a line, a click on the selected one opens it, the wheel moves what is under it.
extension State {
  mutating func handle(_ event: MouseEvent) -> [Effect] {
    guard popup == nil else { return [] }
    if barPick?.isDragged == true || Layout(self).bar?.contains(event.position) == true {
      if event.kind == .wheelUp || event.kind == .wheelDown {
        return perform(event.kind == .wheelUp ? .zoomIn : .zoomOut, argument: nil)
      }
      dragBar(event)
      return []
    }
    barPick = nil
    switch event.kind {
    case .wheelDown, .wheelUp:
      focusPane(at: event.position)
      for _ in 0..<min(30, 3 * max(1, event.count)) { move(event.kind == .wheelDown ? .down : .up) }
    case .press(.left): return click(at: event.position)
    case .press, .release, .drag: break
    }
    return []
  }

  /// Keys go to the pane under the mouse.
  private mutating func focusPane(at point: Point) {
    guard layers.isEmpty, let pane = Layout(self).panes.first(where: { $0.frame.contains(point) }) else { return }
    view = pane.view
  }

  private mutating func click(at point: Point) -> [Effect] {
    focusPane(at: point)
    if layers.isEmpty, isFolded, let content = Layout(self).content(of: .timeline), content.contains(point) {
      let line = folded.top + point.row - content.top
      guard let count = folded.stretches?.count, line < count else { return [] }
      guard line != folded.cursor else { return perform(.open, argument: nil) }
      folded.select(line)
      return []
    }
    guard layers.isEmpty, let kind = view.list, let content = Layout(self).content(of: kind), content.contains(point)
    else { return [] }
    let pane = ListPane(self, kind, width: content.columns - 1)
    let shown = pane.visible(height: content.rows - pane.footHeight)
    let line = point.row - content.top
    guard shown.indices.contains(line), shown[line].line.part == .body else { return [] }
    let wasSelected = self[kind].cursor == shown[line].row
    self[kind].cursor = shown[line].row
    self[kind].isTouched = true
    return wasSelected ? perform(.open, argument: nil) : []
  }
}
