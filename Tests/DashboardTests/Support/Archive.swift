import CrisisModel

/// Articles with their records, made by hand: what a store would hold.
struct Archive {
  private(set) var articles: [Article] = []
  private(set) var records: [Identity: [Record]] = [:]
  private(set) var entries: [Entry] = []
  private(set) var details: [Identity: EntryDetail] = [:]

  /// Adds an article; its text is what its records point into.
  @discardableResult
  mutating func article(
    _ path: String, outlet: String?, title: String?, published: String?, text: String, findings: [Finding] = []
  ) -> Article {
    let day = published.flatMap(Day.init(iso:))
    let article = Article(
      identity: .article(key: path, ordinal: 0), source: ArticleSource(path: path, line: 3), title: title,
      outlet: outlet,
      published: day.map { ArticleDate(day: $0, origin: .dateline, words: DayText.words($0)) },
      captured: ArticleDate(day: DayText.captured, origin: .fileTime, words: ""), text: text, findings: findings)
    articles.append(article)
    return article
  }

  /// Adds an article that is made already.
  mutating func add(_ article: Article) { articles.append(article) }

  /// What all records share: evidence from the words, filed by a day of its own or by the article's.
  func core(
    _ article: Article, _ kind: RecordKind, _ words: String, rule: String, on date: DateValue? = nil,
    contradicted: Bool = false, by claimant: Claimant? = nil, modality: Modality = .asserted,
    countries: [CountryRole], basis: [FieldBasis] = []
  ) -> RecordCore {
    let span = article.text.range(of: words)
    let published = article.published?.day
    let own = contradicted ? nil : date?.last
    let filing = Filing(
      day: own ?? published ?? Filing.undatedDay, basis: own != nil ? .dated : published == nil ? .undated : .reported,
      isBackground: own.flatMap { day in published.map { $0 - day > 366 } } ?? false)
    let outlet = ActorReference(name: article.outlet ?? article.source.path, kind: .organisation)
    let ordinal = records[article.identity]?.count ?? 0
    return RecordCore(
      identity: .article(key: "\(article.source.path) \(kind) \(words)", ordinal: ordinal),
      evidence: Evidence(spans: [span], sentence: span, rule: rule),
      claimant: claimant ?? Claimant(actor: outlet, words: nil), modality: modality, filing: filing,
      countries: countries, basis: basis)
  }

  /// Adds an entry of one or more reports, the newest first; the first one leads.
  mutating func entry(
    _ reports: [(Record, Article)], texts: Int? = nil, marks: EntryMarks = [], figures: [Quantity] = [],
    standings: [ReportStanding] = [], rule: String = "One report, nothing to compare."
  ) {
    guard let (lead, article) = reports.first else { return }
    for (record, article) in reports { records[article.identity, default: []].append(record) }
    let core = lead.core
    let position = RowPosition(
      day: core.filing.day,
      order: RowPosition.order(published: article.published, offset: core.evidence.spans[0].start),
      identity: core.identity)
    var marks = marks
    if core.filing.basis == .reported { marks.insert(.reported) }
    if core.filing.isBackground { marks.insert(.background) }
    if core.basis.contains(where: { $0.inference != nil }) { marks.insert(.inferred) }
    let entry = Entry(
      identity: core.identity, kind: lead.kind, position: position, lead: lead, article: ArticleLabel(article),
      clause: Archive.clause(lead, article), reports: reports.count, texts: texts ?? reports.count,
      claimants: Set(reports.map(\.0.core.claimant.actor.name)).count, marks: marks, figures: figures,
      countries: core.countries)
    entries.append(entry)
    details[entry.identity] = EntryDetail(
      entry: entry,
      reports: reports.enumerated().map { index, report in
        Report(
          record: report.0, article: ArticleLabel(report.1), text: report.1.identity,
          clause: Archive.clause(report.0, report.1), standing: index < standings.count ? standings[index] : .agrees)
      }, rule: rule)
  }

  private static func clause(_ record: Record, _ article: Article) -> String {
    record.core.evidence.spans.map { article.text.words(at: $0) }.joined(separator: " … ")
      .split { $0.isNewline }.joined(separator: " ")
  }
}

extension String {
  /// Where words stand; they must.
  func range(of words: String) -> ByteRange {
    guard let found = firstRange(of: words) else { preconditionFailure("“\(words)” is not in the text") }
    return ByteRange(
      utf8.distance(from: startIndex, to: found.lowerBound), utf8.distance(from: startIndex, to: found.upperBound))
  }
}

/// Days of the test articles.
enum DayText {
  static let captured = Day(number: -2_616)

  static func words(_ day: Day) -> String { day.description }
}
