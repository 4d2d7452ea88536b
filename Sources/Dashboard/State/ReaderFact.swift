import CrisisModel

/// A fact of an article as the reader walks over it: a record or a finding with its passages.
struct ReaderFact: Hashable, Sendable {
  /// What it is.
  enum Subject: Hashable, Sendable {
    case record(Record)
    case finding(Finding)
  }

  var subject: Subject
  /// Its passages in the text (or title), the one to jump to first.
  var spans: [ByteRange]
  /// Whether the passages count the title's bytes.
  var inTitle: Bool

  /// All facts of a document in the order of the text; findings about the whole come last.
  static func all(of document: ArticleDocument) -> [ReaderFact] {
    let records = document.records.map { record in
      let evidence = record.core.evidence
      return ReaderFact(subject: .record(record), spans: evidence.spans, inTitle: evidence.inTitle)
    }
    let findings = document.findings.map { finding in
      ReaderFact(subject: .finding(finding), spans: finding.range.map { [$0] } ?? [], inTitle: false)
    }
    return (records + findings).enumerated()
      .sorted { a, b in (a.element.place, a.offset) < (b.element.place, b.offset) }.map(\.element)
  }

  private var place: Int { inTitle ? -1 : spans.first?.start ?? .max }

  var record: Record? {
    guard case .record(let record) = subject else { return nil }
    return record
  }
}
