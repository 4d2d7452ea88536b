import Cells

/// How a theme's file wants a role to look, on any terminal.
struct Look: Hashable, Sendable {
  /// Colour of the glyphs.
  var foreground = Paint.terminal
  /// Colour behind them.
  var background = Paint.terminal
  /// Bold, underline and the like.
  var attributes: Attributes = []
  /// Attributes where there are no colours; `nil` for the same ones.
  var monoAttributes: Attributes?

  func style(_ depth: ColorDepth) -> Style {
    let attributes = depth == .mono ? monoAttributes ?? attributes : attributes
    return Style(
      foreground: foreground.color(depth), background: background.color(depth), attributes: attributes)
  }
}

/// A colour in the forms that terminals differ by.
struct Paint: Hashable, Sendable {
  /// Where any colour can be shown.
  var trueColor: Color
  /// In xterm's palette.
  var indexed: Color
  /// Among the eight colours and their bright forms.
  var sixteen: Color

  /// The terminal's own colour.
  static let terminal = Paint(trueColor: .default, indexed: .default, sixteen: .default)

  func color(_ depth: ColorDepth) -> Color {
    switch depth {
    case .mono: .default
    case .eight: sixteen.reduced(to: .eight)
    case .sixteen: sixteen
    case .indexed256: indexed
    case .trueColor: trueColor
    }
  }
}
