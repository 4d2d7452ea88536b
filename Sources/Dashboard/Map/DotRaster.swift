import Cells

/// Dots on cells, as Braille has them: two beside each other, four one above the other.
struct DotRaster: Hashable, Sendable {
  /// Cells.
  let size: Size
  /// The dots of each cell, row by row, as Unicode's Braille patterns number them.
  private(set) var cells: [UInt8]

  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: 0, count: size.area)
  }

  /// The dots of a cell; none outside.
  subscript(column: Int, row: Int) -> UInt8 {
    0..<size.columns ~= column && 0..<size.rows ~= row ? cells[row * size.columns + column] : 0
  }

  /// Sets a dot; one outside changes nothing.
  mutating func set(x: Int, y: Int) {
    guard x >= 0, y >= 0, x < size.columns * 2, y < size.rows * 4 else { return }
    let bits: (UInt8, UInt8) =
      switch y & 3 {
      case 0: (0x01, 0x08)
      case 1: (0x02, 0x10)
      case 2: (0x04, 0x20)
      default: (0x40, 0x80)
      }
    cells[(y >> 2) * size.columns + x >> 1] |= x & 1 == 0 ? bits.0 : bits.1
  }

  /// Sets the dots between two places, or every so many of them; places may lie far outside.
  mutating func line(from start: Viewport.Dot, to end: Viewport.Dot, every step: Int = 1) {
    let width = Double(size.columns * 2)
    guard let (a, b) = LineClip(width: width, height: Double(size.rows * 4)).inside(start, end) else { return }
    let count = max(1, Int(max(abs(b.x - a.x), abs(b.y - a.y)).rounded(.up)))
    for index in stride(from: 0, through: count, by: step) {
      let share = Double(index) / Double(count)
      set(x: Int(a.x + (b.x - a.x) * share), y: Int(a.y + (b.y - a.y) * share))
    }
  }

  /// A cell's dots as a character.
  static func braille(_ dots: UInt8) -> Character {
    Character(Unicode.Scalar(0x2800 + UInt32(dots)) ?? " ")
  }
}

/// Cuts a line to what is within a rectangle (Liang and Barsky), so that what is far outside costs nothing.
struct LineClip {
  let width: Double
  let height: Double

  /// The part inside; `nil` when there is none.
  func inside(_ a: Viewport.Dot, _ b: Viewport.Dot) -> (Viewport.Dot, Viewport.Dot)? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    guard dx.isFinite, dy.isFinite else { return nil }
    var (from, to) = (0.0, 1.0)
    for (step, room) in [(-dx, a.x), (dx, width - a.x), (-dy, a.y), (dy, height - a.y)] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        from = max(from, room / step)
      } else {
        to = min(to, room / step)
      }
    }
    guard from <= to else { return nil }
    return (.init(x: a.x + dx * from, y: a.y + dy * from), .init(x: a.x + dx * to, y: a.y + dy * to))
  }
}
