import CrisisModel

/// How the reports of one entry stand to each other.
///
/// Reports are looked at in order of publication. A figure that agrees with an earlier one agrees. One that agrees with
/// none is an update when the same claimant, or the same text in a later take, said otherwise before, or when all who
/// said otherwise did so more than `oneTime` days earlier; else it differs, and so do those that it differs from. A
/// status that has moved on since the last report that the same claimant gave, or a week ago, is an update, too.
/// A report that agrees and stands in a text which a newer report of the entry carries is a copy.
struct ReportStandings {
  /// Days within which figures of different claimants are told at one time.
  static let oneTime = 7

  /// One for each report, in order.
  private(set) var values: [ReportStanding]
  /// Whether any figure or status was updated.
  var isChanged: Bool { values.contains(.update) }
  /// Whether figures differ at one time.
  var figuresDiffer: Bool { values.contains(.differs) }

  /// - parameter reports: In order of publication.
  init(_ reports: [FusionInput]) {
    values = [ReportStanding](repeating: .agrees, count: reports.count)
    let told = reports.map(Told.init)
    var figures: Set<[FigureKey: Quantity]> = []
    for index in reports.indices {
      judge(index, told, figures)
      figures.insert(told[index].figures)
    }
    markCopies(told)
  }

  /// What a report says that may change.
  private struct Told {
    var figures: [FigureKey: Quantity]
    var status: Status?
    var claimant: ClaimantKey
    var text: Identity
    var day: Int
    var minute: Int64

    init(_ input: FusionInput) {
      figures = FigureKey.figures(of: input.record)
      status = input.deployment?.status ?? input.event?.status
      claimant = ClaimantKey(input)
      text = input.text
      minute = input.minute
      day = Int(input.minute / 1440)
    }

    /// Whether figures that both give agree.
    func agrees(with others: [FigureKey: Quantity]) -> Bool {
      figures.allSatisfy { kind, figure in others[kind].map { FigureComparison.agree($0, figure) } ?? true }
    }

    func sharesFigure(with others: [FigureKey: Quantity]) -> Bool { figures.keys.contains { others[$0] != nil } }

    func sharesSource(with other: Told) -> Bool { claimant == other.claimant || text == other.text }
  }

  /// - parameter figures: All that earlier reports gave, each once: an entry may have thousands of reports.
  private mutating func judge(_ index: Int, _ told: [Told], _ figures: Set<[FigureKey: Quantity]>) {
    let now = told[index]
    let earlier = told.indices.prefix(index)
    let rivalling = figures.filter(now.sharesFigure)
    if !rivalling.isEmpty, !rivalling.contains(where: now.agrees) {
      let compared = earlier.filter { now.sharesFigure(with: told[$0].figures) }
      let isLaterTake = compared.contains { told[$0].sharesSource(with: now) && told[$0].minute < now.minute }
      let rivals = compared.filter { now.day - told[$0].day <= ReportStandings.oneTime }
      if isLaterTake || rivals.isEmpty {
        values[index] = .update
      } else {
        values[index] = .differs
      }
      return
    }
    if let last = earlier.last(where: { told[$0].sharesSource(with: now) || now.day - told[$0].day > 1 }),
      told[last].minute < now.minute, ReportStandings.hasMovedOn(from: told[last].status, to: now.status)
    {
      values[index] = .update
    }
  }

  /// Whether a status is a later stage of an earlier one, or its end.
  private static func hasMovedOn(from before: Status?, to now: Status?) -> Bool {
    guard let before, let now, before != now else { return false }
    func stage(_ status: Status) -> Int {
      switch status {
      case .proposed, .threatened: 0
      case .planned: 1
      case .underWay: 2
      case .inPlace: 3
      case .denied: 4
      }
    }
    return stage(now) > stage(before)
  }

  private mutating func markCopies(_ told: [Told]) {
    var newest: [Identity: Int] = [:]
    for index in told.indices.reversed() {
      if let above = newest[told[index].text] {
        if values[index] == .agrees, told[index].agrees(with: told[above].figures),
          told[index].status == told[above].status
        {
          values[index] = .copy
        }
      } else {
        newest[told[index].text] = index
      }
    }
  }
}
