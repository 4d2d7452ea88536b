/// A key, or keys pressed together, as a terminal can tell them apart.
public enum Key: Hashable, Sendable {
  /// A character that is typed; space included.
  case character(Character)
  /// A character with Control: `control("d")`. Lower case.
  case control(Character)
  /// A character with Alt (Meta).
  case alt(Character)
  /// A function key, from 1.
  case function(Int)
  /// Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Deletes backward.
  case backspace
  /// Deletes forward.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
}
