/// The words that a record came from, and the rule that made it.
public struct Evidence: Hashable, Sendable {
  /// The fullest passage.
  public var passage: ByteRange
  /// Further passages that tell the same; most records have none.
  public var others: [ByteRange]
  /// The sentence of the first passage.
  public var sentence: ByteRange
  /// The name of the rule: "deployment.ordered-to".
  public var rule: String
  /// True when the offsets count the title instead of the text.
  public var inTitle: Bool

  /// Makes evidence from one passage and those that follow it.
  @inlinable
  public init(
    passage: ByteRange, others: [ByteRange] = [], sentence: ByteRange, rule: String, inTitle: Bool = false
  ) {
    self.passage = passage
    self.others = others
    self.sentence = sentence
    self.rule = rule
    self.inTitle = inTitle
  }

  /// Makes evidence from passages, fullest first; without any, the sentence is the passage.
  public init(spans: [ByteRange], sentence: ByteRange, rule: String, inTitle: Bool = false) {
    self.init(
      passage: spans.first ?? sentence, others: Array(spans.dropFirst()), sentence: sentence, rule: rule,
      inTitle: inTitle)
  }

  /// All passages, fullest first; never empty.
  public var spans: [ByteRange] { [passage] + others }

  /// The most passages that a record keeps: enough for any reader, few enough for a text that repeats itself a
  /// hundred thousand times.
  public static let mostSpans = 32

  /// Adds the passages of evidence that tells the same again; those that overlap one already there are left out.
  public mutating func add(_ more: Evidence) {
    add(more.passage)
    for span in more.others { add(span) }
  }

  private mutating func add(_ span: ByteRange) {
    guard others.count + 1 < Evidence.mostSpans, !passage.overlaps(span),
      !others.contains(where: { $0.overlaps(span) })
    else { return }
    others.append(span)
  }
}

/// The fields of records that can say where they came from.
public enum FieldName: String, Sendable, Hashable, CaseIterable {
  /// The force's owner, or an event's actor.
  case actor
  /// An event's target.
  case target
  /// How many.
  case quantity
  /// Kind of force.
  case unit
  /// Where a force leaves.
  case from
  /// Where a force goes.
  case to
  /// Where an event happens.
  case place
  /// When.
  case date
  /// Deploy, withdraw, mobilise.
  case direction
  /// How real.
  case status
  /// PLOVER category.
  case category
  /// Who says it.
  case speaker
  /// The speaker's role.
  case role
  /// To whom it is said.
  case addressee
  /// Who vouches for it.
  case claimant
}

/// Where one field of a record came from: words of the text, or an inference with its reason.
public struct FieldBasis: Hashable, Sendable {
  /// Which field.
  public var field: FieldName
  /// The words that state it; `nil` when it was inferred from no words of this text.
  public var words: ByteRange?
  /// Why it was inferred; `nil` when the words state it. Shown with `?`.
  public var inference: String?

  /// A field that words state.
  @inlinable
  public static func stated(_ field: FieldName, _ words: ByteRange) -> FieldBasis {
    FieldBasis(field: field, words: words, inference: nil)
  }

  /// A field that was inferred, with the reason and the words that it leans on, if any.
  @inlinable
  public static func inferred(_ field: FieldName, _ reason: String, from words: ByteRange? = nil) -> FieldBasis {
    FieldBasis(field: field, words: words, inference: reason)
  }

  /// Makes a basis.
  @inlinable
  public init(field: FieldName, words: ByteRange?, inference: String?) {
    self.field = field
    self.words = words
    self.inference = inference
  }
}
