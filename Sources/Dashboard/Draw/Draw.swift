import Cells
import CrisisModel

/// Draws the dashboard onto a canvas of its size: only reads.
public func draw(_ state: State, on canvas: inout Canvas, theme: Theme) {
  var painter = Painter(canvas: canvas, theme: theme, glyphs: state.glyphs)
  painter.clear(canvas.bounds)
  let layout = Layout(state)
  painter.paint(SummaryLine(state).line(width: layout.summary.columns), in: layout.summary)
  if let bar = layout.bar {
    painter.paint(BarLine(state).line(width: bar.columns, buckets: layout.barBuckets), in: bar)
  }
  if let tabs = layout.tabs { painter.paintTabs(state, in: tabs) }
  if let rule = layout.rule { painter.paintRule(in: rule) }
  switch state.layers.last {
  case .reader(let reader): painter.paintReader(reader, state, layout)
  case .entry(let view): painter.paintEntry(view, state, layout)
  case nil: for pane in layout.panes { painter.paintView(pane.view, in: pane.frame, state, layout) }
  }
  if let footer = layout.footer { painter.paint(FooterLine(state).line(width: footer.columns), in: footer) }
  if let popup = state.popup { painter.paintPopup(popup, state, layout) }
  canvas = painter.canvas
}
