import Cells
import CrisisModel

extension Painter {
  /// A view in its frame.
  mutating func paintView(_ view: View, in frame: Rect, _ state: State, _ layout: Layout) {
    if view == .map { return paintMap(state, layout) }
    let isFocused = view == state.view && state.popup == nil && state.barPick == nil
    if layout.isFramed {
      let count =
        view.list.map(state.listCount) ?? state.tallies.all.map { "\($0.count)" }
        ?? state.glyphs.ellipsis
      paintFrame(frame, title: state.title(of: view), right: count, isFocused: isFocused)
    }
    let content = layout.content(of: frame)
    if state.fold(of: view) != nil {
      paintFold(in: content, isFocused: isFocused, state)
    } else if let list = view.list {
      paintList(list, in: content, isFocused: isFocused, state)
    } else {
      paintCountries(in: content, state)
    }
  }

  mutating func paintList(_ kind: ListKind, in content: Rect, isFocused: Bool, _ state: State) {
    let list = state[kind]
    guard !list.rows.isEmpty else { return paintEmpty(View(kind), in: content, state) }
    let pane = ListPane(state, kind, width: content.columns - 1)
    let shown = pane.visible(height: content.rows - pane.footHeight)
    for (offset, line) in shown.enumerated() {
      let isCursor = line.row == list.cursor && line.line.part == .body
      paint(line.line, in: content.row(offset), highlight: isCursor ? isFocused ? .focused : .quiet : .none)
      let isFirstOfRow = offset == 0 || shown[offset - 1].row != line.row || shown[offset - 1].line.part == .heading
      if isFirstOfRow, line.line.part == .body, state.basket.contains(list.rows[line.row].basketIdentity) {
        paintPicked(in: content.row(offset), glyphs: state.glyphs)
      }
      if isCursor, isFirstOfRow { paintCursor(in: content.row(offset), isFocused: isFocused, glyphs: state.glyphs) }
    }
    if pane.footHeight > 0 {
      let words = "\(NumberWords.grouped(list.elsewhere)) more in the same articles"
      paint(.of(words, at: 2, width: content.columns - 3, .dim), in: content.row(content.rows - 1))
    }
  }

  mutating func paintEmpty(_ view: View, in content: Rect, _ state: State) {
    var row = content.rows > 6 ? 1 : 0
    for (index, words) in EmptyPane.lines(state, view).enumerated() {
      for line in TextWrap(words, columns: max(1, content.columns - 4)) where row < content.rows {
        let role: Role = index == 0 ? .text : .dim
        paint(.of(line.text(of: words), at: 2, width: content.columns - 3, role), in: content.row(row))
        row += 1
      }
    }
  }

  /// The names of the views; where it is narrow only the current one has its name.
  mutating func paintTabs(_ state: State, in rect: Rect) {
    if state.layers.isEmpty {
      var line = Line()
      let count = state.shownList.map(state.listCount) ?? ""
      line.add(count, endingAt: rect.columns - 1, width: 8, .dim)
      for tab in TabStrip(state.view, width: rect.columns).tabs {
        let role: Role = tab.view == state.view ? .tabSelected : .tab
        line.add(tab.words, at: tab.column, width: rect.columns - tab.column - 6, role)
      }
      paint(line, in: rect.row(0))
      if rect.rows > 1 { paintRule(in: rect.row(1)) }
    } else {
      paintTitleRule(in: rect.row(rect.rows - 1), state)
    }
  }

  /// "─ No way: Maduro answers ──── article 12 of 214 ─"
  private mutating func paintTitleRule(in rect: Rect, _ state: State) {
    paintRule(in: rect)
    let (title, right) = LayerTitle.of(state)
    var line = Line()
    let room = max(0, min(Measure.width(right) + 2, rect.columns / 2))
    line.add(" \(Measure.cut(right, to: max(0, room - 2))) ", endingAt: rect.columns - 2, width: room, .dim)
    line.add(" \(Measure.cut(title, to: max(0, rect.columns - room - 8))) ", at: 1, width: rect.columns, .title)
    paint(line, in: rect)
  }
}

extension State {
  /// "38"; "38+3" where three rows more were only published in the filter's dates.
  func listCount(_ kind: ListKind) -> String {
    let list = self[kind]
    guard let total = list.total else { return glyphs.ellipsis }
    let dated = NumberWords.grouped(total - list.published)
    return list.published > 0 ? "\(dated)+\(NumberWords.grouped(list.published))" : dated
  }
}

/// What a layer is called, and what stands at the right of its title.
enum LayerTitle {
  static func of(_ state: State) -> (title: String, right: String) {
    switch state.layers.last {
    case .reader(let reader):
      let title = reader.document?.article.title ?? reader.label.title ?? reader.label.source.path
      let rank = reader.document?.rank.map {
        "article \(NumberWords.grouped($0.before + 1)) of \(NumberWords.grouped($0.total))"
      }
      return (title, rank ?? "")
    case .entry(let view):
      return ("\(state.view.title) › what the sources say", NumberWords.counted(view.entry.reports, "report"))
    case nil: return ("", "")
    }
  }
}
