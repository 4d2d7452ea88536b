import Cells

/// How each role looks in the colours that a terminal can show: what `draw` asks.
public struct Theme: Hashable, Sendable {
  /// The name of its file without the ending: "dark".
  public let name: String
  /// The colours that it was made for.
  public let depth: ColorDepth
  private let styles: [Role: Style]

  /// Makes a theme; a role that is missing looks plain.
  init(name: String, depth: ColorDepth, styles: [Role: Style]) {
    self.name = name
    self.depth = depth
    self.styles = styles
  }

  /// How a role looks.
  public subscript(role: Role) -> Style { styles[role] ?? .plain }

  /// The theme that the program carries in itself, the terminal's own colours, for when no file can be read.
  public static func standard(_ depth: ColorDepth) -> Theme {
    let library = ThemeLibrary { $0 == DefaultTheme.name ? DefaultTheme.text : nil }
    let theme = try? library.theme(DefaultTheme.name, depth: depth)
    return theme ?? Theme(name: DefaultTheme.name, depth: depth, styles: [:])
  }
}
