import CrisisModel

/// The roles of values of the model.
extension Role {
  /// Of an event's category.
  public init(_ category: Category) { self = Role(rawValue: "category.\(category.rawValue)") ?? .category }

  /// Of a deployment's or event's status.
  public init(_ status: Status) {
    switch status {
    case .proposed: self = .proposed
    case .planned: self = .planned
    case .underWay: self = .underWay
    case .inPlace: self = .inPlace
    case .threatened: self = .threatened
    case .denied: self = .statusDenied
    }
  }
}
