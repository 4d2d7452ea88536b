/// The names of the views in a line, where panes have no frames: what is drawn, and what a click there means.
struct TabStrip {
  /// A view's place in the line.
  struct Tab {
    let view: View
    let words: String
    let column: Int

    var columns: Range<Int> { column..<column + Measure.width(words) }
  }

  let tabs: [Tab]

  /// Where it is narrow only the current view has its name.
  init(_ current: View, width: Int) {
    var column = 1
    var tabs: [Tab] = []
    for view in View.allCases {
      let isNamed = view == current || width >= 72
      let words = isNamed ? "\(view.rawValue) \(view.title)" : "\(view.rawValue)"
      tabs.append(Tab(view: view, words: words, column: column))
      column += Measure.width(words) + 2
    }
    self.tabs = tabs
  }

  /// The view at a column.
  func view(at column: Int) -> View? { tabs.first { $0.columns.contains(column) }?.view }
}
