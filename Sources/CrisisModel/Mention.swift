/// What a name stands for. Raw values as in the evaluation contract.
public enum MentionKind: String, Sendable, Hashable, CaseIterable {
  /// A person.
  case person
  /// An organisation, government, force or armed group.
  case organisation
  /// A place.
  case place
  /// A demonym used as adjective or noun: "Venezuelan".
  case nationality
}

/// A name in the text.
public struct Mention: Hashable, Sendable {
  /// Where.
  public var range: ByteRange
  /// What it stands for.
  public var kind: MentionKind
  /// Canonical name: "United States" for "U.S.".
  public var name: String
  /// Its country, where known.
  public var country: CountryCode?

  /// Makes a mention.
  @inlinable
  public init(range: ByteRange, kind: MentionKind, name: String, country: CountryCode?) {
    self.range = range
    self.kind = kind
    self.name = name
    self.country = country
  }
}
