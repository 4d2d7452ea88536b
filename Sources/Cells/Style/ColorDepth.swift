/// How many colours can be shown. Ordered: more is greater.
public enum ColorDepth: UInt8, Hashable, Sendable, Comparable, CaseIterable {
  /// None: bold, dim, underline and reverse must do.
  case mono
  /// The eight colours of old.
  case eight
  /// The eight and their bright forms.
  case sixteen
  /// xterm's palette.
  case indexed256
  /// Any red, green and blue.
  case trueColor

  /// Fewer colours first.
  public static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }
}
