import CrisisModel
import GRDB

/// Finds keys of entries that were published in a filter's days and are dated outside of them, newest publication first.
///
/// Every window is walked for itself by the same statement, in each country, and what they give is merged.
struct PublishedWalk {
  private let session: ReadSession
  private let selection: Selection
  private let isGathering: Bool
  private let windows: [PublishedWindow]

  /// `nil` where there is no such section: without dates, and in lists that have no entries.
  init?(_ session: ReadSession, _ selection: Selection, isGathering: Bool) {
    let windows = selection.list.recordKind == nil ? [] : PublishedWindow.all(selection.filter)
    guard !windows.isEmpty else { return nil }
    self.session = session
    self.selection = selection
    self.isGathering = isGathering
    self.windows = windows
  }

  /// One end of a stretch of keys (order, identity).
  struct End {
    var order: Int64
    var identity: Int64
    var isInside = false

    init(_ position: RowPosition, orAt isInside: Bool = false) {
      (order, identity, self.isInside) = (position.order, position.identity.sortable, isInside)
    }

    init(before order: Int64) { (self.order, identity) = (order, .min) }

    init(from order: Int64) { (self.order, identity, isInside) = (order, .min, true) }

    func isOlder(than other: End) -> Bool { (order, identity) < (other.order, other.identity) }
  }

  /// The first keys older than an end, newest first.
  func newest(after end: End?, _ limit: Int) throws -> [PageQuery.Key] {
    try keys(limit, "DESC", { (a, b) in (a.order, a.identity) > (b.order, b.identity) }) { window in
      let upper = End(before: window.upper)
      return (End(from: window.lower), end.map { $0.isOlder(than: upper) ? $0 : upper } ?? upper)
    }
  }

  /// The last keys newer than an end, oldest first.
  func oldest(before end: End?, _ limit: Int) throws -> [PageQuery.Key] {
    try keys(limit, "ASC", { (a, b) in (a.order, a.identity) < (b.order, b.identity) }) { window in
      let lower = End(from: window.lower)
      return (end.map { lower.isOlder(than: $0) ? $0 : lower } ?? lower, End(before: window.upper))
    }
  }

  /// How many keys are newer than an end; all without one.
  func count(before end: End? = nil) throws -> Int {
    guard selection.hasAllArticles else { return try session.count(gatheredCount(before: end)) }
    var count = 0
    for window in windows {
      let lower = End(from: window.lower)
      let bounds = (end.map { lower.isOlder(than: $0) ? $0 : lower } ?? lower, End(before: window.upper))
      count += try session.count(counted(window, bounds))
      try session.checkInterruption()
    }
    return count
  }

  private func keys(
    _ limit: Int, _ direction: String, _ comesFirst: (PageQuery.Key, PageQuery.Key) -> Bool,
    _ bounds: (PublishedWindow) -> (End, End)
  ) throws -> [PageQuery.Key] {
    guard limit > 0 else { return [] }
    var found: Set<PageQuery.Key> = []
    for window in windows {
      for country in selection.countries {
        let query = fragment(window, country, bounds(window), direction, limit)
        let rows = try Row.fetchCursor(try session.statement(query.sql), arguments: query.arguments)
        while let row = try rows.next() {
          let (order, identity): (Int64, Int64) = (try row.value(0), try row.value(1))
          found.insert(PageQuery.Key(publishedIn: order, identity))
        }
      }
      try session.checkInterruption()
    }
    return Array(found.sorted(by: comesFirst).prefix(limit))
  }
}

// MARK: SQL

extension PublishedWalk {
  /// The statement that walks the keys of a window in one country.
  func fragment(
    _ window: PublishedWindow, _ country: Int64, _ bounds: (End, End), _ direction: String, _ limit: Int
  ) -> Fragment {
    var fragment = Fragment()
    if isGathering, let candidates = selection.candidates {
      fragment.add("SELECT k.ord, k.identity FROM (\(candidates.sql)) c", candidates.arguments)
      fragment.add(
        """
         CROSS JOIN entry t ON t.identity = c.identity
         CROSS JOIN published_key k ON k.list = ? AND k.country = ? AND k.distance = ? AND k.ord = t.ord
         AND k.identity = t.identity WHERE 1
        """, [selection.list.rawValue, country, window.distance])
      fragment.add(PublishedWalk.condition(window, bounds))
      fragment.add(selection.facetCondition)
    } else {
      fragment.add(
        "SELECT k.ord, k.identity FROM published_key k WHERE k.list = ? AND k.country = ? AND k.distance = ?",
        [selection.list.rawValue, country, window.distance])
      fragment.add(PublishedWalk.condition(window, bounds))
      fragment.add(selection.rowCondition)
    }
    fragment.add(" ORDER BY k.ord \(direction), k.identity \(direction) LIMIT ?", [limit])
    return fragment
  }

  /// The statement that counts the keys of a window.
  func counted(_ window: PublishedWindow, _ bounds: (End, End)) -> Fragment {
    let isMerged = selection.countries.count > 1
    var fragment = Fragment()
    fragment.add(
      "SELECT count(\(isMerged ? "DISTINCT k.identity" : "*")) FROM published_key k WHERE k.list = ?",
      [selection.list.rawValue])
    fragment.add(selection.countryCondition)
    fragment.add(" AND k.distance = ?", [window.distance])
    fragment.add(PublishedWalk.condition(window, bounds))
    fragment.add(selection.facetCondition)
    return fragment
  }

  /// The statement that counts what words or `since` leave, from their articles: once for all windows.
  private func gatheredCount(before end: End?) -> Fragment {
    var fragment = Fragment()
    guard let candidates = selection.candidates else { return fragment }
    fragment.add("SELECT count(DISTINCT k.identity) FROM (\(candidates.sql)) c", candidates.arguments)
    fragment.add(
      """
       CROSS JOIN entry t ON t.identity = c.identity
       CROSS JOIN row_key k ON k.list = ? AND k.day = t.day AND k.ord = t.ord AND k.identity = t.identity
      """, [selection.list.rawValue])
    fragment.add(selection.countryCondition)
    let (from, to) = (selection.filter.from, selection.filter.to)
    fragment.add(
      " WHERE t.ord >> 20 <> 0 AND t.ord >= ? AND t.ord < ?",
      [
        windows.map(\.lower).min(), windows.map(\.upper).max(),
      ])
    fragment.add(selection.facetCondition)
    fragment.add(" AND (t.day < ? OR t.day > ?)", [from?.number ?? .min, to?.number ?? .max])
    if let end { fragment.add(" AND (t.ord, t.identity) > (?, ?)", [end.order, end.identity]) }
    return fragment
  }

  private static func condition(_ window: PublishedWindow, _ bounds: (older: End, newer: End)) -> Fragment {
    var fragment = Fragment()
    for (end, sign) in [(bounds.older, ">"), (bounds.newer, "<")] {
      fragment.add(
        " AND (k.ord, k.identity) \(sign)\(end.isInside ? "=" : "") (?, ?)", [end.order, end.identity])
    }
    fragment.add(" AND k.day \(window.isOlder ? "<" : ">") ?", [window.edge])
    return fragment
  }
}
