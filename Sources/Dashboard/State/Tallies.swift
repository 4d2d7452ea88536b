import CrisisModel

/// What the table of countries is sorted by.
enum TallyOrder: Int, Hashable, Sendable, CaseIterable {
  case events
  case deployments
  case quotes
  case last
  case name

  var words: String {
    switch self {
    case .events: "events"
    case .deployments: "deployments"
    case .quotes: "quotes"
    case .last: "newest day"
    case .name: "name"
    }
  }
}

/// Countries with their counts: what the table and the picker show.
struct Tallies: Hashable, Sendable {
  /// As the store gave them; `nil` until they were counted.
  var all: [CountryTally]?
  /// Whether they have to be counted again.
  var isStale = true
  /// The order of the table.
  var order = TallyOrder.events
  /// The selected row of the table, as a country, so that it stays selected when counts change.
  var selected: CountryCode?
  /// The first row on screen.
  var top = 0

  /// In the order of the table.
  func sorted(by names: CountryTable) -> [CountryTally] {
    (all ?? []).sorted { a, b in
      switch order {
      case .events: (b.events, b.quotes, a.country) < (a.events, a.quotes, b.country)
      case .deployments: (b.deployments, b.events, a.country) < (a.deployments, a.events, b.country)
      case .quotes: (b.quotes, b.events, a.country) < (a.quotes, a.events, b.country)
      case .last: (b.last, b.events, a.country) < (a.last, a.events, b.country)
      case .name: (names.name(of: a.country), a.country) < (names.name(of: b.country), b.country)
      }
    }
  }
}
