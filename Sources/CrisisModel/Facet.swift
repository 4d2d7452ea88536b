/// A property of rows that a list can be grouped by.
public enum Facet: UInt8, Hashable, Sendable, CaseIterable {
  /// Whose forces: the country, else the actor's name.
  case sender = 0
  /// Where they go, or leave: the country, else the place's name.
  case destination = 1
  /// What sort of force.
  case unit = 2
  /// How far a deployment has come.
  case status = 3
  /// Who speaks.
  case speaker = 4
  /// The category of an event.
  case category = 5
  /// Who acts: the country, else the actor's name.
  case actor = 6
  /// The outlet of an article.
  case outlet = 7
  /// The kind of a finding.
  case finding = 8

  /// The list whose entries have it.
  public var list: ListKind {
    switch self {
    case .sender, .destination, .unit, .status: .forces
    case .speaker: .quotes
    case .category, .actor: .timeline
    case .outlet: .articles
    case .finding: .findings
    }
  }

  /// The facets of a list, in the order that they are offered.
  public static func all(of list: ListKind) -> [Facet] { allCases.filter { $0.list == list } }
}

/// A value of a facet: "sender VE", "unit ships", "speaker Nicolás Maduro".
public struct FacetValue: Hashable, Sendable {
  /// Of which property.
  public var facet: Facet
  /// A country's code, a name, or the word of a case: as in `extract`.
  public var value: String

  /// Makes a value.
  public init(_ facet: Facet, _ value: String) {
    self.facet = facet
    self.value = value
  }

  /// A number that stands for it, the same in every run.
  public var identity: Identity {
    var hasher = IdentityHasher()
    hasher.add("facet \(facet.rawValue)")
    hasher.add(value)
    return hasher.finish()
  }
}

/// Rows that share a value.
public struct FacetGroup: Hashable, Sendable {
  /// What they share.
  public var value: FacetValue
  /// How many they are.
  public var count: Int
  /// The newest day among them.
  public var newest: Day

  /// Makes a group.
  public init(value: FacetValue, count: Int, newest: Day) {
    self.value = value
    self.count = count
    self.newest = newest
  }
}

extension Record {
  /// What its entry is grouped by when it speaks for the entry.
  public var facets: [FacetValue] {
    switch self {
    case .deployment(let d):
      let place = d.direction == .withdraw ? d.from : d.to
      return [
        d.sender.map { FacetValue(.sender, Record.value(of: $0)) },
        place.map { FacetValue(.destination, $0.precision == .region ? $0.name : $0.country?.description ?? $0.name) },
        FacetValue(.unit, d.unit.rawValue), FacetValue(.status, d.status.rawValue),
      ].compactMap { $0 }
    case .statement(let s): return s.speaker.map { [FacetValue(.speaker, $0.name)] } ?? []
    case .event(let e):
      return [FacetValue(.category, e.category.rawValue)]
        + (e.actor.map { [FacetValue(.actor, Record.value(of: $0))] } ?? [])
    }
  }

  private static func value(of actor: ActorReference) -> String { actor.country?.description ?? actor.name }
}
