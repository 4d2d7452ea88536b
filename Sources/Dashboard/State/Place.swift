import CrisisModel

/// The views that digits switch between.
public enum View: Int, Hashable, Sendable, CaseIterable {
  /// Events by day.
  case timeline = 1
  /// Deployments.
  case forces = 2
  /// Statements.
  case quotes = 3
  /// Countries with their counts.
  case countries = 4
  /// Articles.
  case articles = 5
  /// Findings.
  case findings = 6
  /// Deployments on a map.
  case map = 7

  /// Its name on tabs, heads and in help.
  public var title: String {
    switch self {
    case .timeline: "Timeline"
    case .forces: "Forces"
    case .quotes: "Quotes"
    case .countries: "Countries"
    case .articles: "Articles"
    case .findings: "Findings"
    case .map: "Map"
    }
  }

  /// The list that it pages through; `nil` for the table of countries.
  var list: ListKind? {
    switch self {
    case .timeline: .timeline
    case .forces, .map: .forces
    case .quotes: .quotes
    case .countries: nil
    case .articles: .articles
    case .findings: .findings
    }
  }

  /// Whether it stands beside the others of the overview where there is room.
  var isInOverview: Bool { self == .timeline || self == .forces || self == .quotes }

  /// The view of a list.
  init(_ list: ListKind) {
    switch list {
    case .timeline: self = .timeline
    case .forces: self = .forces
    case .quotes: self = .quotes
    case .articles: self = .articles
    case .findings: self = .findings
    }
  }
}

/// What lies over a view, opened from it: back returns to what was below.
enum Layer: Hashable, Sendable {
  /// An article with its evidence.
  case reader(Reader)
  /// An entry with its reports side by side.
  case entry(EntryView)
}

/// Where keys go: what a key means, and whether it works, depends on it.
enum Place: Hashable, Sendable {
  case view(View)
  case reader
  case entry
  /// The bar over time.
  case bar
  /// The timeline, folded.
  case fold
  /// The map, not the list beside it.
  case map
}
