import CrisisModel

/// Finds keys of a whole list: its rows by their own days, then those that were only published in the
/// filter's; or all by publication.
struct ListWalk {
  private let dated: KeyWalk
  private let bounds: KeyBounds
  private let published: PublishedWalk?
  private let byPublication: PublicationWalk?

  init(_ session: ReadSession, _ selection: Selection) throws {
    let isGathering = try selection.leavesFew(session)
    dated = KeyWalk(session, selection, isGathering: isGathering)
    bounds = KeyBounds(selection.filter)
    let isByPublication = PublicationOrder.isWanted(selection.list, selection.filter)
    byPublication = isByPublication ? PublicationWalk(session, selection, isGathering: isGathering) : nil
    published = isByPublication ? nil : PublishedWalk(session, selection, isGathering: isGathering)
  }

  /// The first keys after a position (or at it, if asked for), newest first; of the whole list without one.
  func newest(after position: RowPosition? = nil, orAt isInside: Bool = false, _ limit: Int) throws -> [PageQuery.Key] {
    if let byPublication { return try byPublication.newest(after: position, orAt: isInside, limit) }
    if let position, position.section == .published {
      return try published?.newest(after: .init(position, orAt: isInside), limit) ?? []
    }
    let keys = try dated.newest(in: position.map { bounds.after($0, orAt: isInside) } ?? bounds, limit)
    guard let published, keys.count < limit else { return keys }
    return try keys + published.newest(after: nil, limit - keys.count)
  }

  /// The last keys before a position, oldest first; of the whole list without one.
  func oldest(before position: RowPosition? = nil, _ limit: Int) throws -> [PageQuery.Key] {
    if let byPublication { return try byPublication.oldest(before: position, limit) }
    if let position, position.section == .dated { return try dated.oldest(in: bounds.before(position), limit) }
    let keys = try published?.oldest(before: position.map { .init($0) }, limit) ?? []
    guard keys.count < limit else { return keys }
    return try keys + dated.oldest(in: bounds, limit - keys.count)
  }
}
