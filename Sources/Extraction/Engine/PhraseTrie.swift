/// Phrases of words, matched longest first over tokens.
///
/// Hyphens, apostrophes and the dots of abbreviations between words are passed over, so that "Asia-Pacific" matches
/// "Asia Pacific" and "St. Petersburg" matches "St Petersburg".
struct PhraseTrie<Value: Sendable>: Sendable {
  private var roots: [Int32] = []
  private var edges = IntegerTable()
  /// The values of all phrases; those of one phrase are a chain, in order of insertion.
  private var links: [Link] = []
  private var nodes = [Node()]

  /// A value of a phrase, and where its next one stands; side by side, so that both come with one look into memory.
  private struct Link: Sendable {
    var value: Value
    var next: Int32 = -1
  }

  /// The end of some words that phrases begin with.
  private struct Node: Sendable {
    /// First and last value of the phrase that ends here, or −1.
    var first: Int32 = -1
    var last: Int32 = -1
    /// A bit for each word that goes on from here, several words a bit: tells nearly always that none does, and then
    /// no table is asked.
    var followers: UInt64 = 0
  }

  /// A match: how many tokens it takes and what it stands for.
  struct Match {
    var tokens: TokenRange
    var node: Int32
  }

  /// The first value of a matched phrase.
  @inline(__always)
  func firstValue(_ node: Int32) -> Value { links[Int(nodes[Int(node)].first)].value }

  /// Where the first value of a matched phrase stands, for those who look at them one by one.
  @inline(__always)
  func firstPosition(_ node: Int32) -> Int32 { nodes[Int(node)].first }

  /// Where the next value of the same phrase stands; −1 behind the last.
  @inline(__always)
  func position(after position: Int32) -> Int32 { links[Int(position)].next }

  /// The value at a position.
  @inline(__always)
  func value(at position: Int32) -> Value { links[Int(position)].value }

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
        nodes[Int(node)].followers |= PhraseTrie.bit(word)
        node = next
      }
    }
    let added = Int32(links.count)
    links.append(Link(value: value))
    let last = nodes[Int(node)].last
    if last >= 0 { links[Int(last)].next = added } else { nodes[Int(node)].first = added }
    nodes[Int(node)].last = added
  }

  private static func edge(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The bit of a word among followers.
  @inline(__always)
  private static func bit(_ word: WordID) -> UInt64 {
    1 << UInt64((UInt32(bitPattern: word) &* 0x9E37_79B1) >> 26)
  }

  private mutating func newNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  /// Whether some phrase begins with this word.
  @inline(__always)
  func begins(with word: WordID) -> Bool { word >= 0 && Int(word) < roots.count && roots[Int(word)] != 0 }

  /// The longest phrase that begins at a token; `nil` when there is none.
  func longestMatch(at start: Int, _ tokens: [Token], _ vocabulary: Vocabulary) -> Match? {
    guard var walk = walk(from: start, tokens) else { return nil }
    var best: Match?
    while let match = next(&walk, tokens, vocabulary) { best = match }
    return best
  }

  /// A way through the phrases that begin at a token.
  struct Walk {
    fileprivate var node: Int32
    fileprivate let start: Int
    fileprivate var index: Int
    fileprivate var isFirst = true
  }

  /// The way from a token; `nil` when no phrase begins there.
  @inline(__always)
  func walk(from start: Int, _ tokens: [Token]) -> Walk? {
    let first = tokens[start]
    guard first.kind == .word, begins(with: first.word) else { return nil }
    return Walk(node: roots[Int(first.word)], start: start, index: start + 1)
  }

  /// The next longer phrase on the way; `nil` at its end.
  func next(_ walk: inout Walk, _ tokens: [Token], _ vocabulary: Vocabulary) -> Match? {
    while true {
      if !walk.isFirst, !step(&walk, tokens, vocabulary) { return nil }
      walk.isFirst = false
      if nodes[Int(walk.node)].first >= 0 { return Match(tokens: TokenRange(walk.start, walk.index), node: walk.node) }
    }
  }

  /// Goes on by one word.
  private func step(_ walk: inout Walk, _ tokens: [Token], _ vocabulary: Vocabulary) -> Bool {
    let followers = nodes[Int(walk.node)].followers
    guard followers != 0 else { return false }
    var index = walk.index
    while index < tokens.count, PhraseTrie.isTransparent(tokens, index) { index += 1 }
    guard index < tokens.count else { return false }
    let word: WordID
    switch tokens[index].kind {
    case .word, .clitic: word = tokens[index].word
    case .number, .ordinal: word = vocabulary.word(hash: tokens[index].hash)
    default: return false
    }
    guard word >= 0, followers & PhraseTrie.bit(word) != 0, let next = edges[PhraseTrie.edge(walk.node, word)] else {
      return false
    }
    walk.node = next
    walk.index = index + 1
    return true
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
