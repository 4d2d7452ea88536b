import CrisisModel
import GRDB

/// The rows behind keys: entries with their leads, articles, findings.
struct RowQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  func rows(_ list: ListKind, _ keys: [PageQuery.Key]) throws -> [CrisisModel.Row] {
    try keys.compactMap { key in
      switch list {
      case .timeline, .forces, .quotes: try entry(key.identity)?.entry.asRow(at: key.position)
      case .articles: try article(key.identity).map(CrisisModel.Row.article)
      case .findings: try finding(key.identity).map(CrisisModel.Row.finding)
      }
    }
  }

  /// An entry and the rule that put it together.
  func entry(_ identity: Int64) throws -> (entry: Entry, rule: String?)? {
    let rows = try Row.fetchCursor(
      try session.statement(
        """
        SELECT e.kind, e.day, e.ord, e.reports, e.texts, e.claimants, e.marks, e.countries, e.more, r.facts,
          a.identity, f.path, a.ordinal, a.line, a.head, a.id
        FROM entry e CROSS JOIN record r ON r.article = e.lead_article AND r.ordinal = e.lead_ordinal
        CROSS JOIN article a ON a.id = e.lead_article CROSS JOIN file f ON f.id = a.file WHERE e.identity = ?
        """), arguments: [identity])
    guard let row = try rows.next() else { return nil }
    guard let kind = RecordKind(rawValue: try row.value(0)) else { throw CodingFault.value("kind of record") }
    let lead = try row.decode(9) { try RecordCoding.decode($0, block: 0).0 }
    let label = try row.head(from: 10).label
    let more = row.hasNull(atIndex: 8) ? nil : try row.decode(8) { try EntryMore(decoding: $0) }
    let entry = Entry(
      identity: Identity(sortable: identity), kind: kind,
      position: RowPosition(
        day: Day(number: try row.value(1)), order: try row.value(2), identity: Identity(sortable: identity)),
      lead: lead, article: label,
      clause: try PassageQuery(session).clause(of: lead.core, article: try row.value(15), title: label.title),
      reports: try row.value(3), texts: try row.value(4), claimants: try row.value(5),
      marks: EntryMarks(rawValue: try row.value(6)), figures: more?.figures ?? lead.figures,
      countries: try row.decode(7, CountryBytes.decode))
    return (entry, more?.rule)
  }

  /// Label, head and place of an article.
  func head(_ article: Int64) throws -> (label: ArticleLabel, head: ArticleHead)? {
    let rows = try Row.fetchCursor(
      try session.statement(
        """
        SELECT a.identity, f.path, a.ordinal, a.line, a.head FROM article a JOIN file f ON f.id = a.file
        WHERE a.id = ?
        """), arguments: [article])
    return try rows.next()?.head(from: 0)
  }

  func article(_ identity: Int64) throws -> ArticleRow? {
    let row = try Row.fetchOne(
      try session.statement(
        """
        SELECT id, day, ord, records, findings,
          (SELECT count(*) FROM article c WHERE c.text_group = a.text_group)
        FROM article a WHERE identity = ?
        """), arguments: [identity])
    guard let row, let (label, head) = try head(try row.value(0)) else { return nil }
    return ArticleRow(
      position: RowPosition(
        day: Day(number: try row.value(1)), order: try row.value(2), identity: label.identity),
      label: label, published: head.published, captured: head.captured, copies: try row.value(5),
      records: try row.value(3), findings: try row.value(4))
  }

  func finding(_ identity: Int64) throws -> FindingRow? {
    let row = try Row.fetchOne(
      try session.statement(
        """
        SELECT n.article, f.path, n.kind, n.start, n.length, n.line, n.message, n.day, n.ord, n.entry
        FROM finding n LEFT JOIN file f ON f.id = n.file WHERE n.identity = ?
        """), arguments: [identity])
    guard let row else { return nil }
    let position = RowPosition(
      day: Day(number: try row.value(7)), order: try row.value(8), identity: Identity(sortable: identity))
    var finding = try row.finding(kind: 2, start: 3, length: 4, message: 6)
    if let compared: Int64 = try row.optional(9) {
      guard let entry = try entry(compared)?.entry else { return nil }
      let evidence = entry.lead.core.evidence
      finding.range = evidence.inTitle ? nil : evidence.passage
      let source = entry.article.source
      return FindingRow(
        position: position, finding: finding, article: entry.article, path: source.path, line: source.line,
        words: entry.clause, entry: entry)
    }
    let article: Int64? = try row.optional(0)
    var words = ""
    if let article, let range = finding.range { words = try PassageQuery(session).words(of: article, at: range) }
    return FindingRow(
      position: position, finding: finding, article: try article.flatMap { try head($0)?.label },
      path: try row.value(1), line: try row.optional(5), words: Clause.line(words))
  }
}

extension Entry {
  fileprivate func asRow(at position: RowPosition) -> CrisisModel.Row {
    var entry = self
    entry.position = position
    return .entry(entry)
  }
}

extension Row {
  /// Label and head of an article from the columns identity, path, ordinal, line, head.
  fileprivate func head(from index: Int) throws -> (label: ArticleLabel, head: ArticleHead) {
    let head = try decode(index + 4) { try ArticleHead(decoding: $0) }
    let source = ArticleSource(
      path: try value(index + 1), ordinal: try value(index + 2), line: try value(index + 3))
    return (head.label(Identity(sortable: try value(index)), source), head)
  }

  /// A finding from its columns.
  func finding(kind: Int, start: Int, length: Int, message: Int) throws -> Finding {
    let code: Int = try value(kind)
    guard CodeTables.findingKinds.indices.contains(code) else { throw CodingFault.value("kind of finding") }
    let first: Int32? = try optional(start)
    let count: Int32? = try optional(length)
    let range = first.flatMap { first in count.map { ByteRange(Int(first), Int(first) + Int($0)) } }
    return Finding(kind: CodeTables.findingKinds[code], range: range, message: try value(message))
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
