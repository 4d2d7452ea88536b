/// How far a deployment or event has come, as the text tells it. Raw values as in the evaluation's guidelines.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// Asked for, offered, considered, debated.
  case proposed
  /// Decided, ordered, announced, will.
  case planned
  /// Moving now, has begun.
  case underWay = "under_way"
  /// Has happened: arrived, stationed, has withdrawn.
  case inPlace = "in_place"
  /// Refused, ruled out, cancelled, denied: `Denial` tells which.
  case denied
  /// Events only: said to be coming unless.
  case threatened
}

/// The words for a denial, which mean different things.
public enum Denial: String, Sendable, Hashable, CaseIterable {
  /// The side that would act says that it will not.
  case refused
  /// It was decided and then called off.
  case cancelled
  /// Somebody says that it is not so.
  case denied
  /// The text itself says that there is none: "has not threatened an invasion".
  case negated
}

/// How sure the text is of what it tells.
public enum Modality: String, Sendable, Hashable, CaseIterable {
  /// Told as a fact.
  case asserted
  /// "reportedly", "is said to", "alleged".
  case reported
  /// "may", "could", "might".
  case possible
  /// "would", "if".
  case hypothetical
}

/// Whether a statement affirms or negates.
public enum Polarity: String, Sendable, Hashable, CaseIterable {
  /// It says that something is so.
  case affirmed
  /// It says that something is not so: "There will be no invasion".
  case negated
}

/// Who vouches for a record.
public struct Claimant: Hashable, Sendable {
  /// The speaker, government or body; the outlet itself when nobody is named.
  public var actor: ActorReference
  /// The words that attribute it; `nil` for the outlet's own account.
  public var words: ByteRange?
  /// True when the outlet tells it on its own account.
  @inlinable
  public var isOutlet: Bool { words == nil }

  /// Makes a claimant.
  @inlinable
  public init(actor: ActorReference, words: ByteRange?) {
    self.actor = actor
    self.words = words
  }
}
