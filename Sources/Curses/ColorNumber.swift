import Cells

/// Colours as curses counts them.
enum ColorNumber {
  /// The number of a colour on a terminal of this depth; -1 for the terminal's own colour.
  ///
  /// With direct colours the numbers below 8 are still the old eight, and the rest are red, green and blue in 24 bits.
  static func of(_ color: Color, _ depth: ColorDepth) -> Int32 {
    switch color.reduced(to: depth) {
    case .default: return -1
    case .indexed(let index) where depth != .trueColor || index < 8: return Int32(index)
    case .indexed, .rgb:
      guard let parts = color.components else { return -1 }
      // Nearly black would be read as one of the old eight.
      return Int32(max(8, parts.red << 16 | parts.green << 8 | parts.blue))
    }
  }
}
