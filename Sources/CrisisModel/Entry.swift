/// One line on screen: the records of several articles that tell the same deployment, event or statement.
///
/// A pure function of a bounded block of records; see `Fusion`.
public struct Entry: Hashable, Sendable {
  /// Identity of its own: that of its first report's record, by publication.
  public var identity: Identity
  /// Which kind.
  public var kind: RecordKind
  /// Where it stands in a list.
  public var position: RowPosition
  /// The record that speaks for it: of the newest report with the most fields.
  public var lead: Record
  /// The article of the lead.
  public var article: ArticleLabel
  /// The lead's evidence, verbatim, on one line; cut only with `…`.
  public var clause: String
  /// How many records tell it.
  public var reports: Int
  /// How many different texts they stand in, copies folded.
  public var texts: Int
  /// How many different claimants vouch for it.
  public var claimants: Int
  /// Signs beside the line.
  public var marks: EntryMarks
  /// Its different figures, newest first; one when all agree, none when no figure is given.
  public var figures: [Quantity]
  /// The countries of all its records, closest part first, each once.
  public var countries: [CountryRole]

  /// Makes an entry.
  public init(
    identity: Identity, kind: RecordKind, position: RowPosition, lead: Record, article: ArticleLabel,
    clause: String, reports: Int, texts: Int, claimants: Int, marks: EntryMarks, figures: [Quantity],
    countries: [CountryRole]
  ) {
    self.identity = identity
    self.kind = kind
    self.position = position
    self.lead = lead
    self.article = article
    self.clause = clause
    self.reports = reports
    self.texts = texts
    self.claimants = claimants
    self.marks = marks
    self.figures = figures
    self.countries = countries
  }

  /// The day that it is filed under, whatever part of a list it stands in.
  public var day: Day { lead.core.filing.day }
}

/// Signs beside an entry.
public struct EntryMarks: OptionSet, Hashable, Sendable {
  /// The bits, as stored.
  public let rawValue: UInt8
  /// Makes marks from stored bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// `≠`: sources give different figures at one time.
  public static let figuresDiffer = EntryMarks(rawValue: 1)
  /// A later take changed a figure or a status.
  public static let changed = EntryMarks(rawValue: 2)
  /// `¬`: the text says that it is not so.
  public static let negated = EntryMarks(rawValue: 4)
  /// `⚠`: there is a finding on one of its records.
  public static let finding = EntryMarks(rawValue: 8)
  /// `?`: a field that shows on the line is inferred.
  public static let inferred = EntryMarks(rawValue: 16)
  /// More than a year older than its article.
  public static let background = EntryMarks(rawValue: 32)
  /// Filed under publication: its own date is missing or contradicted.
  public static let reported = EntryMarks(rawValue: 64)
  /// One side claims it, another denies it.
  public static let disputed = EntryMarks(rawValue: 128)
}

/// What a list says of an article.
public struct ArticleLabel: Hashable, Sendable {
  /// The article.
  public var identity: Identity
  /// Its title, if any.
  public var title: String?
  /// Its outlet, if any.
  public var outlet: String?
  /// Path in the folder, and line of the body.
  public var source: ArticleSource
  /// Its address, if any.
  public var url: String?
  /// Day of publication, if known.
  public var published: Day?

  /// Makes a label.
  public init(
    identity: Identity, title: String?, outlet: String?, source: ArticleSource, url: String?, published: Day?
  ) {
    self.identity = identity
    self.title = title
    self.outlet = outlet
    self.source = source
    self.url = url
    self.published = published
  }

  /// The label of an article.
  public init(_ article: Article) {
    self.init(
      identity: article.identity, title: article.title, outlet: article.outlet, source: article.source,
      url: article.url, published: article.published?.day)
  }
}

/// How one report stands to the others of its entry.
public enum ReportStanding: UInt8, Sendable, Hashable, CaseIterable {
  /// Agrees, or is the only one.
  case agrees = 0
  /// A copy of a text above it, with the same figure.
  case copy = 1
  /// `≠`: gives another figure at the same time.
  case differs = 2
  /// A later take that changes the figure or status.
  case update = 3
}

/// One record of an entry, with its article.
public struct Report: Hashable, Sendable {
  /// The record.
  public var record: Record
  /// Its article.
  public var article: ArticleLabel
  /// The text that the article carries: equal for copies of one wire story.
  public var text: Identity
  /// Its evidence, verbatim, on one line.
  public var clause: String
  /// How it stands to the others.
  public var standing: ReportStanding

  /// Makes a report.
  public init(record: Record, article: ArticleLabel, text: Identity, clause: String, standing: ReportStanding) {
    self.record = record
    self.article = article
    self.text = text
    self.clause = clause
    self.standing = standing
  }
}

/// An entry with its reports, newest first.
public struct EntryDetail: Hashable, Sendable {
  /// The entry.
  public var entry: Entry
  /// Its reports, newest publication first, at most as many as were asked for.
  public var reports: [Report]
  /// The rule that put them together, in words for the reader.
  public var rule: String

  /// Makes a detail.
  public init(entry: Entry, reports: [Report], rule: String) {
    self.entry = entry
    self.reports = reports
    self.rule = rule
  }
}
