/// TIMEX3's types. Raw values as in TimeML.
public enum TimeType: String, Sendable, Hashable, CaseIterable {
  /// A day or something longer.
  case date = "DATE"
  /// A time of day.
  case time = "TIME"
  /// A length of time.
  case duration = "DURATION"
  /// Something that recurs.
  case set = "SET"
}

/// A date or time in the text.
public struct TimeExpression: Hashable, Sendable {
  /// Where.
  public var range: ByteRange
  /// TIMEX3 type.
  public var type: TimeType
  /// TIMEX3 value: `2025-08-29`, `P3D`, `PRESENT_REF`.
  public var value: String
  /// The days that it covers; `nil` for durations, sets and vague references.
  public var date: DateValue?
  /// Whether the words themselves give the year (or the date was not relative at all).
  public var isExplicit: Bool

  /// Makes a time expression.
  @inlinable
  public init(range: ByteRange, type: TimeType, value: String, date: DateValue?, isExplicit: Bool = false) {
    self.range = range
    self.type = type
    self.value = value
    self.date = date
    self.isExplicit = isExplicit
  }
}
