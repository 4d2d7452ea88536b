/// A rectangle of cells. Never of negative extent.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// How far it reaches to the right and down.
  public var size: Size

  /// No cell.
  public static let zero = Rect(origin: .zero, size: .zero)

  /// Makes a rectangle.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a rectangle from its top left cell and its extent; a negative extent counts as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// Cells side by side.
  public var columns: Int { size.columns }
  /// Cells one above the other.
  public var rows: Int { size.rows }
  /// The first column.
  public var left: Int { origin.column }
  /// The column after the last.
  public var right: Int { origin.column + size.columns }
  /// The first row.
  public var top: Int { origin.row }
  /// The row after the last.
  public var bottom: Int { origin.row + size.rows }
  /// Whether it holds no cell.
  public var isEmpty: Bool { columns == 0 || rows == 0 }
  /// All its columns.
  public var columnRange: Range<Int> { left..<right }
  /// All its rows.
  public var rowRange: Range<Int> { top..<bottom }

  /// Whether the cell at a point is inside.
  public func contains(_ point: Point) -> Bool {
    columnRange.contains(point.column) && rowRange.contains(point.row)
  }

  /// What two rectangles share; empty when they are apart.
  public func intersection(_ other: Rect) -> Rect {
    let (left, top) = (max(left, other.left), max(top, other.top))
    return Rect(
      column: left, row: top, columns: min(right, other.right) - left, rows: min(bottom, other.bottom) - top)
  }
}
