import CrisisModel
import GRDB

/// Pages of all lists: keys first, from a covering index, then the rows behind them.
struct PageQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  /// A key as stored.
  struct Key: Hashable {
    var section = ListSection.dated
    var day: Int64
    var order: Int64
    var identity: Int64

    var position: RowPosition {
      RowPosition(
        section: section, day: Day(number: Int32(clamping: day)), order: order,
        identity: Identity(sortable: identity))
    }
  }

  func page(_ request: PageRequest) throws -> Page {
    let walk = try ListWalk(session, Selection(request.list, request.filter))
    let limit = max(0, request.limit)
    var keys: [Key]
    switch request.anchor {
    case .newest: keys = try walk.newest(limit)
    case .oldest: keys = try walk.oldest(limit).reversed()
    case .after(let position): keys = try walk.newest(after: position, limit)
    case .before(let position): keys = try walk.oldest(before: position, limit).reversed()
    case .around(let position):
      var before = try walk.oldest(before: position, limit / 2)
      let after = try walk.newest(after: position, orAt: true, limit - before.count)
      if before.count == limit / 2, before.count + after.count < limit {
        before = try walk.oldest(before: position, limit - after.count)
      }
      keys = before.reversed() + after
    }
    try session.checkInterruption()
    let rows = try RowQuery(session).rows(request.list, keys)
    return Page(
      rows: rows, hasBefore: try hasBefore(keys, request.anchor, walk),
      hasAfter: try hasAfter(keys, request.anchor, walk))
  }

  private func hasBefore(_ keys: [Key], _ anchor: PageAnchor, _ walk: ListWalk) throws -> Bool {
    if let first = keys.first {
      if case .newest = anchor { return false }
      return try !walk.oldest(before: first.position, 1).isEmpty
    }
    // An empty page: rows may still stand on the other side of its anchor.
    guard case .after = anchor else { return false }
    return try !walk.newest(1).isEmpty
  }

  private func hasAfter(_ keys: [Key], _ anchor: PageAnchor, _ walk: ListWalk) throws -> Bool {
    if let last = keys.last {
      if case .oldest = anchor { return false }
      return try !walk.newest(after: last.position, 1).isEmpty
    }
    guard case .before = anchor else { return false }
    return try !walk.newest(1).isEmpty
  }
}

extension PageQuery.Key {
  /// The key of an entry in the section of what was published in a time.
  init(publishedIn order: Int64, _ identity: Int64) {
    let day = RowPosition.published(inOrder: order).map { Int64($0.number) } ?? 0
    self.init(section: .published, day: day, order: order, identity: identity)
  }
}
