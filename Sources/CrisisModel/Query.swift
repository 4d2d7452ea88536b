/// The lists that a store can page through.
public enum ListKind: UInt8, Sendable, Hashable, CaseIterable {
  /// Event entries.
  case timeline = 0
  /// Deployment entries.
  case forces = 1
  /// Statement entries.
  case quotes = 2
  /// Articles, by publication.
  case articles = 3
  /// Findings, by their article's day.
  case findings = 4

  /// The kind of entry that it lists; `nil` for articles and findings.
  public var recordKind: RecordKind? {
    switch self {
    case .timeline: .event
    case .forces: .deployment
    case .quotes: .statement
    case .articles, .findings: nil
    }
  }
}

/// Which stretch of a list is asked for.
public enum PageAnchor: Hashable, Sendable {
  /// From the newest row on.
  case newest
  /// The oldest rows.
  case oldest
  /// Rows after (older than) a position.
  case after(RowPosition)
  /// Rows before (newer than) a position, the nearest ones.
  case before(RowPosition)
  /// Half before and half after a position, the row itself included if it still exists.
  case around(RowPosition)
}

/// A stretch of a list.
public struct PageRequest: Hashable, Sendable {
  /// Which list.
  public var list: ListKind
  /// What of it.
  public var filter: Filter
  /// Which stretch.
  public var anchor: PageAnchor
  /// At most so many rows.
  public var limit: Int

  /// Makes a request.
  public init(list: ListKind, filter: Filter, anchor: PageAnchor, limit: Int) {
    self.list = list
    self.filter = filter
    self.anchor = anchor
    self.limit = limit
  }
}

/// A question to the store. Everything that the dashboard shows comes by one of these.
public enum Query: Hashable, Sendable {
  /// A stretch of a list.
  case page(PageRequest)
  /// How many rows a filter leaves, and how many of them stand before a position. Exact; may take long.
  case counts(ListKind, Filter, at: RowPosition?)
  /// Entries of a list over time, in at most so many buckets.
  case histogram(ListKind, Filter, buckets: Int)
  /// The days of a list gathered into stretches of this width, those with rows only, newest first.
  case stretches(ListKind, Filter, BucketWidth)
  /// A list's rows by a facet, at most so many groups, those with most rows first. The filter's own values of the facet
  /// are left out.
  case groups(Facet, Filter, limit: Int)
  /// Countries with their counts under a filter (its own countries left out), busiest first.
  case countries(Filter)
  /// One article with its facts.
  case article(Identity)
  /// One entry with its reports, at most so many.
  case entry(Identity, reports: Int)
  /// The store as a whole.
  case summary
}

/// What the store says.
public enum Answer: Hashable, Sendable {
  /// To `page`.
  case page(Page)
  /// To `counts`.
  case counts(Counts)
  /// To `histogram`.
  case histogram(Histogram)
  /// To `stretches`.
  case stretches([Stretch])
  /// To `groups`.
  case groups([FacetGroup])
  /// To `countries`.
  case countries([CountryTally])
  /// To `article`; `nil` when it is no longer there.
  case article(ArticleDocument?)
  /// To `entry`; `nil` when it is no longer there.
  case entry(EntryDetail?)
  /// To `summary`.
  case summary(StoreSummary)
}
