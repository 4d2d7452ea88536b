import CrisisModel

/// What two events of an article must have in common to be one, beside their words: kept next to the events, since to
/// look at these fields of a whole event again and again is dear.
struct EventTraits {
  private let category: Category
  private let status: Status
  private let actor: CountryCode?
  private let target: CountryCode?
  private let hasSide: Bool
  private var days: (first: Day, last: Day)?
  /// The event's first passage.
  let passage: ByteRange

  static func of(_ event: Event) -> EventTraits {
    EventTraits(
      category: event.category, status: event.status, actor: event.actor?.country, target: event.target?.country,
      hasSide: event.actor != nil || event.target != nil, days: event.date.map { ($0.first, $0.last) },
      passage: event.core.evidence.passage)
  }

  /// Same category and sides, and no contradicting day.
  func agree(with new: EventTraits) -> Bool {
    guard category == new.category, status == new.status, actor == new.actor, target == new.target, new.hasSide else {
      return false
    }
    guard let days, let others = new.days else { return true }
    return days.first <= others.last && others.first <= days.last
  }

  /// Takes the days of an event that tells the same, where this one has none.
  mutating func takeDays(of new: EventTraits) { if days == nil { days = new.days } }
}
