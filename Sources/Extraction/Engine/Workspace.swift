import CrisisModel

/// What extraction knows of one article while it works on it. One worker owns one workspace and uses it for article
/// after article, so that nothing is allocated a token.
public struct Workspace {
  // The article.
  var article = ArticleFrame()
  /// UTF-8 of the text.
  var bytes: [UInt8] = []

  // The engine's.
  var tokens: [Token] = []
  var numbers: [NumberValue] = []
  /// Tokens at which a quotation may begin or end: quotation marks, apostrophes and ends of paragraphs.
  var quoteMarks: [Int32] = []
  /// Tokens at which a sentence may end: marks, "U.S.", and ends of paragraphs.
  var stops: [Int32] = []
  /// Where the tokenizer writes: a stretch of tokens at a time, so that it asks for room once a stretch.
  var tokenRoom = Array(
    repeating: Token(start: 0, end: 0, hash: 0, word: Vocabulary.unknown, kind: .other, shape: []), count: 96)
  var sentences: [Sentence] = []
  /// Which stages each token may have something for.
  var triggers = TriggerMap()
  /// Index of each token's sentence.
  var sentenceAt: [Int32] = []
  /// Stretches between quotation marks, in text order, outermost only.
  var quotes: [QuoteSpan] = []

  // The names'.
  var mentions: [NameMention] = []
  /// Index of the mention that covers a token, or −1.
  var mentionAt: [Int32] = []
  var entities: [Entity] = []
  /// Role phrases, in text order.
  var roles: [FoundRole] = []
  /// Countries that the article has named, in order of first mention.
  var countriesNamed: [CountryCode] = []
  /// The country that the article is about, where one stands out: `MainCountry`.
  var mainCountry: CountryCode?

  // The times'.
  var times: [FoundTime] = []

  // The records'.
  var statements: [Statement] = []
  var deployments: [Deployment] = []
  var events: [Event] = []
  var findings: [Finding] = []
  /// How often an identity was given before ordinals told its records apart.
  var identities = IdentityCounts()

  init() {}

  /// The words of a token.
  func text(_ token: Int) -> String { text(tokens[token].range) }

  /// The words of a range of bytes.
  func text(_ range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

  /// The words of a range of bytes on one line: white space of any sort becomes one space.
  func plainText(_ range: ByteRange) -> String {
    guard needsSpaces(range) else { return text(range) }
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    for byte in bytes[range.start..<range.end] {
      if byte > 32 { line.append(byte) } else if line.last != 32 { line.append(32) }
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Whether a range of bytes holds white space other than single spaces.
  private func needsSpaces(_ range: ByteRange) -> Bool {
    var before: UInt8 = 0
    for byte in bytes[range.start..<range.end] {
      if byte < 32 || byte == 32 && before == 32 { return true }
      before = byte
    }
    return false
  }

  /// The bytes from the first to the last of some tokens.
  func byteRange(_ range: TokenRange) -> ByteRange {
    guard !range.isEmpty else { return ByteRange(0, 0) }
    return ByteRange(Int(tokens[range.start].start), Int(tokens[range.end - 1].end))
  }

  /// The mention that covers a token.
  func mention(at token: Int) -> NameMention? {
    guard token >= 0, token < mentionAt.count, mentionAt[token] >= 0 else { return nil }
    return mentions[Int(mentionAt[token])]
  }

  /// Index of the first mention that begins at a token or behind it; mentions are in text order.
  func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The sentence of a token.
  func sentence(of token: Int) -> Sentence { sentences[Int(sentenceAt[token])] }

  /// The time expression that covers a token.
  func time(covering token: Int) -> FoundTime? {
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle].tokens.end <= token { low = middle + 1 } else { high = middle }
    }
    return low < times.count && times[low].tokens.contains(token) ? times[low] : nil
  }

  /// Forgets the article before, keeps the memory.
  mutating func reset() {
    tokens.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    quoteMarks.removeAll(keepingCapacity: true)
    stops.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    sentenceAt.removeAll(keepingCapacity: true)
    quotes.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    mentionAt.removeAll(keepingCapacity: true)
    entities.removeAll(keepingCapacity: true)
    roles.removeAll(keepingCapacity: true)
    countriesNamed.removeAll(keepingCapacity: true)
    mainCountry = nil
    times.removeAll(keepingCapacity: true)
    statements = []
    deployments = []
    events = []
    findings = []
    identities.reset()
  }
}

/// What rules may know of the article beside its text.
struct ArticleFrame {
  var identity = Identity(rawValue: 0)
  /// Day of publication; `nil` when unknown.
  var published: Day?
  /// Day of capture; `nil` when unknown.
  var captured: Day?
  /// The outlet, for records that nobody else vouches for.
  var outlet: String?
  /// Whether the bytes are the title instead of the text.
  var isTitle = false
}

/// A stretch between quotation marks.
struct QuoteSpan {
  /// From the opening mark to the closing one, both included; a paragraph that opens and doesn't close (the speech
  /// goes on in the next) ends with its last token.
  var tokens: TokenRange
  /// Whether a closing mark stands at the end.
  var isClosed: Bool
  /// Whether the next span goes on with the same speech: no closing mark, and the next paragraph opens with one.
  var continues: Bool
}

/// A time expression with its tokens.
struct FoundTime {
  var tokens: TokenRange
  var expression: TimeExpression
  /// The days that it covers.
  var days: (first: Day, last: Day)? {
    guard let date = expression.date else { return nil }
    return (date.first, date.last)
  }
  /// The text tells its own news under this date, and it is more than 60 days from publication.
  var isContradicted = false
}
