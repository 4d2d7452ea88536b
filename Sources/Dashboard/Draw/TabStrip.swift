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

  /// What the count at the right may take.
  private static let countWidth = 8

  /// Where it is narrow names stand closer, and then only the current view has its name.
  init(_ current: View, width: Int) {
    let names = View.allCases.map { "\($0.rawValue) \($0.title)" }
    let letters = names.reduce(2 + TabStrip.countWidth) { $0 + Measure.width($1) }
    let gap = [2, 1].first { letters + $0 * (names.count - 1) <= width }
    var column = 1
    var tabs: [Tab] = []
    for (view, name) in zip(View.allCases, names) {
      let words = view == current || gap != nil ? name : "\(view.rawValue)"
      tabs.append(Tab(view: view, words: words, column: column))
      column += Measure.width(words) + (gap ?? 2)
    }
    self.tabs = tabs
  }

  /// The view at a column.
  func view(at column: Int) -> View? { tabs.first { $0.columns.contains(column) }?.view }
}
