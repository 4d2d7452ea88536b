import CrisisModel

/// A force as its records tell it so far: what a further record must fit, each thing kept once, so that a force that
/// is told of a thousand times is compared with a few figures.
struct Force {
  /// Above this many times another's figure, a figure is of another force: no estimate of one force differs so much.
  static let mostRatio = 5.0

  /// Places of its records.
  private(set) var members: [Int] = []
  private var formations: Set<String> = []
  private var borders: Set<CountryCode> = []
  private var units: Set<ForceUnit> = []
  /// Units of records without a figure.
  private var unitsWithoutFigure: Set<ForceUnit> = []
  private var figures: Set<UnitFigure> = []
  private var figuresOfArticle: [Identity: [Quantity]] = [:]

  /// A figure and the unit that it is of.
  private struct UnitFigure: Hashable {
    var quantity: Quantity
    var unit: ForceUnit
  }

  mutating func add(_ deployment: Deployment, _ index: Int, _ article: Identity) {
    members.append(index)
    if let formation = deployment.formation { formations.insert(formation) }
    if let border = deployment.to?.facing { borders.insert(border) }
    units.insert(deployment.unit)
    if let quantity = deployment.quantity {
      figures.insert(UnitFigure(quantity: quantity, unit: deployment.unit))
      figuresOfArticle[article, default: []].append(quantity)
    } else {
      unitsWithoutFigure.insert(deployment.unit)
    }
  }

  /// Whether a record can be of this force.
  func admits(_ deployment: Deployment, _ article: Identity) -> Bool {
    if let formation = deployment.formation, formations.contains(where: { $0 != formation }) { return false }
    if let border = deployment.to?.facing, borders.contains(where: { $0 != border }) { return false }
    guard let figure = deployment.quantity else { return units == [deployment.unit] }
    guard unitsWithoutFigure.isSubset(of: [deployment.unit]) else { return false }
    if let own = figuresOfArticle[article], !own.allSatisfy({ FigureComparison.agree($0, figure) }) { return false }
    return figures.allSatisfy { told in
      guard (told.quantity.qualifier == .additional) == (figure.qualifier == .additional) else { return false }
      if FigureComparison.agree(told.quantity, figure) { return true }
      return told.unit == deployment.unit
        && FigureComparison.ratio(told.quantity, figure) ?? .infinity <= Force.mostRatio
    }
  }

  /// How many times the nearest figure it is; 0 where one agrees.
  func distance(to figure: Quantity) -> Double {
    var nearest: Double?
    for told in figures {
      if FigureComparison.agree(told.quantity, figure) { return 0 }
      if let ratio = FigureComparison.ratio(told.quantity, figure) { nearest = min(nearest ?? ratio, ratio) }
    }
    return nearest ?? 1
  }
}
