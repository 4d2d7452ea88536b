import Cells
import CrisisModel

/// Where everything stands: a pure function of size and view, the same for `update` and `draw`.
struct Layout {
  /// From this width on three panes stand side by side, and every view has a frame.
  static let overviewWidth = 100
  /// From this height on.
  static let overviewHeight = 16
  /// From this width on they are three columns.
  static let columnsWidth = 220

  let summary: Rect
  let bar: Rect?
  let tabs: Rect?
  let footer: Rect?
  /// A line between an unframed view and the footer.
  let rule: Rect?
  /// Everything between them.
  let main: Rect
  /// Whether panes have frames; without, lines divide them from tabs and footer.
  let isFramed: Bool

  private let state: State
  /// Whether the map has no list beside it.
  var isMapAlone: Bool { state.map.isAlone }

  init(_ state: State) {
    self.state = state
    let size = state.size
    isFramed = size.columns >= Layout.overviewWidth && size.rows >= 12
    var rest = Rect(origin: .zero, size: size)
    summary = size.rows >= 3 ? rest.cutTop(1) : .zero
    let hasBar = size.rows >= 16 && size.columns >= 60 && state.layers.isEmpty
    bar = hasBar ? rest.cutTop(1) : nil
    tabs = !isFramed && size.rows >= 8 ? rest.cutTop(size.rows >= 16 && state.layers.isEmpty ? 2 : 1) : nil
    footer = size.rows >= 4 ? rest.cutBottom(1) : nil
    rule = !isFramed && size.rows >= 16 ? rest.cutBottom(1) : nil
    main = rest
  }

  /// The frames of the views on screen, in the order that Tab walks.
  var panes: [(view: View, frame: Rect)] {
    guard state.isOverview else { return [(state.view, main)] }
    if main.columns >= Layout.columnsWidth {
      let columns = main.columns(weights: [44, 28, 28])
      return [(.timeline, columns[0]), (.forces, columns[1]), (.quotes, columns[2])]
    }
    let columns = main.columns(weights: [21, 19])
    let right = columns[1].rows(weights: [2, 3])
    return [(.timeline, columns[0]), (.forces, right[0]), (.quotes, right[1])]
  }

  /// What a frame leaves for its content.
  func content(of frame: Rect) -> Rect { isFramed ? frame.inset(by: 1) : frame }

  /// The content of a list's pane; `nil` when it is not on screen.
  func content(of list: ListKind) -> Rect? {
    if state.view == .map { return list == .forces ? map.list : nil }
    return panes.first { $0.view.list == list }.map { content(of: $0.frame) }
  }

  /// The columns of the bar over time; 0 when there is none. What stands beside it takes the rest.
  var barBuckets: Int { bar.map { max(0, $0.columns - Layout.barLabel - Layout.barTail) } ?? 0 }

  static let barLabel = 20
  static let barTail = 22
}
