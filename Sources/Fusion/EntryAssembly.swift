import CrisisModel

/// Makes an entry of the records that tell the same.
enum EntryAssembly {
  /// The entry of a record that stands alone: what the general rule gives, without its sets and comparisons.
  static func entry(of report: FusionInput) -> FusedEntry {
    let core = report.record.core
    return FusedEntry(
      identity: core.identity,
      position: RowPosition(day: core.filing.day, order: report.order, identity: core.identity), lead: core.identity,
      reports: [FusedReport(record: core.identity, standing: .agrees)], texts: 1, claimants: 1,
      marks: EntryMarking.marks(of: report), figures: DifferentFigures.of([report]), countries: core.countries,
      rule: RuleSentence.alone)
  }

  /// - parameter reports: At least one, in order of publication.
  static func entry(_ reports: [FusionInput]) -> FusedEntry {
    let first = reports[0]
    guard reports.count > 1 else { return entry(of: first) }
    let lead = lead(reports)
    let standings = ReportStandings(reports)
    let identity = first.record.core.identity
    let figures = DifferentFigures.of(reports)
    return FusedEntry(
      identity: identity,
      position: RowPosition(day: lead.record.core.filing.day, order: lead.order, identity: identity),
      lead: lead.record.core.identity,
      reports: zip(reports, standings.values).map {
        FusedReport(record: $0.record.core.identity, standing: $1)
      },
      texts: Set(reports.map(\.text)).count, claimants: Set(reports.map(ClaimantKey.init)).count,
      marks: EntryMarking.marks(reports, lead: lead, standings), figures: figures, countries: countries(reports),
      rule: RuleSentence.sentence(reports, standings, figures),
      difference: DifferenceSentence.sentence(reports, standings))
  }

  /// The newest of the reports that lack at most one field of those that the fullest has: a line shows the latest
  /// state of things, but not at the price of a figure or a place.
  private static func lead(_ reports: [FusionInput]) -> FusionInput {
    let counts = reports.map { fieldCount($0.record) }
    let enough = (counts.max() ?? 0) - 1
    return reports.indices.last { counts[$0] >= enough }.map { reports[$0] } ?? reports[0]
  }

  private static func fieldCount(_ record: Record) -> Int {
    switch record {
    case .deployment(let d):
      [d.sender != nil, d.quantity != nil, d.formation != nil, d.from != nil, d.to != nil, d.date != nil]
        .count { $0 } + (d.quantity == nil ? 0 : 1)
    case .event(let e):
      [e.actor != nil, e.target != nil, e.place != nil, e.date != nil, !e.figures.isEmpty].count { $0 }
    case .statement(let s):
      // Words in quotation marks say more than a paraphrase.
      [s.speaker?.role != nil, s.speaker?.country != nil, s.addressee != nil, s.kind != .indirect, s.kind == .direct]
        .count { $0 }
    }
  }

  /// The countries of all records, closest part first; in the order of their codes within a part.
  private static func countries(_ reports: [FusionInput]) -> [CountryRole] {
    var parts: [CountryCode: CountryPart] = [:]
    for report in reports {
      for role in report.record.core.countries { parts[role.country] = min(parts[role.country] ?? .about, role.part) }
    }
    return parts.map { CountryRole($0.key, $0.value) }.sorted { ($0.part, $0.country) < ($1.part, $1.country) }
  }
}
