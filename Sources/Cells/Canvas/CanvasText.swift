/// Words on a canvas.
extension Canvas {
  /// Puts text on a row from a column to the right.
  ///
  /// Text is data: control characters become their pictures, directions and joiners nothing (see `TextWidth`).
  ///
  /// - parameter point: where the first character stands; columns left of the canvas are passed over.
  /// - parameter limit: columns at most; `nil` for as many as there are. A wide character that only half fits is
  ///   left out.
  /// - parameter clip: nothing is put outside of this rectangle; `nil` for the whole canvas.
  /// - returns: columns used, those outside of the canvas included.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style, limit: Int? = nil, in clip: Rect? = nil
  ) -> Int {
    let area = clip?.intersection(bounds) ?? bounds
    let end = min(area.right, limit.map { point.column + max(0, $0) } ?? area.right)
    guard area.rowRange.contains(point.row) else { return 0 }
    var text = text
    return text.withUTF8 { bytes in
      var scan = GlyphScan(bytes)
      var column = point.column
      while let step = scan.next() {
        let width = Int(step.glyph.width)
        guard column + width <= end else { break }
        if column >= area.left {
          set(step.glyph, style, column: column, row: point.row)
        } else if column + width > area.left {
          set(.space, style, column: area.left, row: point.row)
        }
        column += width
      }
      return column - point.column
    }
  }

  /// Puts text so that it ends before a column; what does not fit is cut at its end.
  ///
  /// - parameter end: the column after the last one.
  /// - parameter limit: columns at most; `nil` for as many as there are left of `end`.
  /// - returns: columns used.
  @discardableResult
  public mutating func put(
    _ text: String, endingAt end: Int, row: Int, style: Style, limit: Int? = nil
  ) -> Int {
    let room = max(0, min(limit ?? end, end))
    let cut = TextCut.prefix(text, columns: room)
    return put(cut, at: Point(column: end - TextWidth.columns(cut), row: row), style: style)
  }

  /// Puts text, cut at a word with an ellipsis where it is longer than a number of columns.
  ///
  /// - returns: columns used.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style, cutTo columns: Int, ellipsis: String = "…"
  ) -> Int {
    put(TextCut.atWord(text, columns: columns, ellipsis: ellipsis), at: point, style: style, limit: columns)
  }
}
