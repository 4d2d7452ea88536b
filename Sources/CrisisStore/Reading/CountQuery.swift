import CrisisModel
import GRDB

/// Exact numbers of rows. From the roll-ups of days where a filter asks for days and at most one country.
struct CountQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  func counts(_ list: ListKind, _ filter: Filter, at position: RowPosition?) throws -> Counts {
    let selection = Selection(list, filter)
    let bounds = KeyBounds(filter)
    guard !PublicationOrder.isWanted(list, filter) else { return try byPublication(selection, at: position) }
    let dated = try count(selection, bounds)
    try session.checkInterruption()
    let walk = PublishedWalk(session, selection, isGathering: false)
    let published = try walk?.count() ?? 0
    let before = try position.map { position in
      position.section == .dated
        ? try count(selection, bounds.before(position), after: position)
        : try dated + (walk?.count(before: .init(position)) ?? 0)
    }
    try session.checkInterruption()
    return Counts(
      total: dated + published, before: before, published: published,
      elsewhereInArticles: try elsewhere(selection, Fragment(bounds)))
  }

  /// Rows by publication: counted one by one, but for the whole list.
  private func byPublication(_ selection: Selection, at position: RowPosition?) throws -> Counts {
    func counted(before position: RowPosition?) throws -> Int {
      var fragment = Fragment()
      let isMerged = selection.countries.count > 1
      fragment.add(
        "SELECT count(\(isMerged ? "DISTINCT k.identity" : "*")) FROM row_key k WHERE k.list = ?",
        [selection.list.rawValue])
      fragment.add(selection.countryCondition)
      fragment.add(PublicationOrder.condition(selection.filter, before: position))
      fragment.add(selection.setCondition)
      try session.checkInterruption()
      return try session.count(fragment)
    }
    let hasDates = selection.filter.from != nil || selection.filter.to != nil
    let all = KeyBounds(Filter())
    return Counts(
      total: hasDates ? try counted(before: nil) : try count(selection, all),
      before: try position.map { try counted(before: $0) },
      elsewhereInArticles: try elsewhere(selection, PublicationOrder.condition(selection.filter)))
  }

  /// Rows of a stretch. With `position`, the stretch begins in the middle of that day.
  func count(_ selection: Selection, _ bounds: KeyBounds, after position: RowPosition? = nil) throws -> Int {
    guard selection.isKeysOnly, selection.countries.count == 1, let country = selection.countries.first else {
      return try session.count(counted(selection, bounds))
    }
    var from = selection.filter.from?.number ?? .min
    var count = 0
    if let position, position.day.number >= from {
      guard position.day.number < .max else { return 0 }
      from = position.day.number + 1
      var day = bounds
      day.upper = min(
        bounds.upper, KeyBounds.End(day: Int64(position.day.number), order: .max, identity: .max, isInside: true))
      count = try session.count(counted(selection, day))
    }
    let days = try session.count(
      """
      SELECT coalesce(sum(row_count), 0) FROM day_count
      WHERE list = ? AND country = ? AND day BETWEEN ? AND ?
      """, [selection.list.rawValue, country, from, selection.filter.to?.number ?? .max])
    return count + days
  }

  /// The statement that counts keys one by one.
  func counted(_ selection: Selection, _ bounds: KeyBounds) -> Fragment {
    let isMerged = selection.countries.count > 1
    var fragment = Fragment()
    fragment.add(
      "SELECT count(\(isMerged ? "DISTINCT k.identity" : "*")) FROM row_key k WHERE k.list = ?",
      [
        selection.list.rawValue
      ])
    fragment.add(selection.countryCondition)
    let condition = bounds.condition("k")
    fragment.add(condition.sql, StatementArguments(condition.arguments))
    fragment.add(selection.setCondition)
    return fragment
  }

  /// Entries of articles that name the filter's countries which don't belong to these countries themselves.
  private func elsewhere(_ selection: Selection, _ bounds: Fragment) throws -> Int {
    guard !selection.filter.countries.isEmpty, selection.list.recordKind != nil else { return 0 }
    let slots = selection.countries.map { _ in "?" }.joined(separator: ", ")
    let countries = StatementArguments(selection.countries)
    var fragment = Fragment()
    fragment.add(
      """
      SELECT count(*) FROM row_key k WHERE k.list = ? AND k.country = 0 AND k.identity IN (
        SELECT t.entry FROM row_key n
        CROSS JOIN article a ON a.identity = n.identity CROSS JOIN record t ON t.article = a.id
        WHERE n.list = ? AND n.country IN (\(slots)))
      """, [selection.list.rawValue, ListKind.articles.rawValue])
    fragment.add("", countries)
    fragment.add(
      " AND k.identity NOT IN (SELECT o.identity FROM row_key o WHERE o.list = ? AND o.country IN (\(slots)))",
      [selection.list.rawValue])
    fragment.add("", countries)
    fragment.add(bounds)
    fragment.add(selection.setCondition)
    return try session.count(fragment)
  }

  private func min(_ a: KeyBounds.End?, _ b: KeyBounds.End) -> KeyBounds.End {
    a.map { $0.key < b.key ? $0 : b } ?? b
  }
}

extension Selection {
  /// The condition on the country of a key.
  var countryCondition: Fragment {
    var fragment = Fragment()
    fragment.add(
      " AND k.country IN (\(countries.map { _ in "?" }.joined(separator: ", ")))", StatementArguments(countries))
    return fragment
  }
}
