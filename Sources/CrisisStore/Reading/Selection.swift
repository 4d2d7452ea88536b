import CrisisModel
import GRDB

/// A filter on one list as SQL over `row_key`.
///
/// Days and countries are in the keys themselves. Words and `since` are asked of the rows behind them, in the way that
/// suits how many articles they leave.
struct Selection {
  let list: ListKind
  let filter: Filter
  /// Countries as stored; 0 stands for all.
  let countries: [Int64]
  /// The full-text question, if any.
  let match: String?
  /// The facets that this list has.
  let facets: [Int64]

  init(_ list: ListKind, _ filter: Filter) {
    self.list = list
    self.filter = filter
    countries = filter.countries.isEmpty ? [0] : Set(filter.countries).sorted().map { Int64($0.rawValue) }
    match = filter.words.flatMap(SearchWords.expression)
    facets = filter.facets.filter { $0.facet.list == list }.map(\.identity.sortable)
  }

  /// Whether keys alone decide, so that the roll-ups of days hold the counts.
  var isKeysOnly: Bool { hasAllArticles && facets.isEmpty }

  /// Whether neither words nor `since` leave articles out.
  var hasAllArticles: Bool { match == nil && filter.since == nil }

  /// Articles that words or `since` may leave for the rows to be gathered and sorted instead of walked.
  static let fewArticles = 1_000

  /// The table behind the list's keys.
  var table: String {
    switch list {
    case .timeline, .forces, .quotes: "entry"
    case .articles: "article"
    case .findings: "finding"
    }
  }

  /// A condition on each key that leaves the list's facets.
  var facetCondition: Fragment {
    var fragment = Fragment()
    for facet in facets {
      fragment.add(
        """
         AND EXISTS (SELECT 1 FROM facet_key x WHERE x.list = ? AND x.facet = ? AND x.day = k.day AND x.ord = k.ord
         AND x.identity = k.identity)
        """, [list.rawValue, facet])
    }
    return fragment
  }

  /// A condition on the identity of each key that asks the row behind it: right when most rows pass.
  var rowCondition: Fragment {
    var fragment = facetCondition
    if let since = filter.since {
      fragment.add(
        " AND EXISTS (SELECT 1 FROM \(table) t WHERE t.identity = k.identity AND t.changed >= ?)", [since])
    }
    if let match {
      let tests = rowsWithArticles.map { "EXISTS (SELECT 1 FROM \($0) = k.identity AND search MATCH ?)" }
      fragment.add(
        " AND (\(tests.joined(separator: " OR ")))", StatementArguments([String](repeating: match, count: tests.count)))
    }
    return fragment
  }

  /// The ways from the words of articles to the rows of the list.
  private var rowsWithArticles: [String] {
    switch list {
    case .timeline, .forces, .quotes: ["record t CROSS JOIN search s ON s.rowid = t.article WHERE t.entry"]
    case .articles: ["article t CROSS JOIN search s ON s.rowid = t.id WHERE t.identity"]
    case .findings:
      // What compares the reports of an entry is found by the words of any of them.
      [
        "finding t CROSS JOIN search s ON s.rowid = t.article WHERE t.identity",
        """
        finding t CROSS JOIN record r ON r.entry = t.entry CROSS JOIN search s ON s.rowid = r.article
        WHERE t.identity
        """,
      ]
    }
  }

  /// A condition that makes the set of all identities first: right for counting.
  var setCondition: Fragment {
    var fragment = Fragment()
    for facet in facets {
      fragment.add(
        " AND k.identity IN (SELECT identity FROM facet_key WHERE list = ? AND facet = ?)", [list.rawValue, facet])
    }
    guard let candidates else { return fragment }
    fragment.add(" AND k.identity IN (\(candidates.sql))", candidates.arguments)
    return fragment
  }

  /// The identities that words and `since` leave; `nil` without either.
  var candidates: Fragment? {
    guard !hasAllArticles else { return nil }
    var articles = Fragment()
    if let match {
      articles.add("SELECT rowid FROM search WHERE search MATCH ?", [match])
    } else {
      articles.add("SELECT id FROM article WHERE changed >= ?", [filter.since])
    }
    var fragment = Fragment()
    switch list {
    case .timeline, .forces, .quotes:
      fragment.add("SELECT DISTINCT t.entry AS identity FROM (\(articles.sql)) a", articles.arguments)
      fragment.add(" CROSS JOIN record t ON t.article = a.\(match == nil ? "id" : "rowid")")
      if let since = filter.since {
        fragment.add(" CROSS JOIN entry e ON e.identity = t.entry WHERE e.changed >= ?", [since])
      }
    case .articles:
      fragment.add("SELECT identity FROM article WHERE id IN (\(articles.sql))", articles.arguments)
      if let since = filter.since { fragment.add(" AND changed >= ?", [since]) }
    case .findings:
      if match == nil {
        fragment.add("SELECT identity FROM finding WHERE changed >= ?", [filter.since])
      } else {
        fragment.add("SELECT identity FROM finding WHERE article IN (\(articles.sql))", articles.arguments)
        if let since = filter.since { fragment.add(" AND changed >= ?", [since]) }
        fragment.add(" UNION SELECT t.identity FROM (\(articles.sql)) a", articles.arguments)
        fragment.add(" CROSS JOIN record r ON r.article = a.rowid CROSS JOIN finding t ON t.entry = r.entry")
        if let since = filter.since { fragment.add(" WHERE t.changed >= ?", [since]) }
      }
    }
    return fragment
  }

  /// Whether words or `since` leave so few articles that gathering their rows is quicker than walking the list.
  func leavesFew(_ session: ReadSession) throws -> Bool {
    let limit = Selection.fewArticles
    let count: Int
    if let match {
      count = try session.count(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)", [match, limit + 1])
    } else if let since = filter.since {
      count = try session.count(
        "SELECT count(*) FROM (SELECT 1 FROM article WHERE changed >= ? LIMIT ?)", [since, limit + 1])
    } else {
      return false
    }
    return count <= limit
  }
}

/// A piece of SQL with its arguments.
struct Fragment {
  private(set) var sql = ""
  private(set) var arguments = StatementArguments()

  mutating func add(_ sql: String, _ arguments: StatementArguments = StatementArguments()) {
    self.sql += sql
    self.arguments += arguments
  }

  init() {}

  /// The condition of a stretch of keys.
  init(_ bounds: KeyBounds) {
    let condition = bounds.condition("k")
    add(condition.sql, StatementArguments(condition.arguments))
  }

  mutating func add(_ fragment: Fragment) { add(fragment.sql, fragment.arguments) }
}

extension ReadSession {
  /// The number that a statement gives; 0 for none.
  func count(_ sql: String, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(try statement(sql), arguments: arguments) ?? 0
  }

  /// The number that a fragment gives.
  func count(_ fragment: Fragment) throws -> Int { try count(fragment.sql, fragment.arguments) }
}
