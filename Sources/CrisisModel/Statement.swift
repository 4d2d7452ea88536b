/// How words are quoted.
public enum StatementKind: String, Sendable, Hashable, CaseIterable {
  /// Wholly in quotation marks.
  case direct
  /// Partly.
  case mixed
  /// Not at all.
  case indirect
}

/// Words attributed to a source.
public struct Statement: Hashable, Sendable {
  /// Identity, evidence, claimant (the speaker), day, countries. The evidence's passages are the words said, with
  /// their quotation marks, in text order.
  public var core: RecordCore
  /// Direct, mixed, indirect.
  public var kind: StatementKind
  /// The person, not "he".
  public var speaker: ActorReference?
  /// The source's words at that place: "he", "the spokesman".
  public var surface: ByteRange?
  /// The verb of saying or "according to".
  public var cue: ByteRange?
  /// To whom.
  public var addressee: ActorReference?
  /// When it was said, as far as the text says.
  public var date: DateValue?
  /// Affirmed or negated.
  public var polarity: Polarity

  /// Makes a statement.
  @inlinable
  public init(
    core: RecordCore, kind: StatementKind, speaker: ActorReference? = nil, surface: ByteRange? = nil,
    cue: ByteRange? = nil, addressee: ActorReference? = nil, date: DateValue? = nil, polarity: Polarity = .affirmed
  ) {
    self.core = core
    self.kind = kind
    self.speaker = speaker
    self.surface = surface
    self.cue = cue
    self.addressee = addressee
    self.date = date
    self.polarity = polarity
  }
}
