import Cells
import CrisisModel

/// Keeps what is selected on screen, whatever moved it.
extension State {
  mutating func resize(to new: Size) {
    size = new
    let width = Layout(self).readerTextWidth
    for index in layers.indices {
      guard case .reader(var reader) = layers[index] else { continue }
      reader.wrap(to: width)
      layers[index] = .reader(reader)
    }
  }

  mutating func keepCursorsInSight() {
    let layout = Layout(self)
    if layout.bar == nil { barPick = nil }
    keepMapInSight()
    for kind in visibleLists where layers.isEmpty {
      guard let content = layout.content(of: kind) else { continue }
      self[kind].measure(width: content.columns - 1 - numberWidth, self)
      let pane = ListPane(self, kind, width: content.columns - 1)
      self[kind].top = pane.top(height: content.rows - pane.footHeight)
    }
    if showsFold, let height = layout.content(of: .timeline)?.rows {
      folded.top = max(0, max(min(folded.top, folded.cursor), folded.cursor - max(1, height) + 1))
    }
    keepTallyInSight(height: layout.content(of: layout.main).rows - 2)
    if var view = entryView {
      let shown = max(1, EntryPane.visibleReports(in: layout.content(of: layout.main)))
      view.top = max(min(view.top, view.cursor), view.cursor - shown + 1)
      entryView = view
    }
    if var reader {
      reader.top = max(0, min(reader.top, reader.lines.count - layout.reader.text.rows))
      self.reader = reader
    }
  }

  private mutating func keepTallyInSight(height: Int) {
    guard view == .countries, let selected = selectedTally?.country else { return }
    let index = tallies.sorted(by: countries).firstIndex { $0.country == selected } ?? 0
    tallies.top = max(0, max(min(tallies.top, index), index - max(1, height) + 1))
  }
}
