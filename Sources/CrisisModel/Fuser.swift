/// One record of a block, with what fusion needs to know of its article.
public struct FusionInput: Hashable, Sendable {
  /// The record.
  public var record: Record
  /// Hashes of its words, and its block.
  public var digest: RecordDigest
  /// Its article.
  public var article: Identity
  /// The text that the article carries: equal for copies of one wire story.
  public var text: Identity
  /// Day of publication, if known.
  public var published: Day?
  /// `RowPosition.order(published:offset:)` of the record: its minute of publication and its place in the text.
  public var order: Int64

  /// Makes an input.
  public init(
    record: Record, digest: RecordDigest, article: Identity, text: Identity, published: Day?, order: Int64
  ) {
    self.record = record
    self.digest = digest
    self.article = article
    self.text = text
    self.published = published
    self.order = order
  }

  /// Minutes from 1970 to publication; 0 when unknown.
  public var minute: Int64 { order >> 20 }
}

/// One record of a fused entry.
public struct FusedReport: Hashable, Sendable {
  /// The record.
  public var record: Identity
  /// How it stands to the others.
  public var standing: ReportStanding

  /// Makes a report.
  public init(record: Identity, standing: ReportStanding) {
    self.record = record
    self.standing = standing
  }
}

/// An entry as fusion makes it: the store adds the lead's words and its article's label.
public struct FusedEntry: Hashable, Sendable {
  /// Identity of its own: that of its first report's record, by publication.
  public var identity: Identity
  /// Where it stands in a list.
  public var position: RowPosition
  /// The record that speaks for it.
  public var lead: Identity
  /// All its records, each in exactly one entry of the block.
  public var reports: [FusedReport]
  /// How many different texts they stand in.
  public var texts: Int
  /// How many different claimants vouch for it.
  public var claimants: Int
  /// Signs beside the line.
  public var marks: EntryMarks
  /// Its different figures, newest first.
  public var figures: [Quantity]
  /// The countries of all its records, closest part first, each once.
  public var countries: [CountryRole]
  /// The rule that put them together, in words for the reader.
  public var rule: String
  /// Which figures differ and who gives them, in words for the reader; `nil` when they agree.
  public var difference: String?

  /// Makes an entry.
  public init(
    identity: Identity, position: RowPosition, lead: Identity, reports: [FusedReport], texts: Int, claimants: Int,
    marks: EntryMarks, figures: [Quantity], countries: [CountryRole], rule: String, difference: String? = nil
  ) {
    self.identity = identity
    self.position = position
    self.lead = lead
    self.reports = reports
    self.texts = texts
    self.claimants = claimants
    self.marks = marks
    self.figures = figures
    self.countries = countries
    self.rule = rule
    self.difference = difference
  }
}

/// The rules of fusion as the store is given them, so that it need not know the module that holds them.
public struct Fuser: Sendable {
  /// Whether two texts are copies of one: symmetric, and a function of the two sketches alone.
  public var areCopies: @Sendable (TextSketch, TextSketch) -> Bool
  /// The entries of one block: a function of the set of its records, whatever their order.
  public var entries: @Sendable ([FusionInput]) -> [FusedEntry]

  /// Makes a fuser.
  public init(
    areCopies: @escaping @Sendable (TextSketch, TextSketch) -> Bool,
    entries: @escaping @Sendable ([FusionInput]) -> [FusedEntry]
  ) {
    self.areCopies = areCopies
    self.entries = entries
  }
}
