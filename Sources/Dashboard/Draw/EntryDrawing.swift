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
    let foot = rest.cutBottom(EntryPane.ruleHeight)
    var line = Line()
    line.add(pane.title, at: 2, width: content.columns - 3, .title)
    if content.columns >= EntryPane.narrow { line.add("newest first", endingAt: content.columns - 1, width: 12, .dim) }
    paint(line, in: head.row(0))
    guard view.detail != nil else {
      let words = view.isGone ? "These reports are no longer there." : state.glyphs.ellipsis
      return paint(.of(words, at: 2, width: content.columns - 3, .dim), in: rest.row(0))
    }
    var row = 0
    for (index, report) in view.reports.enumerated().dropFirst(view.top) where row < rest.rows {
      let isCursor = index == view.cursor
      for (offset, line) in pane.lines(report).enumerated() where row < rest.rows {
        paint(line, in: rest.row(row), highlight: isCursor ? .focused : .none)
        if isCursor, offset == 0 { paintCursor(in: rest.row(row), isFocused: true, glyphs: state.glyphs) }
        row += 1
      }
    }
    paintEntryFoot(view, pane, in: foot)
  }

  private mutating func paintEntryFoot(_ view: EntryView, _ pane: EntryPane, in rect: Rect) {
    let rule = view.detail?.rule ?? ""
    let sentence = "\(pane.counts).  \(rule)"
    for (offset, wrapped) in TextWrap.lines(sentence, columns: max(2, rect.columns - 4)).enumerated() {
      let words = wrapped.text(of: sentence)
      paint(.of(words, at: 2, width: rect.columns - 3, .dim), in: rect.row(offset + 1))
    }
  }
}
