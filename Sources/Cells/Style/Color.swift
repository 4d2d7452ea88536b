/// A colour as a terminal understands it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case `default`
  /// A place in the terminal's palette: 0–7 normal, 8–15 bright, 16–255 xterm's cube and greys.
  case indexed(UInt8)
  /// Red, green and blue (sRGB).
  case rgb(UInt8, UInt8, UInt8)
}

extension Color {
  /// The nearest colour that a terminal of this depth can show; `default` where it has none.
  public func reduced(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.default, _), (_, .mono): .default
    case (_, .trueColor): self
    case (.indexed, .indexed256): self
    case (.rgb(let red, let green, let blue), .indexed256):
      .indexed(RGB(Int(red), Int(green), Int(blue)).nearest(in: 16...255))
    case (.indexed(let index), .sixteen): .indexed(index < 16 ? index : RGB(xterm: index).nearest(in: 0...15))
    case (.rgb(let red, let green, let blue), .sixteen):
      .indexed(RGB(Int(red), Int(green), Int(blue)).nearest(in: 0...15))
    case (.indexed, .eight), (.rgb, .eight): reduced(to: .sixteen).withoutBrightness
    }
  }

  /// Red, green and blue, of xterm's default palette for a place in it; `nil` for the terminal's own colour.
  public var components: (red: Int, green: Int, blue: Int)? {
    switch self {
    case .default: return nil
    case .rgb(let red, let green, let blue): return (Int(red), Int(green), Int(blue))
    case .indexed(let index):
      let rgb = RGB(xterm: index)
      return (rgb.red, rgb.green, rgb.blue)
    }
  }

  private var withoutBrightness: Color {
    if case .indexed(let index) = self { .indexed(index & 7) } else { self }
  }
}
