/// A screen of styled cells: what panes draw on, what tests compare, what the terminal shows.
///
/// Nothing that is put on it reaches outside, and a wide character is never shown by half: where one of its columns is
/// overwritten or cut off, the other one becomes a blank.
public struct Canvas: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// Where a text cursor is to be shown; `nil` for none.
  public var cursor: Point?
  var cells: [Cell]

  /// Makes a canvas of blanks.
  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.area)
  }

  /// The whole canvas.
  public var bounds: Rect { Rect(origin: .zero, size: size) }

  /// A cell; a plain blank outside.
  public subscript(column: Int, row: Int) -> Cell {
    guard 0..<size.columns ~= column, 0..<size.rows ~= row else { return .blank(.plain) }
    return cells[row * size.columns + column]
  }

  /// The cells of a row, from the left; none outside.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard 0..<size.rows ~= row else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Fills a rectangle with one glyph. A wide one fills pairs of columns, and a blank what is left.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style) {
    let (rect, glyph) = (rect.intersection(bounds), Glyph(character))
    guard !rect.isEmpty else { return }
    for row in rect.rowRange {
      var column = rect.left
      while column + Int(glyph.width) <= rect.right {
        set(glyph, style, column: column, row: row)
        column += Int(glyph.width)
      }
      while column < rect.right {
        set(.space, style, column: column, row: row)
        column += 1
      }
    }
  }

  /// Lays a style over what stands in a rectangle: its colours where it has any, its attributes added.
  public mutating func lay(_ style: Style, over rect: Rect) {
    restyle(rect) { $0 = style.over($0) }
  }

  /// Changes the style of the cells of a rectangle. Both columns of a wide character change together.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for row in rect.rowRange {
      var (from, to) = (rect.left, rect.right)
      if self[from, row].width == 0 { from -= 1 }
      if to < size.columns, self[to, row].width == 0 { to += 1 }
      for index in row * size.columns + from..<row * size.columns + to { change(&cells[index].style) }
    }
  }

  /// Puts a glyph, which must fit, and blanks the halves of wide ones that it cuts.
  mutating func set(_ glyph: Glyph, _ style: Style, column: Int, row: Int) {
    let at = row * size.columns + column
    let width = Int(glyph.width)
    if cells[at].width == 0, column > 0 { cells[at - 1] = .blank(cells[at - 1].style) }
    let after = at + width
    if column + width < size.columns, cells[after].width == 0 { cells[after] = .blank(cells[after].style) }
    cells[at] = Cell(glyph, width: glyph.width, style: style)
    if width == 2 { cells[at + 1] = Cell(.space, width: 0, style: style) }
  }
}
