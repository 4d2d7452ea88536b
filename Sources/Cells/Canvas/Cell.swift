/// One cell of a canvas.
public struct Cell: Hashable, Sendable {
  /// What it shows. The second column of a wide glyph has none and shows `glyph` of the cell before.
  public internal(set) var glyph: Glyph
  /// Columns: 1, 2 for a wide glyph, 0 for the second column of one.
  public internal(set) var width: UInt8
  /// How it looks.
  public internal(set) var style: Style

  init(_ glyph: Glyph, width: UInt8, style: Style) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  /// A cell with a glyph of one column.
  static func blank(_ style: Style) -> Cell { Cell(.space, width: 1, style: style) }
}
