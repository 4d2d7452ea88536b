/// A colour as a terminal understands it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case `default`
  /// A place in the terminal's palette: 0–7 normal, 8–15 bright, 16–255 xterm's cube and greys.
  case indexed(UInt8)
  /// Red, green and blue (sRGB).
  case rgb(UInt8, UInt8, UInt8)
}
