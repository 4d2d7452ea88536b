/// Quotation marks that belong together.
enum QuoteFamily: UInt8 {
  /// "
  case straight
  /// '' and ``
  case doubled
  /// “ ”, and „ “
  case curly
  /// « », and » «
  case angled
  /// 「 」
  case corner

  /// Whether texts mix the two: “so"
  func mixes(with other: QuoteFamily) -> Bool {
    self == other || (rawValue <= QuoteFamily.curly.rawValue && other.rawValue <= QuoteFamily.curly.rawValue)
  }
}

/// What a mark can do where it stands.
enum QuoteLean: UInt8 {
  case opens
  case closes
  case either
}

/// A double quotation mark with its family and with what the spaces around it say.
struct QuoteMark {
  var family: QuoteFamily
  var lean: QuoteLean

  /// The mark at a token; `nil` when the token is none.
  init?(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) {
    let token = tokens[index]
    let first = bytes[Int(token.start)]
    switch token.kind {
    case .quoteOpen, .quoteClose:
      switch first {
      case 0xC2: family = .angled
      case 0xE3: family = .corner
      case 96: family = .doubled
      default: family = .curly
      }
    case .quoteStraight: family = first == 34 ? .straight : .doubled
    default: return nil
    }
    let spaced = QuoteMark.lean(index, tokens)
    switch token.kind {
    case .quoteOpen: lean = family == .doubled || spaced != .closes ? .opens : .closes
    case .quoteClose: lean = spaced == .opens ? .opens : .closes
    default: lean = spaced
    }
  }

  /// What the spaces say: "x is open, x" is closed.
  static func lean(_ index: Int, _ tokens: [Token]) -> QuoteLean {
    let spaceBefore =
      index == 0 || !tokens[index].isGlued || tokens[index - 1].kind == .paragraph || opensGroup(tokens[index - 1].kind)
    let hasNext = index + 1 < tokens.count && tokens[index + 1].kind != .paragraph
    let spaceAfter = !hasNext || !tokens[index + 1].isGlued || closesGroup(tokens[index + 1].kind)
    if spaceBefore == spaceAfter { return .either }
    return spaceBefore ? .opens : .closes
  }

  private static func opensGroup(_ kind: TokenKind) -> Bool {
    kind == .parenthesisOpen || kind == .dash || kind == .hyphen || kind == .quoteOpen
  }

  private static func closesGroup(_ kind: TokenKind) -> Bool {
    switch kind {
    case .comma, .period, .question, .exclamation, .semicolon, .colon, .parenthesisClose, .dash, .ellipsis, .quoteClose,
      .hyphen:
      true
    default: false
    }
  }
}
