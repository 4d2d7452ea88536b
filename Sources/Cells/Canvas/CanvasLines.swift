/// Frames and rules on a canvas.
extension Canvas {
  /// Draws a frame along the edge of a rectangle; nothing where that has fewer than two columns or rows.
  public mutating func box(_ rect: Rect, style: Style, lines: LineSet = .light) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let (right, bottom) = (rect.right - 1, rect.bottom - 1)
    rule(from: rect.origin, columns: rect.columns, style: style, lines: lines)
    rule(from: Point(column: rect.left, row: bottom), columns: rect.columns, style: style, lines: lines)
    rule(from: rect.origin, rows: rect.rows, style: style, lines: lines)
    rule(from: Point(column: right, row: rect.top), rows: rect.rows, style: style, lines: lines)
    let places = [
      rect.origin, Point(column: right, row: rect.top), Point(column: rect.left, row: bottom),
      Point(column: right, row: bottom),
    ]
    for (place, corner) in zip(places, lines.corners) {
      fill(Rect(origin: place, size: Size(columns: 1, rows: 1)), with: corner, style: style)
    }
  }

  /// Draws a level line.
  public mutating func rule(from point: Point, columns: Int, style: Style, lines: LineSet = .light) {
    fill(Rect(origin: point, size: Size(columns: columns, rows: 1)), with: lines.horizontal, style: style)
  }

  /// Draws an upright line.
  public mutating func rule(from point: Point, rows: Int, style: Style, lines: LineSet = .light) {
    fill(Rect(origin: point, size: Size(columns: 1, rows: rows)), with: lines.vertical, style: style)
  }
}
