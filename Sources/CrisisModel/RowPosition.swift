/// Where a row stands in a list: newest first, the same for any order of arrival.
///
/// Lists are ordered by descending (`day`, `order`, `identity`); `<` means "stands before", so newer comes first.
public struct RowPosition: Hashable, Sendable, Comparable {
  /// The day that it sorts by.
  public var day: Day
  /// Within the day: newer publication first, then the order of the text. Made by `order(published:offset:)`.
  public var order: Int64
  /// Tells equal ones apart.
  public var identity: Identity

  /// Makes a position.
  public init(day: Day, order: Int64, identity: Identity) {
    self.day = day
    self.order = order
    self.identity = identity
  }

  /// Stands before: newer.
  public static func < (a: RowPosition, b: RowPosition) -> Bool {
    (a.day, a.order, a.identity) > (b.day, b.order, b.identity)
  }

  /// The order within a day: minutes of publication since 1970 in the high bits, then earlier in the text first.
  public static func order(published: ArticleDate?, offset: Int) -> Int64 {
    let limit = 0xF_FFFF
    let minutes = published.map { Int64($0.day.number) * 1440 + Int64(($0.seconds ?? 0) / 60) } ?? 0
    return minutes << 20 | Int64(limit - min(max(0, offset), limit))
  }
}
