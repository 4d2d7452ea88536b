import CrisisModel

/// Columns of the lists that have no entries.
extension ListColumn {
  private static func article(
    _ name: String, inTable: Bool = false, isNumber: Bool = false,
    _ value: @escaping @Sendable (ArticleRow) -> String?
  ) -> ListColumn {
    ListColumn(name: name, isInTable: inTable, isNumber: isNumber) { row in
      guard case .article(let article) = row else { return "" }
      return value(article) ?? ""
    }
  }

  static let articles = [
    article("published", inTable: true) { $0.published?.iso },
    article("published_origin", inTable: true) { $0.published?.originDescription },
    article("captured") { $0.captured?.iso },
    article("captured_origin") { $0.captured?.originDescription },
    article("outlet", inTable: true) { $0.label.outlet },
    article("title", inTable: true) { $0.label.title },
    article("copies", inTable: true, isNumber: true) { String($0.copies) },
    article("records", inTable: true, isNumber: true) { String($0.records) },
    article("findings", inTable: true, isNumber: true) { String($0.findings) },
    article("path", inTable: true) { $0.label.source.path },
    article("url") { $0.label.url },
    article("identity") { $0.label.identity.description },
  ]

  private static func finding(
    _ name: String, inTable: Bool = false, isNumber: Bool = false,
    _ value: @escaping @Sendable (FindingRow) -> String?
  ) -> ListColumn {
    ListColumn(name: name, isInTable: inTable, isNumber: isNumber) { row in
      guard case .finding(let finding) = row else { return "" }
      return value(finding) ?? ""
    }
  }

  static let findings = [
    finding("kind", inTable: true) { $0.finding.kind.rawValue },
    finding("words", inTable: true) { $0.words },
    finding("message", inTable: true) { $0.finding.message },
    finding("title") { $0.article?.title },
    finding("path", inTable: true) { $0.path },
    finding("line", isNumber: true) { $0.line?.description },
    finding("figures") { row in row.entry.map { $0.figures.map(\.words).joined(separator: " | ") } },
    finding("entry") { $0.entry?.identity.description },
  ]
}
