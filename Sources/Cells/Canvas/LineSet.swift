/// The characters that frames and rules are drawn with.
public struct LineSet: Hashable, Sendable {
  /// A level line.
  public var horizontal: Character
  /// An upright line.
  public var vertical: Character
  /// The corners: top left, top right, bottom left, bottom right.
  public var corners: [Character]
  /// Where a rule meets a frame or another rule: from the left, the right, above, below, and all four.
  public var joints: [Character]

  /// Thin lines.
  public static let light = LineSet(
    horizontal: "─", vertical: "│", corners: ["┌", "┐", "└", "┘"], joints: ["├", "┤", "┬", "┴", "┼"])
  /// Thick lines.
  public static let heavy = LineSet(
    horizontal: "━", vertical: "┃", corners: ["┏", "┓", "┗", "┛"], joints: ["┣", "┫", "┳", "┻", "╋"])
  /// For terminals and readers that know ASCII only.
  public static let ascii = LineSet(
    horizontal: "-", vertical: "|", corners: ["+", "+", "+", "+"], joints: ["+", "+", "+", "+", "+"])
}
