/// A record of any kind.
public enum Record: Hashable, Sendable {
  /// A force.
  case deployment(Deployment)
  /// Words.
  case statement(Statement)
  /// A happening.
  case event(Event)

  /// What all kinds share.
  public var core: RecordCore {
    get {
      switch self {
      case .deployment(let d): d.core
      case .statement(let s): s.core
      case .event(let e): e.core
      }
    }
    set {
      switch self {
      case .deployment(var d):
        d.core = newValue
        self = .deployment(d)
      case .statement(var s):
        s.core = newValue
        self = .statement(s)
      case .event(var e):
        e.core = newValue
        self = .event(e)
      }
    }
  }

  /// Which kind.
  public var kind: RecordKind {
    switch self {
    case .deployment: .deployment
    case .statement: .statement
    case .event: .event
    }
  }
}
