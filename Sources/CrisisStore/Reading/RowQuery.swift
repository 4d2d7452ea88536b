import CrisisModel
import GRDB

/// The rows behind keys: entries with their leads, articles, findings.
struct RowQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  func rows(_ list: ListKind, _ keys: [PageQuery.Key]) throws -> [CrisisModel.Row] {
    try keys.compactMap { key in
      switch list {
      case .timeline, .forces, .quotes: try entry(key.identity)?.entry.asRow
      case .articles: try article(key.identity).map(CrisisModel.Row.article)
      case .findings: try finding(key.identity).map(CrisisModel.Row.finding)
      }
    }
  }

  /// An entry and the rule that put it together.
  func entry(_ identity: Int64) throws -> (entry: Entry, rule: String?)? {
    let row = try Row.fetchOne(
      try session.statement(
        """
        SELECT e.kind, e.block, e.day, e.ord, e.reports, e.texts, e.claimants, e.marks, e.countries, e.more, r.facts,
          e.lead_article
        FROM entry e JOIN record r ON r.article = e.lead_article AND r.ordinal = e.lead_ordinal WHERE e.identity = ?
        """), arguments: [identity])
    guard let row, let kind = RecordKind(rawValue: row[0]) else { return nil }
    let block = UInt64(bitPattern: row[1])
    let lead = try row.decode(10) { try RecordCoding.decode($0, block: block).0 }
    let leadArticle: Int64 = row[11]
    guard let head = try head(leadArticle) else { return nil }
    let more = row.hasNull(atIndex: 9) ? nil : try row.decode(9) { try EntryMore(decoding: $0) }
    let entry = Entry(
      identity: Identity(sortable: identity), kind: kind,
      position: RowPosition(
        day: Day(number: row[2]), order: row[3], identity: Identity(sortable: identity)),
      lead: lead, article: head.label,
      clause: try PassageQuery(session).clause(of: lead.core, article: leadArticle, title: head.label.title),
      reports: row[4], texts: row[5], claimants: row[6], marks: EntryMarks(rawValue: row[7]),
      figures: more?.figures ?? lead.figures, countries: try row.decode(8, CountryBytes.decode))
    return (entry, more?.rule)
  }

  /// Label, head and place of an article.
  func head(_ article: Int64) throws -> (label: ArticleLabel, head: ArticleHead)? {
    let row = try Row.fetchOne(
      try session.statement(
        """
        SELECT a.identity, f.path, a.ordinal, a.line, a.head FROM article a JOIN file f ON f.id = a.file
        WHERE a.id = ?
        """), arguments: [article])
    guard let row else { return nil }
    let head = try row.decode(4) { try ArticleHead(decoding: $0) }
    let source = ArticleSource(path: row[1], ordinal: row[2], line: row[3])
    return (head.label(Identity(sortable: row[0]), source), head)
  }

  func article(_ identity: Int64) throws -> ArticleRow? {
    let row = try Row.fetchOne(
      try session.statement(
        """
        SELECT id, day, ord, records, findings,
          (SELECT count(*) FROM article c WHERE c.text_group = a.text_group)
        FROM article a WHERE identity = ?
        """), arguments: [identity])
    guard let row, let (label, head) = try head(row[0]) else { return nil }
    return ArticleRow(
      position: RowPosition(day: Day(number: row[1]), order: row[2], identity: label.identity), label: label,
      published: head.published, captured: head.captured, copies: row[5], records: row[3], findings: row[4])
  }

  func finding(_ identity: Int64) throws -> FindingRow? {
    let row = try Row.fetchOne(
      try session.statement(
        """
        SELECT n.article, f.path, n.kind, n.start, n.length, n.line, n.message, n.day, n.ord
        FROM finding n JOIN file f ON f.id = n.file WHERE n.identity = ?
        """), arguments: [identity])
    guard let row else { return nil }
    let finding = try row.finding(kind: 2, start: 3, length: 4, message: 6)
    let article: Int64? = row[0]
    var words = ""
    if let article, let range = finding.range { words = try PassageQuery(session).words(of: article, at: range) }
    return FindingRow(
      position: RowPosition(day: Day(number: row[7]), order: row[8], identity: Identity(sortable: identity)),
      finding: finding, article: try article.flatMap { try head($0)?.label }, path: row[1], line: row[5],
      words: Clause.line(words))
  }
}

extension Entry {
  fileprivate var asRow: CrisisModel.Row { .entry(self) }
}

extension Row {
  /// A finding from its columns.
  func finding(kind: Int, start: Int, length: Int, message: Int) throws -> Finding {
    let code: Int = self[kind]
    guard CodeTables.findingKinds.indices.contains(code) else { throw CodingFault.value("kind of finding") }
    let first: Int? = self[start]
    let count: Int? = self[length]
    let range = first.flatMap { first in count.map { ByteRange(first, first + $0) } }
    return Finding(kind: CodeTables.findingKinds[code], range: range, message: self[message])
  }
}

extension Record {
  /// The figures of one record: what an entry of one report shows.
  var figures: [Quantity] {
    switch self {
    case .deployment(let deployment): deployment.quantity.map { [$0] } ?? []
    case .event(let event): event.figures.map(\.quantity)
    case .statement: []
    }
  }
}
