/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  /// A button.
  public enum Button: UInt8, Hashable, Sendable {
    /// The left one.
    case left
    /// The wheel pressed.
    case middle
    /// The right one.
    case right
  }

  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// A button went down.
    case press(Button)
    /// A button came up.
    case release(Button)
    /// The mouse moved while a button was down.
    case drag(Button)
    /// The wheel turned away from the hand.
    case wheelUp
    /// The wheel turned towards the hand.
    case wheelDown
  }

  /// The cell under it.
  public var position: Point
  /// What happened.
  public var kind: Kind
  /// How often in a row, from 1: notches of a wheel that were drained together.
  public var count: Int

  /// Makes an event.
  public init(position: Point, kind: Kind, count: Int = 1) {
    self.position = position
    self.kind = kind
    self.count = count
  }
}
