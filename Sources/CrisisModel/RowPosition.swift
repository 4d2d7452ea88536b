/// The parts of a list, one after the other.
public enum ListSection: UInt8, Hashable, Sendable, CaseIterable {
  /// Rows by their own day.
  case dated = 0
  /// Under a filter of dates: rows that were published in this time and are dated elsewhere, by publication.
  case published = 1
  /// All rows by publication, when a filter asks for this order.
  case byPublication = 2
}

/// Where a row stands in a list: newest first, the same for any order of arrival.
///
/// Lists are ordered by section and, within one, by descending (`day`, `order`, `identity`); `<` means "stands before",
/// so newer comes first.
public struct RowPosition: Hashable, Sendable, Comparable {
  /// The part of the list.
  public var section: ListSection
  /// The day that it sorts by: its own, or that of publication in the other sections.
  public var day: Day
  /// Within the day: newer publication first, then the order of the text. Made by `order(published:offset:)`.
  public var order: Int64
  /// Tells equal ones apart.
  public var identity: Identity

  /// Makes a position.
  public init(section: ListSection = .dated, day: Day, order: Int64, identity: Identity) {
    self.section = section
    self.day = day
    self.order = order
    self.identity = identity
  }

  /// Stands before: newer.
  public static func < (a: RowPosition, b: RowPosition) -> Bool {
    guard a.section == b.section else { return a.section.rawValue < b.section.rawValue }
    return (a.day, a.order, a.identity) > (b.day, b.order, b.identity)
  }

  /// The order within a day: minutes of publication since 1970 in the high bits, then earlier in the text first.
  public static func order(published: ArticleDate?, offset: Int) -> Int64 {
    let limit = 0xF_FFFF
    let minutes = published.map { Int64($0.day.number) * 1440 + Int64(($0.seconds ?? 0) / 60) } ?? 0
    return minutes << 20 | Int64(limit - min(max(0, offset), limit))
  }

  /// The same row by publication; by its own day where publication is not known.
  public var byPublication: RowPosition {
    RowPosition(
      section: .byPublication, day: RowPosition.published(inOrder: order) ?? day, order: order, identity: identity)
  }

  /// The least order of a day of publication.
  public static func leastOrder(ofDay number: Int64) -> Int64 { (number * 1440) << 20 }

  /// The day of publication that an order holds; `nil` where none was known.
  public static func published(inOrder order: Int64) -> Day? {
    let minutes = order >> 20
    guard minutes != 0 else { return nil }
    let day = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    return Day(number: Int32(clamping: day))
  }
}
