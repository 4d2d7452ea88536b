import Cells
import CrisisModel

extension Painter {
  /// An entry: what it is, its reports side by side, and the rule that put them together.
  mutating func paintEntry(_ view: EntryView, _ state: State, _ layout: Layout) {
    if layout.isFramed {
      let (title, right) = LayerTitle.of(state)
      paintFrame(layout.main, title: title, right: right, isFocused: true)
    }
    let content = layout.content(of: layout.main)
    let pane = EntryPane(view: view, width: content.columns, context: RowContext(state))
    var rest = content
    let head = rest.cutTop(EntryPane.headHeight)
    let foot = rest.cutBottom(EntryPane.footHeight(in: content))
    var line = Line()
    line.add(pane.title, at: 2, width: content.columns - 3, .title)
    if content.columns >= EntryPane.narrow { line.add("newest first", endingAt: content.columns - 1, width: 12, .dim) }
    paint(line, in: head.row(0))
    if let history = EntryHistory(view.reports, RowContext(state)).words {
      paint(.of(history, at: 2, width: content.columns - 3, .dim), in: head.row(1))
    }
    guard view.detail != nil else {
      let words = view.isGone ? "These reports are no longer there." : state.glyphs.ellipsis
      return paint(.of(words, at: 2, width: content.columns - 3, .dim), in: rest.row(0))
    }
    var row = 0
    for (index, report) in view.reports.enumerated().dropFirst(view.top) where row < rest.rows {
      let isCursor = index == view.cursor
      for (offset, line) in pane.lines(report).enumerated() where row < rest.rows {
        paint(line, in: rest.row(row), highlight: isCursor ? .focused : .none)
        if offset == 0, state.basket.contains(report.record.core.identity) {
          paintPicked(in: rest.row(row), glyphs: state.glyphs)
        }
        if isCursor, offset == 0 { paintCursor(in: rest.row(row), isFocused: true, glyphs: state.glyphs) }
        row += 1
      }
    }
    paintEntryFoot(view, pane, in: foot)
  }

  /// The whole words of the selected report where there is room, then counts and the rule.
  private mutating func paintEntryFoot(_ view: EntryView, _ pane: EntryPane, in rect: Rect) {
    guard rect.rows > 1 else { return }
    paintRule(in: rect.row(0))
    var rest = rect.inset(top: 1)
    if rect.rows >= 8, let report = view.selected {
      let words = rest.cutTop(4)
      paintWrapped(report.clause, in: words.inset(bottom: 1), .evidenceCurrent)
    }
    paintWrapped("\(pane.counts).  \(view.detail?.rule ?? "")", in: rest, .dim)
  }

  private mutating func paintWrapped(_ words: String, in rect: Rect, _ role: Role) {
    for (offset, line) in TextWrap(words, columns: max(2, rect.columns - 4)).prefix(rect.rows).enumerated() {
      paint(.of(line.text(of: words), at: 2, width: rect.columns - 3, role), in: rect.row(offset))
    }
  }
}
