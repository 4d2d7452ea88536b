import CrisisModel

/// A noun phrase of a force: "more than 4,000 American troops", "its warships", "two battalions".
struct ForcePhrase {
  /// From the first word of the phrase (figure, article, adjective) to the force's noun.
  var tokens: TokenRange
  /// The force's noun.
  var noun: TokenRange
  var word: ForceWord
  var quantity: FoundQuantity?
  /// The entity that an adjective or possessive names: "American", "Denmark’s", "the Pentagon’s".
  var owner: Int?
  /// "its", "their", "our"
  var possessive: Int?
  /// Hash of the word before the noun that tells this force from others: "foreign", "rebel"; 0 without one.
  var modifier: UInt32 = 0
  /// "the troops", "those ships": a force told before.
  var isDefinite = false
  /// "US-led", "multi-national": nobody's own.
  var isComposite = false
  /// A figure without a noun: "it was sending 1,000"; the noun is the force named before.
  var isElliptic = false
  /// Why the unit is inferred, where no noun of forces says it: "Israel withdrew from Lebanon".
  var unitInference: String?
  /// Index of the phrase that it is joined to: "troops and warships".
  var joinedTo: Int?

  init(tokens: TokenRange, noun: TokenRange, word: ForceWord) {
    self.tokens = tokens
    self.noun = noun
    self.word = word
  }

  /// Whether words tell whose force it is or how large, so that it stands on its own.
  var isIdentified: Bool { owner != nil || possessive != nil || quantity != nil }
}
