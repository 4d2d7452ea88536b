import CrisisModel

/// The figures of an entry that don't agree with each other, newest first.
enum DifferentFigures {
  static func of(_ reports: [FusionInput]) -> [Quantity] {
    var kept: [(key: FigureKey, quantity: Quantity)] = []
    for report in reports.reversed() {
      for (key, quantity) in FigureKey.ordered(report.record) {
        let isTold = kept.contains { $0.key == key && FigureComparison.agree($0.quantity, quantity) }
        if !isTold { kept.append((key, quantity)) }
      }
    }
    if kept.isEmpty, let vague = reports.reversed().compactMap({ vague($0.record) }).first { return [vague] }
    return kept.map(\.quantity)
  }

  private static func vague(_ record: Record) -> Quantity? {
    switch record {
    case .deployment(let deployment): deployment.quantity
    case .event(let event): event.figures.first?.quantity
    case .statement: nil
    }
  }
}
