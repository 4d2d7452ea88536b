import CrisisModel

/// What a figure is of: figures of one kind and one way of counting are compared.
struct FigureKey: Hashable {
  /// `nil` for a force.
  var kind: Figure.Kind?
  var counting: Counting

  /// The figures of a record, the first of each kind. A vague one ("thousands") is no figure.
  static func figures(of record: Record) -> [FigureKey: Quantity] {
    var figures: [FigureKey: Quantity] = [:]
    if case .statement = record { return figures }
    func note(_ kind: Figure.Kind?, _ quantity: Quantity) {
      guard quantity.low != nil || quantity.high != nil else { return }
      let key = FigureKey(kind: kind, counting: quantity.counting)
      if figures[key] == nil { figures[key] = quantity }
    }
    switch record {
    case .deployment(let deployment): if let quantity = deployment.quantity { note(nil, quantity) }
    case .event(let event): for figure in event.figures { note(figure.kind, figure.quantity) }
    case .statement: break
    }
    return figures
  }

  /// The figures of a record in an order that does not hang on a dictionary's: the gravest first.
  static func ordered(_ record: Record) -> [(FigureKey, Quantity)] {
    figures(of: record).sorted { a, b in
      (a.key.rank, a.key.counting.rawValue) < (b.key.rank, b.key.counting.rawValue)
    }.map { ($0.key, $0.value) }
  }

  private var rank: Int {
    switch kind {
    case nil, .killed: 0
    case .wounded: 1
    case .displaced: 2
    case .detained: 3
    }
  }
}
