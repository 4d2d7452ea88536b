/// A match of the lexicon: those entries of a phrase that its letters and its context allow.
struct KnownName {
  /// The first of them, in order of the table.
  var first: Int32
  /// The place of the phrase's first entry in the lexicon's trie.
  private let chain: Int32
  /// Which entries of the phrase are allowed, a bit each: of the 65th and later ones of one name none is.
  private var allowed: UInt64
  var tokens: TokenRange

  /// How many entries of a phrase are looked at.
  static let most = 64

  /// - parameter number: which entry of the chain `first` is.
  init(first: Int32, number: Int, chain: Int32, tokens: TokenRange) {
    self.first = first
    self.chain = chain
    allowed = 1 << UInt64(number)
    self.tokens = tokens
  }

  /// Allows one more entry of the same phrase.
  mutating func allow(_ number: Int) { allowed |= 1 << UInt64(number) }

  /// Whether the name may stand for several things.
  var isAmbiguous: Bool { allowed & (allowed - 1) != 0 }

  /// Hands out the entries, until one is taken.
  func first(in trie: PhraseTrie<Int32>, where take: (Int32) -> Bool) -> Int32? {
    var left = allowed
    var position = chain
    while left != 0 {
      if left & 1 != 0, case let entry = trie.value(at: position), take(entry) { return entry }
      left >>= 1
      position = trie.position(after: position)
    }
    return nil
  }
}
