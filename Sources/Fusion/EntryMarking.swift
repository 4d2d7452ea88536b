import CrisisModel

/// The signs beside an entry.
enum EntryMarking {
  static func marks(_ reports: [FusionInput], lead: FusionInput, _ standings: ReportStandings) -> EntryMarks {
    var marks = marks(of: lead)
    if standings.figuresDiffer { marks.insert(.figuresDiffer) }
    if standings.isChanged { marks.insert(.changed) }
    if reports.contains(where: \.digest.hasFinding) { marks.insert(.finding) }
    if isDisputed(reports) { marks.insert(.disputed) }
    return marks
  }

  /// The signs that one record has by itself.
  static func marks(of report: FusionInput) -> EntryMarks {
    var marks: EntryMarks = []
    let core = report.record.core
    if isNegated(report.record) { marks.insert(.negated) }
    if report.digest.hasFinding { marks.insert(.finding) }
    let isInferred = core.basis.contains { $0.inference != nil && shownFields(report.record).contains($0.field) }
    if isInferred { marks.insert(.inferred) }
    if core.filing.isBackground { marks.insert(.background) }
    if core.filing.basis != .dated { marks.insert(.reported) }
    return marks
  }

  private static func isNegated(_ record: Record) -> Bool {
    switch record {
    case .deployment(let deployment): deployment.status == .denied
    case .event(let event): event.status == .denied
    case .statement(let statement): statement.polarity == .negated
    }
  }

  /// The fields that a line of the list shows.
  private static func shownFields(_ record: Record) -> [FieldName] {
    switch record {
    case .deployment: [.actor, .quantity, .unit, .to, .from, .direction, .status]
    case .event: [.actor, .target, .category, .status]
    case .statement: [.speaker, .role]
    }
  }

  /// One side tells it, another says that it is not so. Who called off what it had planned does not dispute it.
  private static func isDisputed(_ reports: [FusionInput]) -> Bool {
    let denials = reports.filter { isDenial($0.record) }
    guard !denials.isEmpty, denials.count < reports.count else { return false }
    let deniers = Set(denials.map(ClaimantKey.init))
    return reports.contains { !isDenial($0.record) && !deniers.contains(ClaimantKey($0)) }
  }

  private static func isDenial(_ record: Record) -> Bool {
    let (status, denial): (Status?, Denial?) =
      switch record {
      case .deployment(let deployment): (deployment.status, deployment.denial)
      case .event(let event): (event.status, event.denial)
      case .statement: (nil, nil)
      }
    return status == .denied && denial != .cancelled
  }
}
