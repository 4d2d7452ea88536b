import CrisisModel

/// A column of a list, in tables and CSV.
struct ListColumn: Sendable {
  /// Its name in CSV.
  var name: String
  /// Whether a table for people has it too.
  var isInTable: Bool
  /// Whether its values are numbers.
  var isNumber = false
  /// The cell of a row.
  var value: @Sendable (Row) -> String

  /// All columns of a list.
  static func all(of list: ListKind) -> [ListColumn] {
    switch list {
    case .timeline: day + timeline + entry
    case .forces: day + forces + entry
    case .quotes: day + quotes + entry
    case .articles: articles
    case .findings: findings
    }
  }

  /// The column that tells what a filter of dates left from what was only published in it.
  static let sectionName = "section"

  /// A column of entries.
  private static func entry(
    _ name: String, inTable: Bool = false, isNumber: Bool = false, _ value: @escaping @Sendable (Entry) -> String?
  ) -> ListColumn {
    ListColumn(name: name, isInTable: inTable, isNumber: isNumber) { row in
      guard case .entry(let entry) = row else { return "" }
      return value(entry) ?? ""
    }
  }

  private static let day = [
    entry("day", inTable: true) { $0.lead.core.filing.basis == .undated ? nil : $0.day.description },
    entry("filed") { $0.lead.core.filing.basis.word.description },
    entry(ListColumn.sectionName) { $0.position.section.word },
    entry("published") { $0.article.published?.description },
  ]

  /// What every entry has.
  private static let entry = [
    entry("texts", inTable: true, isNumber: true) { String($0.texts) },
    entry("reports", isNumber: true) { String($0.reports) },
    entry("claimants", isNumber: true) { String($0.claimants) },
    entry("claimant") { $0.lead.core.claimant.actor.name },
    entry("marks", inTable: true) { $0.marks.words.joined(separator: " ") },
    entry("countries") { entry in entry.countries.map { "\($0.country):\($0.part.word)" }.joined(separator: " ") },
    entry("words", inTable: true) { $0.clause },
    entry("rule") { $0.lead.core.evidence.rule },
    entry("outlet") { $0.article.outlet },
    entry("title") { $0.article.title },
    entry("path") { $0.article.source.path },
    entry("url") { $0.article.url },
    entry("identity") { $0.identity.description },
  ]

  private static func event(
    _ name: String, inTable: Bool = false, _ value: @escaping @Sendable (Event) -> String?
  ) -> ListColumn {
    entry(name, inTable: inTable) { entry in
      guard case .event(let event) = entry.lead else { return nil }
      return value(event)
    }
  }

  private static let timeline = [
    event("category", inTable: true) { $0.category.rawValue },
    event("actor", inTable: true) { $0.actor?.name },
    event("actor_country") { $0.actor?.country?.description },
    event("target", inTable: true) { $0.target?.name },
    event("target_country") { $0.target?.country?.description },
    event("place") { $0.place?.name },
    event("status") { $0.status.rawValue },
    event("date") { $0.date?.value },
  ]

  private static func deployment(
    _ name: String, inTable: Bool = false, isNumber: Bool = false,
    _ value: @escaping @Sendable (Deployment) -> String?
  ) -> ListColumn {
    entry(name, inTable: inTable, isNumber: isNumber) { entry in
      guard case .deployment(let deployment) = entry.lead else { return nil }
      return value(deployment)
    }
  }

  private static let forces = [
    deployment("sender", inTable: true) { $0.sender?.name },
    deployment("sender_country") { $0.sender?.country?.description },
    entry("figures", inTable: true) { entry in entry.figures.map(\.words).joined(separator: " | ") },
    deployment("low", isNumber: true) { $0.quantity?.low?.description },
    deployment("high", isNumber: true) { $0.quantity?.high?.description },
    deployment("unit", inTable: true) { $0.unit.rawValue },
    deployment("formation") { $0.formation },
    deployment("from") { $0.from?.name },
    deployment("from_country") { $0.from?.country?.description },
    deployment("to", inTable: true) { $0.to?.name },
    deployment("to_country") { $0.to?.country?.description },
    deployment("direction", inTable: true) { $0.direction.rawValue },
    deployment("status", inTable: true) { $0.denial?.rawValue ?? $0.status.rawValue },
    deployment("date") { $0.date?.value },
  ]

  private static func statement(
    _ name: String, inTable: Bool = false, _ value: @escaping @Sendable (Statement) -> String?
  ) -> ListColumn {
    entry(name, inTable: inTable) { entry in
      guard case .statement(let statement) = entry.lead else { return nil }
      return value(statement)
    }
  }

  private static let quotes = [
    statement("speaker", inTable: true) { $0.speaker?.name },
    statement("role") { $0.speaker?.role },
    statement("speaker_country", inTable: true) { $0.speaker?.country?.description },
    statement("kind", inTable: true) { $0.kind.rawValue },
    statement("polarity") { $0.polarity.rawValue },
    statement("addressee") { $0.addressee?.name },
    statement("date") { $0.date?.value },
  ]
}
