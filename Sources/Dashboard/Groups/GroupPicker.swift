import CrisisModel

/// A list grouped by a facet: values with their counts, to look at or to choose from.
struct GroupPicker: Choosing, Hashable, Sendable {
  let list: ListKind
  var facet: Facet
  var field = TextField()
  var cursor = 0

  /// Groups that are shown at most.
  static let limit = 500

  /// Groups that fit what was typed.
  func choices(_ state: State) -> [FacetGroup] {
    guard state.groups.facet == facet, let all = state.groups.all else { return [] }
    let typed = field.text.trimmed.lowercased()
    guard !typed.isEmpty else { return all }
    return all.filter { FacetWords.value($0.value, state.countries).lowercased().contains(typed) }
  }

  /// The next facet of the list, or the one before.
  mutating func turn(by step: Int) {
    let facets = Facet.all(of: list)
    guard let index = facets.firstIndex(of: facet), facets.count > 1 else { return }
    facet = facets[(index + step + facets.count) % facets.count]
    (field, cursor) = (TextField(), 0)
  }
}

/// The groups that were asked for last.
struct Groups: Hashable, Sendable {
  /// `nil` until they were counted.
  var all: [FacetGroup]?
  /// What they were counted by.
  var facet: Facet?
  /// Whether they have to be counted again.
  var isStale = true
}

/// Facets and their values as the reader sees them.
enum FacetWords {
  static func name(_ facet: Facet) -> String {
    switch facet {
    case .sender: "sender"
    case .destination: "destination"
    case .unit: "unit"
    case .status: "status"
    case .speaker: "speaker"
    case .category: "category"
    case .actor: "actor"
    case .outlet: "outlet"
    case .finding: "kind"
    }
  }

  /// A country by its name, a case by its words.
  static func value(_ value: FacetValue, _ countries: CountryTable) -> String {
    switch value.facet {
    case .sender, .destination, .actor: CountryCode(value.value).map(countries.name(of:)) ?? value.value
    case .status: value.value.replacing("_", with: " ")
    case .finding: FindingKind(rawValue: value.value).map(FindingRows.words(for:)) ?? value.value
    case .unit, .speaker, .category, .outlet: value.value
    }
  }
}
