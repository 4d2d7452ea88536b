import Cells
import CrisisModel

/// The mouse: a click selects a line, a click on the selected one opens it, the wheel moves what is under it.
extension State {
  mutating func handle(_ event: MouseEvent) -> [Effect] {
    guard popup == nil else {
      if event.kind == .wheelDown || event.kind == .wheelUp { choose(event.kind == .wheelDown ? 1 : -1) }
      return previewTheme()
    }
    if barPick?.isDragged == true || Layout(self).bar?.contains(event.position) == true {
      if event.kind == .wheelUp || event.kind == .wheelDown {
        return perform(event.kind == .wheelUp ? .zoomIn : .zoomOut, argument: nil)
      }
      dragBar(event)
      return []
    }
    barPick = nil
    if let effects = handleOnMap(event) { return effects }
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
    let layout = Layout(self)
    if let tabs = layout.tabs, layers.isEmpty, tabs.row(0).contains(point) {
      return TabStrip(view, width: tabs.columns).view(at: point.column - tabs.left).map { show($0) } ?? []
    }
    focusPane(at: point)
    let content = layout.content(of: layout.main)
    switch place {
    case .view(.countries): return clickCountries(at: point, content)
    case .view: return clickList(at: point)
    case .fold: return clickFold(at: point)
    case .entry: return clickReport(at: point, content)
    case .reader: return clickFact(at: point)
    case .bar, .map: return []
    }
  }

  private mutating func clickList(at point: Point) -> [Effect] {
    guard let kind = view.list, let content = Layout(self).content(of: kind), content.contains(point) else { return [] }
    let pane = ListPane(self, kind, width: content.columns - 1)
    let shown = pane.visible(height: content.rows - pane.footHeight)
    let line = point.row - content.top
    guard shown.indices.contains(line), shown[line].line.part == .body else { return [] }
    let wasSelected = self[kind].cursor == shown[line].row
    self[kind].cursor = shown[line].row
    self[kind].isTouched = true
    return wasSelected ? perform(.open, argument: nil) : []
  }

  private mutating func clickFold(at point: Point) -> [Effect] {
    guard let content = Layout(self).content(of: .timeline), content.contains(point) else { return [] }
    let line = folded.top + point.row - content.top
    guard let count = folded.stretches?.count, line < count else { return [] }
    guard line != folded.cursor else { return perform(.open, argument: nil) }
    folded.select(line)
    return []
  }

  /// A row of the table, or its head, which sorts.
  private mutating func clickCountries(at point: Point, _ content: Rect) -> [Effect] {
    guard content.contains(point) else { return [] }
    guard point.row > content.top else {
      tallies.order = CountryColumns(width: content.columns, self).order(at: point.column - content.left)
      return []
    }
    let rows = tallies.sorted(by: countries)
    let index = tallies.top + point.row - content.top - 1
    guard rows.indices.contains(index) else { return [] }
    guard rows[index].country != selectedTally?.country else { return perform(.open, argument: nil) }
    tallies.selected = rows[index].country
    return []
  }

  private mutating func clickReport(at point: Point, _ content: Rect) -> [Effect] {
    guard var view = entryView, content.contains(point) else { return [] }
    let line = point.row - content.top - EntryPane.headHeight
    let index = view.top + (content.columns < EntryPane.narrow ? line / 2 : line)
    guard line >= 0, line < content.rows - EntryPane.headHeight - EntryPane.footHeight(in: content),
      view.reports.indices.contains(index)
    else { return [] }
    guard index != view.cursor else { return perform(.open, argument: nil) }
    view.cursor = index
    entryView = view
    return []
  }

  /// A fact beside the text.
  private mutating func clickFact(at point: Point) -> [Effect] {
    guard var reader, let list = Layout(self).reader.facts, list.contains(point) else { return [] }
    let facts = FactList(reader, rows: list.rows)
    guard let index = facts.index(at: point.row - list.top) else { return [] }
    reader.fact = index
    self.reader = reader
    showFact()
    return []
  }
}
