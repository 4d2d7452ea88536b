import CrisisModel

/// Rule `ledger.same-force`: which deployments of a block are the same force.
///
/// Sender, family of units, direction and destination are the same already. A record joins the force whose figure it
/// agrees with; one without a figure joins the oldest; one whose figure agrees with none joins the nearest, within
/// `Force.mostRatio`, and stands there as different or as an update. It founds a force of its own when it names another
/// formation, another border, another kind of unit with another figure, when it tells of an addition ("another 500"),
/// or when its own article tells of that force with another figure: then the article means two.
enum ForceMatching {
  static func groups(_ inputs: [FusionInput]) -> [[Int]] {
    var forces: [Force] = []
    for (index, input) in inputs.enumerated() {
      guard let deployment = input.deployment else { continue }
      let best = best(forces, deployment, input.article)
      if best == nil { forces.append(Force()) }
      forces[best ?? forces.count - 1].add(deployment, index, input.article)
    }
    return forces.map(\.members)
  }

  /// The force whose figures are nearest; among equals the oldest.
  private static func best(_ forces: [Force], _ deployment: Deployment, _ article: Identity) -> Int? {
    var best: (place: Int, distance: Double)?
    for (place, force) in forces.enumerated() where force.admits(deployment, article) {
      guard let figure = deployment.quantity else { return place }
      let distance = force.distance(to: figure)
      if distance < best?.distance ?? .infinity { best = (place, distance) }
    }
    return best?.place
  }
}

extension FusionInput {
  /// The deployment, if it is one.
  var deployment: Deployment? {
    if case .deployment(let deployment) = record { deployment } else { nil }
  }

  /// The event, if it is one.
  var event: Event? {
    if case .event(let event) = record { event } else { nil }
  }

  /// The statement, if it is one.
  var statement: Statement? {
    if case .statement(let statement) = record { statement } else { nil }
  }
}
