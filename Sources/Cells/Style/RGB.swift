/// Red, green and blue, for choosing the nearest colour of a smaller palette.
struct RGB: Hashable, Sendable {
  let red: Int
  let green: Int
  let blue: Int

  init(_ red: Int, _ green: Int, _ blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// A colour of xterm's default palette: 16 named ones, a cube of 6×6×6, 24 greys.
  init(xterm index: UInt8) {
    let index = Int(index)
    if index < 16 {
      self = RGB.named[index]
    } else if index < 232 {
      func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + step * 40 }
      let place = index - 16
      self.init(level(place / 36), level(place / 6 % 6), level(place % 6))
    } else {
      let grey = 8 + (index - 232) * 10
      self.init(grey, grey, grey)
    }
  }

  /// The colour of a stretch of xterm's palette that is nearest to the eye ("redmean" distance, T. Riemersma).
  func nearest(in indices: ClosedRange<UInt8>) -> UInt8 {
    indices.min { distance(RGB(xterm: $0)) < distance(RGB(xterm: $1)) } ?? indices.lowerBound
  }

  private func distance(_ other: RGB) -> Int {
    let mean = (red + other.red) / 2
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return (512 + mean) * r * r / 256 + 4 * g * g + (767 - mean) * b * b / 256
  }

  /// xterm's defaults for the sixteen.
  private static let named: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
    RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}
