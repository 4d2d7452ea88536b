import Testing

@testable import Cells

@Suite("Rectangles")
struct RectTests {
  private let screen = Rect(column: 0, row: 0, columns: 80, rows: 24)

  @Test("cut at the edges, what is left is the rest")
  func cuts() {
    var rest = screen
    #expect(rest.cutTop(2) == Rect(column: 0, row: 0, columns: 80, rows: 2))
    #expect(rest.cutBottom(1) == Rect(column: 0, row: 23, columns: 80, rows: 1))
    #expect(rest.cutLeft(10) == Rect(column: 0, row: 2, columns: 10, rows: 21))
    #expect(rest.cutRight(5) == Rect(column: 75, row: 2, columns: 5, rows: 21))
    #expect(rest == Rect(column: 10, row: 2, columns: 65, rows: 21))
    #expect(rest.cutTop(100).rows == 21)
    #expect(rest.isEmpty)
  }

  @Test(
    "shares fill the whole, whatever the weights", arguments: [[1, 1], [2, 1, 1], [3], [0, 0], [7, 5, 3, 1]], 0...4)
  func shares(_ weights: [Int], _ gap: Int) {
    for width in 0...90 {
      let parts = Rect(column: 3, row: 0, columns: width, rows: 4).columns(weights: weights, gap: gap)
      #expect(parts.count == weights.count)
      #expect(parts.last?.right == 3 + width || width < gap * (weights.count - 1))
      for (a, b) in zip(parts, parts.dropFirst()) { #expect(a.right <= b.left && b.right <= 3 + width) }
    }
    #expect(screen.columns(weights: [3, 2]).map(\.columns) == [48, 32])
    #expect(screen.rows(weights: [1, 1], gap: 2).map(\.rowRange) == [0..<11, 13..<24])
  }

  @Test("insets, the middle, and sizes as words")
  func others() {
    #expect(screen.inset(by: 1) == Rect(column: 1, row: 1, columns: 78, rows: 22))
    #expect(Rect(column: 0, row: 0, columns: 1, rows: 1).inset(by: 1).isEmpty)
    #expect(screen.centered(Size(columns: 40, rows: 100)) == Rect(column: 20, row: 0, columns: 40, rows: 24))
    #expect(Size("120x40") == Size(columns: 120, rows: 40))
    for text in ["120", "x", "0x1", "-1x5", "99999x1", "1x1x1"] { #expect(Size(text) == nil) }
  }
}
