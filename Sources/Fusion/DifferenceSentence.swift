import CrisisModel

/// The finding that the figures of an entry differ, in words for the reader: what they count, and who gives which.
///
///     US → VE, ships: “8” according to Maduro, “3” according to Harbour Post
struct DifferenceSentence {
  /// Figures that are named, and names for each; the others are counted.
  private static let mostFigures = 4
  private static let mostNames = 3

  /// A figure with those who give it.
  private struct Given {
    var key: FigureKey
    var quantity: Quantity
    /// The place of the newest report that gives it.
    var newest: Int
    var names: [String]
  }

  private let reports: [FusionInput]
  private var given: [Given] = []

  /// - parameter reports: In order of publication.
  /// - Returns: `nil` when no figures differ at one time.
  static func sentence(_ reports: [FusionInput], _ standings: ReportStandings) -> String? {
    guard standings.figuresDiffer else { return nil }
    var sentence = DifferenceSentence(reports: reports)
    for (index, standing) in standings.values.enumerated() where standing == .differs { sentence.noteRivals(of: index) }
    return sentence.words
  }

  private init(reports: [FusionInput]) { self.reports = reports }

  /// Notes the figures of a report that differs, and those that it differs from.
  private mutating func noteRivals(of index: Int) {
    for (key, quantity) in FigureKey.ordered(reports[index].record) {
      for (earlier, report) in reports.prefix(index).enumerated() where areAtOneTime(report, reports[index]) {
        guard let other = FigureKey.figures(of: report.record)[key], !FigureComparison.agree(other, quantity) else {
          continue
        }
        note(key, other, earlier)
        note(key, quantity, index)
      }
    }
  }

  private func areAtOneTime(_ a: FusionInput, _ b: FusionInput) -> Bool {
    b.minute / 1440 - a.minute / 1440 <= Int64(ReportStandings.oneTime)
  }

  private mutating func note(_ key: FigureKey, _ quantity: Quantity, _ index: Int) {
    let name = reports[index].record.core.claimant.actor.name
    let known = given.firstIndex {
      $0.key == key && $0.quantity.low == quantity.low && $0.quantity.high == quantity.high
    }
    guard let known else {
      given.append(Given(key: key, quantity: quantity, newest: index, names: [name]))
      return
    }
    given[known].newest = max(given[known].newest, index)
    if !given[known].names.contains(name) { given[known].names.append(name) }
  }

  private var words: String {
    let newestFirst = given.sorted { $0.newest > $1.newest }
    let parts = newestFirst.prefix(DifferenceSentence.mostFigures).map { figure in
      let kind = figure.key.kind.map { " \($0.rawValue)" } ?? ""
      return "“\(figure.quantity.words)”\(kind) according to \(DifferenceSentence.listed(figure.names))"
    }
    let rest = given.count - parts.count
    return "\(subject): " + (parts + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: ", ")
  }

  private static func listed(_ names: [String]) -> String {
    let rest = names.count - mostNames
    return names.prefix(mostNames).joined(separator: " and ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// "US → VE, ships", "VE, militia", "RU → UA, assault": what the figures are of.
  private var subject: String {
    switch reports.last?.record {
    case .deployment(let deployment):
      let goal = deployment.direction == .withdraw ? deployment.from : deployment.to
      let arrow = deployment.direction == .withdraw ? "←" : "→"
      let route = [
        deployment.sender.map(DifferenceSentence.short), goal.map { "\(arrow) \(DifferenceSentence.short($0))" },
      ]
      return DifferenceSentence.joined(route, deployment.unit.rawValue)
    case .event(let event):
      let parties = [
        event.actor.map(DifferenceSentence.short), event.target.map { "→ \(DifferenceSentence.short($0))" },
      ]
      return DifferenceSentence.joined(parties, event.category.rawValue)
    case .statement, nil: return "figures"
    }
  }

  private static func joined(_ parties: [String?], _ what: String) -> String {
    let parties = parties.compactMap(\.self).joined(separator: " ")
    return parties.isEmpty ? what : "\(parties), \(what)"
  }

  private static func short(_ place: PlaceReference) -> String {
    place.precision == .country ? place.country?.description ?? place.name : place.name
  }

  private static func short(_ actor: ActorReference) -> String { actor.country?.description ?? actor.name }
}
