import Cells

/// A theme in the colours that a terminal can show: the style of each role.
public struct StyleSheet: Hashable, Sendable {
  private let styles: [Role: Style]

  /// Makes a sheet; a role that is missing looks plain.
  init(_ styles: [Role: Style]) { self.styles = styles }

  /// How a role looks.
  public subscript(role: Role) -> Style { styles[role] ?? .plain }
}
