import CrisisModel

/// Grammatical gender of a person's name or title, for pronouns.
enum Gender: UInt8 { case unknown, masculine, feminine }

/// What one article tells of one person, organisation, place or people.
struct Entity {
  var kind: MentionKind
  /// What sort of actor it can be.
  var actorKind: ActorKind
  /// Canonical name.
  var name: String
  /// The country that it stands for (nationality, government, a person's office) or lies in (place).
  var country: CountryCode?
  /// A person's role, as the text says it or a dated lexicon knows it.
  private(set) var role: String?
  /// `Role.head` of the role, 0 without one.
  private(set) var roleHead: UInt32 = 0
  /// Where the text says the role and the country; `nil` when a lexicon knows them or the context gives them.
  var roleWords: ByteRange?
  /// The role is one of a state: its holder stands for a country even where no words name it.
  var hasStateRole = false
  /// A person who speaks for a body of many countries, and so for none, whatever else the text says of them.
  var servesBody = false
  /// Why the country was inferred, where no words next to the name state it.
  var countryInference: String?
  var gender: Gender = .unknown
  /// Hash of the last word of the name: by which a person is named again.
  var lastWord: UInt32 = 0
  /// For places: how exact, and where.
  var precision: PlacePrecision = .country
  var coordinates: Coordinates?
  /// Row in the lexicon's table of names, or −1.
  var lexiconEntry: Int32 = -1

  init(kind: MentionKind, actorKind: ActorKind, name: String, country: CountryCode?) {
    self.kind = kind
    self.actorKind = actorKind
    self.name = name
    self.country = country
  }

  /// Gives a person a role.
  mutating func take(role: String, head: UInt32) {
    self.role = role
    roleHead = head
  }

  /// As a record names it.
  var actor: ActorReference { ActorReference(name: name, kind: actorKind, role: role, country: country) }

  /// As a record's place; people and organisations give `nil`.
  var place: PlaceReference? {
    guard kind == .place else { return nil }
    return PlaceReference(name: name, country: country, coordinates: coordinates, precision: precision)
  }
}

/// A name in the text.
struct NameMention {
  var tokens: TokenRange
  var kind: MentionKind
  /// Index into `Workspace.entities`.
  var entity: Int
}
