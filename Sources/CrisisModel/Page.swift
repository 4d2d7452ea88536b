/// A row of any list.
public enum Row: Hashable, Sendable {
  /// In the timeline, forces and quotes.
  case entry(Entry)
  /// In the list of articles.
  case article(ArticleRow)
  /// In the list of findings.
  case finding(FindingRow)

  /// Where it stands.
  public var position: RowPosition {
    switch self {
    case .entry(let e): e.position
    case .article(let a): a.position
    case .finding(let f): f.position
    }
  }
}

/// An article in a list.
public struct ArticleRow: Hashable, Sendable {
  /// Where it stands: by publication, else by capture.
  public var position: RowPosition
  /// Title, outlet, path.
  public var label: ArticleLabel
  /// Publication, with its origin.
  public var published: ArticleDate?
  /// Capture, with its origin.
  public var captured: ArticleDate?
  /// How many articles carry the same text, itself included.
  public var copies: Int
  /// How many records it has.
  public var records: Int
  /// How many findings it has.
  public var findings: Int

  /// Makes a row.
  public init(
    position: RowPosition, label: ArticleLabel, published: ArticleDate?, captured: ArticleDate?, copies: Int,
    records: Int, findings: Int
  ) {
    self.position = position
    self.label = label
    self.published = published
    self.captured = captured
    self.copies = copies
    self.records = records
    self.findings = findings
  }
}

/// A finding in a list.
public struct FindingRow: Hashable, Sendable {
  /// Where it stands: by its article's day.
  public var position: RowPosition
  /// The finding.
  public var finding: Finding
  /// Its article; `nil` for a file that could not be read at all.
  public var article: ArticleLabel?
  /// The file.
  public var path: String
  /// The line of the file, where known.
  public var line: Int?
  /// The words that it is about, on one line; empty when it concerns the whole.
  public var words: String
  /// The entry whose reports it compares; `nil` when it is about one article or file. Article, place and words are then
  /// those of the entry's lead.
  public var entry: Entry?

  /// Makes a row.
  public init(
    position: RowPosition, finding: Finding, article: ArticleLabel?, path: String, line: Int?, words: String,
    entry: Entry? = nil
  ) {
    self.position = position
    self.finding = finding
    self.article = article
    self.path = path
    self.line = line
    self.words = words
    self.entry = entry
  }
}

/// A stretch of a list, in list order.
public struct Page: Hashable, Sendable {
  /// The rows.
  public var rows: [Row]
  /// Whether rows stand before the first.
  public var hasBefore: Bool
  /// Whether rows stand after the last.
  public var hasAfter: Bool

  /// Makes a page.
  public init(rows: [Row], hasBefore: Bool, hasAfter: Bool) {
    self.rows = rows
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}

/// How many.
public struct Counts: Hashable, Sendable {
  /// Rows that the filter leaves, in all sections.
  public var total: Int
  /// How many of them were published in the filter's dates and are dated elsewhere.
  public var published: Int
  /// Rows that stand before the position asked for; `nil` when none was given.
  public var before: Int?
  /// Entries that the filter's countries leave out though their articles name one of these countries: the foot
  /// of the pane says "2 more in the same articles". 0 without a country filter.
  public var elsewhereInArticles: Int

  /// Makes counts.
  public init(total: Int, before: Int?, published: Int = 0, elsewhereInArticles: Int = 0) {
    self.total = total
    self.published = published
    self.before = before
    self.elsewhereInArticles = elsewhereInArticles
  }
}

/// Rows over time.
public struct Histogram: Hashable, Sendable {
  /// The first day that is shown; its bucket may begin before.
  public var first: Day
  /// The last day that is shown; its bucket may end after.
  public var last: Day
  /// What a bucket holds.
  public var width: BucketWidth
  /// Rows in each bucket, oldest first. Empty when there is nothing.
  public var counts: [Int]

  /// Makes a histogram.
  public init(first: Day, last: Day, width: BucketWidth, counts: [Int]) {
    self.first = first
    self.last = last
    self.width = width
    self.counts = counts
  }

  /// Nothing.
  public static let empty = Histogram(
    first: Day(number: 0), last: Day(number: 0), width: BucketWidth(.day), counts: [])

  /// The place of the bucket that holds a day; `nil` when it is not shown.
  public func index(of day: Day) -> Int? {
    let index = width.number(of: day) - width.number(of: first)
    return counts.indices.contains(index) ? index : nil
  }

  /// The first and the last day of a bucket.
  public func days(of index: Int) -> (first: Day, last: Day) {
    let number = width.number(of: first) + index
    return (width.start(of: number), width.start(of: number + 1) - 1)
  }
}

/// A country with its counts.
public struct CountryTally: Hashable, Sendable {
  /// The country.
  public var country: CountryCode
  /// Event entries that belong to it.
  public var events: Int
  /// Deployment entries.
  public var deployments: Int
  /// Statement entries.
  public var quotes: Int
  /// The newest day among them.
  public var last: Day
  /// Event entries over the newest sixty days of the store, in twelve buckets of five days, oldest first.
  public var recent: [Int]

  /// Makes a tally.
  public init(country: CountryCode, events: Int, deployments: Int, quotes: Int, last: Day, recent: [Int]) {
    self.country = country
    self.events = events
    self.deployments = deployments
    self.quotes = quotes
    self.last = last
    self.recent = recent
  }
}

/// An article with all that is stored about it: what the reader pane shows.
public struct ArticleDocument: Hashable, Sendable {
  /// The article with its text.
  public var article: Article
  /// Its records, in text order.
  public var records: [Record]
  /// Its findings, in text order.
  public var findings: [Finding]
  /// How many articles carry the same text, itself included.
  public var copies: Int
  /// Articles that stand before it in the list of all articles, and all articles: "article 12 of 214".
  public var rank: (before: Int, total: Int)?

  /// Makes a document.
  public init(
    article: Article, records: [Record], findings: [Finding], copies: Int, rank: (before: Int, total: Int)?
  ) {
    self.article = article
    self.records = records
    self.findings = findings
    self.copies = copies
    self.rank = rank
  }

  /// All fields equal.
  public static func == (a: ArticleDocument, b: ArticleDocument) -> Bool {
    a.article == b.article && a.records == b.records && a.findings == b.findings && a.copies == b.copies
      && a.rank?.before == b.rank?.before && a.rank?.total == b.rank?.total
  }

  /// By identity of the article.
  public func hash(into hasher: inout Hasher) { hasher.combine(article.identity) }
}

/// The store as a whole.
public struct StoreSummary: Hashable, Sendable {
  /// Articles.
  public var articles: Int
  /// Different texts among them.
  public var texts: Int
  /// Findings.
  public var findings: Int
  /// The newest day of publication.
  public var newest: Day?
  /// Seconds since 1970 UTC of the last change that was committed; `nil` for an empty store.
  public var changedAt: Int64?
  /// Grows with every commit that changes what a query may answer.
  public var revision: Int64

  /// Makes a summary.
  public init(articles: Int, texts: Int, findings: Int, newest: Day?, changedAt: Int64?, revision: Int64) {
    self.articles = articles
    self.texts = texts
    self.findings = findings
    self.newest = newest
    self.changedAt = changedAt
    self.revision = revision
  }
}
