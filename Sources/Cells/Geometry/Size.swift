/// An extent in cells.
public struct Size: Hashable, Sendable, CustomStringConvertible {
  /// Cells side by side.
  public var columns: Int
  /// Cells one above the other.
  public var rows: Int

  /// No cell.
  public static let zero = Size(columns: 0, rows: 0)

  /// Makes a size; negative figures count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Reads "120x40"; `nil` for anything else, and for sizes outside 1…10,000 either way.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]) else { return nil }
    guard 1...10_000 ~= columns, 1...10_000 ~= rows else { return nil }
    self.init(columns: columns, rows: rows)
  }

  /// Cells in all.
  public var area: Int { columns * rows }

  /// "120x40".
  public var description: String { "\(columns)x\(rows)" }
}
