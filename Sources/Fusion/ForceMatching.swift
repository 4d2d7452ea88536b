import CrisisModel

/// Rule `ledger.same-force`: which deployments of a block are the same force.
///
/// Sender, family of units, direction and destination are the same already. A record joins the force whose figure it
/// agrees with; one without a figure joins the oldest; one whose figure agrees with none joins the nearest, within
/// `mostRatio`, and stands there as different or as an update. It founds a force of its own when it names another
/// formation, another border, another kind of unit with another figure, when it tells of an addition ("another 500"),
/// or when its own article tells of that force with another figure: then the article means two.
enum ForceMatching {
  /// Above this many times another's figure, a figure is of another force: no estimate of one force differs so much.
  static let mostRatio = 5.0

  static func groups(_ inputs: [FusionInput]) -> [[Int]] {
    let deployments = inputs.map(\.deployment)
    var groups: [[Int]] = []
    for index in inputs.indices {
      let fitting = groups.indices.filter { group in
        groups[group].allSatisfy { fits(inputs, deployments, index, $0) }
      }
      if let best = best(fitting, groups, deployments, index) {
        groups[best].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups
  }

  /// Whether two records can be of one force.
  private static func fits(_ inputs: [FusionInput], _ all: [Deployment?], _ a: Int, _ b: Int) -> Bool {
    guard let first = all[a], let second = all[b] else { return false }
    if let one = first.formation, let other = second.formation, one != other { return false }
    if let one = first.to?.facing, let other = second.to?.facing, one != other { return false }
    guard let one = first.quantity, let other = second.quantity else {
      return first.unit == second.unit
    }
    if (one.qualifier == .additional) != (other.qualifier == .additional) { return false }
    let agree = FigureComparison.agree(one, other)
    if inputs[a].article == inputs[b].article || first.unit != second.unit { return agree }
    return agree || (FigureComparison.ratio(one, other) ?? .infinity) <= mostRatio
  }

  /// The group whose latest figure is nearest; among equals the oldest.
  private static func best(_ fitting: [Int], _ groups: [[Int]], _ all: [Deployment?], _ index: Int) -> Int? {
    guard let figure = all[index]?.quantity else { return fitting.first }
    func distance(_ group: Int) -> Double {
      let figures = groups[group].compactMap { all[$0]?.quantity }
      if figures.contains(where: { FigureComparison.agree($0, figure) }) { return 0 }
      return figures.compactMap { FigureComparison.ratio($0, figure) }.min() ?? 1
    }
    return fitting.min { (distance($0), $0) < (distance($1), $1) }
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
