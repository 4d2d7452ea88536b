import CrisisModel

/// What sort of token.
enum TokenKind: UInt8 {
  /// Letters, maybe with digits, inner apostrophes or the dots of "U.S.".
  case word
  /// The ending 's, 'll, 're, 've, 'm or 'd of the word before.
  case clitic
  /// Digits: "4,000", "3.5". `Token.word` is an index into `Workspace.numbers`.
  case number
  /// "21st". `Token.word` as for numbers.
  case ordinal
  /// "1990s", "90s". `Token.word` as for numbers.
  case decade
  case period
  case comma
  case semicolon
  case colon
  case question
  case exclamation
  /// "…" or "..."
  case ellipsis
  /// "-" of any sort that joins.
  case hyphen
  /// "–", "—", "--" and a hyphen between spaces.
  case dash
  case slash
  case parenthesisOpen
  case parenthesisClose
  /// “ „ « ‘ and doubled forms that only open.
  case quoteOpen
  /// ” » ’ at a word's end: only closes.
  case quoteClose
  /// " and ``: opens or closes.
  case quoteStraight
  /// A single straight or curly mark beside a word: quotation mark or apostrophe.
  case apostrophe
  case currency
  case percent
  /// A newline that ends a paragraph.
  case paragraph
  case other

  /// Whether a quotation may begin or end at such a token.
  @inline(__always)
  var isQuoteMark: Bool {
    switch self {
    case .quoteOpen, .quoteClose, .quoteStraight, .apostrophe: true
    default: false
    }
  }

  /// Whether such a token may end a sentence; "U.S." may, too.
  @inline(__always)
  var isStop: Bool {
    switch self {
    case .period, .question, .exclamation, .ellipsis: true
    default: false
    }
  }
}

/// What a token looks like.
struct TokenShape: OptionSet {
  let rawValue: UInt8
  /// First letter is a capital.
  static let capitalised = TokenShape(rawValue: 1)
  /// All letters are capitals, at least two.
  static let allCapitals = TokenShape(rawValue: 2)
  /// Holds a digit.
  static let hasDigit = TokenShape(rawValue: 4)
  /// Holds dots: "U.S."
  static let dotted = TokenShape(rawValue: 8)
  /// White space stands before it.
  static let spaceBefore = TokenShape(rawValue: 16)
  /// First of its sentence (marks and brackets skipped).
  static let sentenceStart = TokenShape(rawValue: 32)
  /// Inside quotation marks.
  static let quoted = TokenShape(rawValue: 64)
  /// A single letter.
  static let singleLetter = TokenShape(rawValue: 128)
}

/// A token: a range of bytes with what the one pass over them found out.
struct Token {
  /// First byte.
  var start: UInt32
  /// Byte after the last.
  var end: UInt32
  /// Hash of the folded letters (lower case, no diacritics); equal words have equal hashes.
  var hash: UInt32
  /// The word in the vocabulary, or `Vocabulary.unknown`; for numbers an index into `Workspace.numbers`.
  var word: WordID
  var kind: TokenKind
  var shape: TokenShape

  /// The bytes.
  var range: ByteRange { ByteRange(Int(start), Int(end)) }
  /// A word that begins with a capital.
  var isCapitalised: Bool { kind == .word && shape.contains(.capitalised) }
  /// No space before it.
  var isGlued: Bool { !shape.contains(.spaceBefore) }
}

/// A number as the text writes it.
struct NumberValue {
  /// Whole part.
  var whole: Int
  /// Digits after the point, as a number: 5 of "4.5".
  var fraction: Int
  /// How many digits stand after the point.
  var fractionDigits: Int
  /// How many digits the whole part has as written: tells "2023" from "1,000" and "07".
  var digits: Int
  /// Whether it has thousands separators.
  var isGrouped: Bool

  /// The number times a power of ten or a scale such as a million; saturates.
  func scaled(by factor: Int) -> Int {
    var result = whole.multipliedReportingOverflow(by: factor)
    guard !result.overflow else { return Int.max }
    var part = fraction
    var unit = factor
    for _ in 0..<fractionDigits {
      guard unit % 10 == 0 else { return result.partialValue }
      unit /= 10
    }
    part = part.multipliedReportingOverflow(by: unit).partialValue
    result = result.partialValue.addingReportingOverflow(part)
    return result.overflow ? Int.max : result.partialValue
  }
}

/// A range of token indices, end exclusive.
struct TokenRange: Hashable {
  var start: Int
  var end: Int

  init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  var count: Int { end - start }
  var isEmpty: Bool { end <= start }
  var indices: Range<Int> { start..<max(start, end) }
  func contains(_ index: Int) -> Bool { start <= index && index < end }
  func overlaps(_ other: TokenRange) -> Bool { start < other.end && other.start < end }
}

/// A sentence.
struct Sentence {
  /// Its tokens, the closing mark included.
  var tokens: TokenRange
  /// Number of its paragraph, from 0.
  var paragraph: Int
  /// The classes of all its words together: rules pass over sentences that hold nothing for them.
  var classes: WordClass = []
  /// A figure stands in it, in digits or as a word.
  var hasFigure = false
  /// An outlet speaks of itself: see `BoilerplateStage`.
  var isBoilerplate = false
}
