import Cells

/// Where map and list stand: side by side where it is wide, else one above the other; the list alone where there is no
/// room for a map.
struct MapLayout {
  /// The cells of the map; `nil` where there is no room for it.
  private(set) var cells: Rect?
  /// The rows of the list.
  private(set) var list: Rect
  /// The frames of both, where panes have some.
  private(set) var mapFrame: Rect?
  private(set) var listFrame: Rect?
  /// The line below the map, where panes have no frames.
  private(set) var rule: Rect?

  private static let leastRows = 7
  private static let leastColumns = 24
  /// A row of the list has one line from this width on.
  private static let listColumns = 54

  /// - parameter isAlone: whether the map has all the room but that of the selected row.
  /// - parameter below: the line under the view, where there is one.
  init(_ main: Rect, isFramed: Bool, isAlone: Bool, below: Rect?) {
    list = main
    guard main.rows >= MapLayout.leastRows, main.columns >= MapLayout.leastColumns else { return }
    var rest = main
    switch (isAlone, isFramed) {
    case (true, true):
      mapFrame = main
      rest = main.inset(by: 1)
      list = rest.cutBottom(1)
    case (true, false):
      rule = below ?? rest.cutBottom(1)
      list = rest.cutBottom(main.columns < MapLayout.listColumns ? 2 : 1)
    case (false, true):
      let frame = rest.cutRight(max(MapLayout.listColumns, main.columns * 2 / 5))
      (listFrame, list) = (frame, frame.inset(by: 1))
      mapFrame = rest
      rest = rest.inset(by: 1)
    case (false, false):
      let top = rest.cutTop(max(4, main.rows * 3 / 5))
      rule = rest.cutTop(1)
      (list, rest) = (rest, top)
    }
    cells = rest
  }
}

extension Layout {
  /// Map and list of the view Map.
  var map: MapLayout { MapLayout(main, isFramed: isFramed, isAlone: isMapAlone, below: rule) }
}
