import CrisisModel

/// What a phrase of the name tables stands for.
struct NameEntry: Sendable {
  enum Kind: UInt8, Sendable {
    case country, demonym, capital, government, region, place, person, organisation
  }

  var kind: Kind
  /// Canonical name.
  var name: String
  var country: CountryCode?
  var actorKind: ActorKind
  var precision: PlacePrecision = .country
  var coordinates: Coordinates?
  var gender: Gender = .unknown
  /// Inhabitants, for choosing between places of one name.
  var weight: Int32 = 0
  /// The phrase is also an ordinary word or a person's name: it needs support from its context.
  var needsContext = false
  /// The letters must be capitals as in the table ("US", "WHO").
  var needsCapitals = false
}

/// Names of countries, places, people and organisations.
struct NameLexicon: Sendable {
  private(set) var trie = PhraseTrie<Int32>()
  private(set) var entries: [NameEntry] = []

  init(_ builder: inout LexiconBuilder, countries: CountryTable) {}
}
