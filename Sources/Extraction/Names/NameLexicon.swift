import CrisisModel

/// What a phrase of the name tables stands for.
struct NameEntry: Sendable {
  enum Kind: UInt8, Sendable {
    case country, demonym, government, region, place, person, organisation
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
  /// A person's office.
  var office: Office?
  /// The phrase is also an ordinary word, a surname or a first name: it needs support from its context.
  var needsContext = false
  /// So small a town that its name counts only with support, or where its country is named.
  var isSmallTown = false
  /// The table writes some of its words small: "Korean peninsula", "Idlib province".
  var hasSmallWords = false
  /// A newspaper, agency or station.
  var isMedia = false
  /// The letters must be capitals, as in the table: "US", "WHO".
  var needsCapitals = false
}

/// Names of countries, peoples, places, persons and organisations, and what helps to recognise unknown ones.
struct NameLexicon: Sendable {
  var trie = PhraseTrie<Int32>()
  var entries: [NameEntry] = []
  /// Of each entry, what the scan asks for.
  private(set) var traits: [NameTraits] = []
  var roles = RoleLexicon()
  /// Genders of first names.
  var firstNames = WordMap<Gender>()
  /// "in", "near", "from": a name after them is a place's.
  var placePrepositions = WordMap<Bool>()
  /// "of", "for", "and": join the parts of an organisation's name.
  var joiners = WordMap<Bool>()
  /// "town", "outskirts", "governor": before "of" and a place.
  var placeNouns = WordMap<Bool>()
  /// "district", "province": behind a place.
  var placeFollowers = WordMap<Bool>()
  /// "village", "town": right before a place.
  var placeNeighbours = WordMap<Bool>()
  /// "Lake", "Fort": begin a place's name.
  var placePrefixes = WordMap<Bool>()
  /// "Jaysh", "Liwa": begin the name of an armed group or a party.
  var groupPrefixes = WordMap<Bool>()
  /// "company", "newspaper": right before an organisation's name.
  var bodyNouns = WordMap<Bool>()
  /// The word "of".
  var of = Vocabulary.unknown

  /// Countries by date.
  let history: CountryHistory

  init(_ builder: inout LexiconBuilder, countries: CountryTable) {
    history = CountryHistory(&builder)
    for word in ["in", "at", "near", "from", "outside", "around", "toward", "towards", "into", "to", "across"] {
      placePrepositions.insert(builder.word(word), true)
    }
    for word in ["of", "for", "and"] { joiners.insert(builder.word(word), true) }
    for word in PlaceWords.nouns { placeNouns.insert(builder.word(word), true) }
    for word in PlaceWords.followers { placeFollowers.insert(builder.word(word), true) }
    for word in PlaceWords.neighbours { placeNeighbours.insert(builder.word(word), true) }
    for word in PlaceWords.prefixes { placePrefixes.insert(builder.word(word), true) }
    for word in OrganisationWords.prefixes { groupPrefixes.insert(builder.word(word), true) }
    for word in OrganisationWords.nouns { bodyNouns.insert(builder.word(word), true) }
    of = builder.word("of")
    CountryNames.load(countries, into: &self, &builder)
    PlaceNames.load(into: &self, &builder)
    OrganisationTable.load(into: &self, &builder)
    PersonTable.load(into: &self, &builder)
    roles.load(&builder)
  }

  /// The country of an entry on a day: a town's may have had a predecessor, an armed group that doesn't rule has none.
  func country(ofEntry index: Int, on day: Day?) -> CountryCode? {
    guard let country = traits[index].country else { return nil }
    switch traits[index].kind {
    case .organisation where entries[index].actorKind == .armedGroup:
      return history.ruled(entries[index].name, on: day) ? country : nil
    case .place, .region: return day.map { history.state(of: country, on: $0) } ?? country
    default: return country
    }
  }

  /// Adds an entry under some phrases. An all-capitals phrase of up to five letters must stand in capitals.
  mutating func add(_ entry: NameEntry, under phrases: [String], _ builder: inout LexiconBuilder) {
    for phrase in phrases where !phrase.isEmpty {
      var entry = entry
      let letters = PhraseLetters(phrase)
      entry.needsCapitals = letters.areShortCapitals
      entry.hasSmallWords = letters.beginSmall
      let words = builder.phrase(phrase)
      guard !words.isEmpty, !words.contains(Vocabulary.unknown) else { continue }
      builder.add(.nameStart, to: words[0])
      entries.append(entry)
      traits.append(NameTraits(entry))
      trie.insert(words, Int32(entries.count - 1))
    }
  }
}
