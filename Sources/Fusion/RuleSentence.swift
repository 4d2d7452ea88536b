import CrisisModel

/// The rule that put an entry's reports together, in words for the reader.
enum RuleSentence {
  /// Of an entry of one report.
  static let alone = "The only report."

  static func sentence(_ reports: [FusionInput], _ standings: ReportStandings, _ figures: [Quantity]) -> String {
    let name =
      switch reports[0].record.kind {
      case .deployment: "ledger.same-force"
      case .event: "timeline.same-event"
      case .statement: "quotes.same-words"
      }
    var sentence = "Together by rule \(name)"
    if standings.figuresDiffer, let (other, first) = differing(reports, standings) {
      sentence += "; ≠ because \(other.words) lies outside \(first.words) ± 10 %"
    }
    if standings.isChanged { sentence += "; a later report changes what an earlier one said" }
    return sentence + "."
  }

  /// A figure that differs, and the earliest one that it differs from.
  private static func differing(_ reports: [FusionInput], _ standings: ReportStandings) -> (Quantity, Quantity)? {
    for (index, standing) in standings.values.enumerated() where standing == .differs {
      for (key, quantity) in FigureKey.ordered(reports[index].record) {
        let others = reports.prefix(index).compactMap { FigureKey.figures(of: $0.record)[key] }
        if let first = others.first(where: { !FigureComparison.agree($0, quantity) }) { return (quantity, first) }
      }
    }
    return nil
  }
}
