/// How a cell looks.
public struct Style: Hashable, Sendable {
  /// Colour of the glyph.
  public var foreground: Color
  /// Colour behind it.
  public var background: Color
  /// Bold, underline and the like.
  public var attributes: Attributes

  /// The terminal's own colours, nothing else.
  public static let plain = Style()

  /// Makes a style.
  public init(foreground: Color = .default, background: Color = .default, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// This style laid over another one: its colours where it has any, the attributes of both.
  ///
  /// So the line under the cursor keeps the colours of its words and gets one background.
  public func over(_ below: Style) -> Style {
    Style(
      foreground: foreground == .default ? below.foreground : foreground,
      background: background == .default ? below.background : background,
      attributes: below.attributes.union(attributes))
  }
}
