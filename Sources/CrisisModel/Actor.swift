/// What sort of actor.
public enum ActorKind: UInt8, Sendable, Hashable, CaseIterable {
  /// A person.
  case person = 0
  /// A government or one of its ministries.
  case government = 1
  /// An army, navy, police or other force.
  case force = 2
  /// An armed group that is no state's.
  case armedGroup = 3
  /// An international or private organisation.
  case organisation = 4
  /// A country as such.
  case country = 5
}

/// An actor as a record names it: canonical name, the words used, role and country.
public struct ActorReference: Hashable, Sendable {
  /// Canonical name: "Nicolás Maduro", "United States", "Pentagon".
  public var name: String
  /// What sort.
  public var kind: ActorKind
  /// A person's role, as the text or a dated lexicon gives it: "president".
  public var role: String?
  /// The country that the actor stands for.
  public var country: CountryCode?

  /// Makes a reference.
  @inlinable
  public init(name: String, kind: ActorKind, role: String? = nil, country: CountryCode? = nil) {
    self.name = name
    self.kind = kind
    self.role = role
    self.country = country
  }
}
