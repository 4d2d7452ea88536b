import CrisisModel

/// The figures of an entry that don't agree with each other, newest first.
enum DifferentFigures {
  static func of(_ reports: [FusionInput]) -> [Quantity] {
    var kept: [(key: FigureKey, quantity: Quantity)] = []
    for report in reports.reversed() {
      for (key, quantity) in ordered(report.record) {
        let isTold = kept.contains { $0.key == key && FigureComparison.agree($0.quantity, quantity) }
        if !isTold { kept.append((key, quantity)) }
      }
    }
    if kept.isEmpty, let vague = reports.reversed().compactMap({ vague($0.record) }).first { return [vague] }
    return kept.map(\.quantity)
  }

  /// Figures in order of the text, so that the result does not hang on a dictionary's order.
  private static func ordered(_ record: Record) -> [(FigureKey, Quantity)] {
    FigureKey.figures(of: record).sorted { a, b in
      (rank(a.key.kind), a.key.counting.rawValue) < (rank(b.key.kind), b.key.counting.rawValue)
    }.map { ($0.key, $0.value) }
  }

  /// The gravest first.
  private static func rank(_ kind: Figure.Kind?) -> Int {
    switch kind {
    case nil, .killed: 0
    case .wounded: 1
    case .displaced: 2
    case .detained: 3
    }
  }

  private static func vague(_ record: Record) -> Quantity? {
    switch record {
    case .deployment(let deployment): deployment.quantity
    case .event(let event): event.figures.first?.quantity
    case .statement: nil
    }
  }
}
