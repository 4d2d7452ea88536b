/// Phrases of words, matched longest first over tokens.
///
/// Hyphens, apostrophes and the dots of abbreviations between words are passed over, so that "Asia-Pacific" matches
/// "Asia Pacific" and "St. Petersburg" matches "St Petersburg".
struct PhraseTrie<Value: Sendable>: Sendable {
  private var roots: [Int32] = []
  private var edges = IntegerTable()
  private var valueOf: [[Value]] = [[]]

  /// A match: how many tokens it takes and what it stands for.
  struct Match {
    var tokens: TokenRange
    var node: Int32
  }

  /// All values of a matched phrase, in order of insertion.
  func values(_ node: Int32) -> [Value] { valueOf[Int(node)] }

  /// How many values a matched phrase has, for those who look at them one by one.
  func count(_ node: Int32) -> Int { valueOf[Int(node)].count }

  /// One of the values of a matched phrase.
  func value(_ node: Int32, _ position: Int) -> Value { valueOf[Int(node)][position] }

  /// Adds a phrase; its words must be in the vocabulary.
  mutating func insert(_ words: [WordID], _ value: Value) {
    guard let first = words.first, first >= 0 else { return }
    if Int(first) >= roots.count {
      roots.append(contentsOf: repeatElement(0, count: Int(first) + 1 - roots.count))
    }
    if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for word in words.dropFirst() {
      guard word >= 0 else { return }
      let edge = PhraseTrie.edge(node, word)
      if let next = edges[edge] {
        node = next
      } else {
        let next = newNode()
        edges.insert(edge, next)
        node = next
      }
    }
    valueOf[Int(node)].append(value)
  }

  private static func edge(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private mutating func newNode() -> Int32 {
    valueOf.append([])
    return Int32(valueOf.count - 1)
  }

  /// Whether some phrase begins with this word.
  @inline(__always)
  func begins(with word: WordID) -> Bool { word >= 0 && Int(word) < roots.count && roots[Int(word)] != 0 }

  /// The longest phrase that begins at a token, for which `accept` holds; `nil` when there is none.
  func longestMatch(
    at start: Int, _ tokens: [Token], _ vocabulary: Vocabulary, accept: (TokenRange, Int32) -> Bool = { _, _ in true }
  ) -> Match? {
    let first = tokens[start]
    guard first.kind == .word, begins(with: first.word) else { return nil }
    var node = roots[Int(first.word)]
    var best: Match?
    var index = start + 1
    while true {
      if !valueOf[Int(node)].isEmpty, accept(TokenRange(start, index), node) {
        best = Match(tokens: TokenRange(start, index), node: node)
      }
      while index < tokens.count, PhraseTrie.isTransparent(tokens, index) { index += 1 }
      guard index < tokens.count else { break }
      let token = tokens[index]
      let word: WordID
      switch token.kind {
      case .word, .clitic: word = token.word
      case .number, .ordinal: word = vocabulary.word(hash: token.hash)
      default: return best
      }
      guard word >= 0, let next = edges[PhraseTrie.edge(node, word)] else { break }
      node = next
      index += 1
    }
    return best
  }

  /// A hyphen, a mark, or the dot of an abbreviation, glued between two words.
  private static func isTransparent(_ tokens: [Token], _ index: Int) -> Bool {
    switch tokens[index].kind {
    case .hyphen: true
    case .period: tokens[index].isGlued && index + 1 < tokens.count && tokens[index + 1].kind == .word
    case .apostrophe: tokens[index].isGlued && index + 1 < tokens.count && tokens[index + 1].isGlued
    default: false
    }
  }
}
