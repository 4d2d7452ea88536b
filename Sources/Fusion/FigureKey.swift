import CrisisModel

/// What a figure is of: figures of one kind and one way of counting are compared.
struct FigureKey: Hashable {
  /// `nil` for a force.
  var kind: Figure.Kind?
  var counting: Counting

  /// The figures of a record, the first of each kind. A vague one ("thousands") is no figure.
  static func figures(of record: Record) -> [FigureKey: Quantity] {
    var figures: [FigureKey: Quantity] = [:]
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
}
