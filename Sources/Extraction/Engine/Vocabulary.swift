/// A word that a lexicon knows, as an index; `Vocabulary.unknown` for all others.
typealias WordID = Int32

/// The words of all lexicons: from the hash that the tokenizer makes to a small integer, without looking at letters
/// again. Two words with one hash are told apart when the table is built (it refuses the second, see `insert`).
struct Vocabulary: Sendable {
  static let unknown: WordID = -1

  private var slotHash: [UInt32] = Array(repeating: 0, count: 1 << 10)
  private var slotWord: [WordID] = Array(repeating: -1, count: 1 << 10)
  private var mask = (1 << 10) - 1
  /// Folded letters of each word.
  private(set) var words: [String] = []

  var count: Int { words.count }

  /// The word with this hash.
  @inline(__always)
  func word(hash: UInt32) -> WordID {
    var slot = Int(hash &* 0x9E37_79B1) & mask
    while true {
      let word = slotWord[slot]
      if word < 0 || slotHash[slot] == hash { return word }
      slot = (slot + 1) & mask
    }
  }

  /// The word with these letters, if known.
  func word(_ text: String) -> WordID { word(hash: WordHash.of(text.utf8)) }

  /// The word with these letters, added when new. `nil` when another word has the same hash: rare (one pair in
  /// four thousand million), reported by `check`, and the word is then left out.
  mutating func insert(_ text: some Collection<UInt8>) -> WordID? {
    let folded = WordHash.folded(text)
    var wordHash = WordHash()
    for byte in folded { wordHash.add(byte) }
    let known = word(hash: wordHash.value)
    if known >= 0 { return words[Int(known)].utf8.elementsEqual(folded) ? known : nil }
    let id = WordID(words.count)
    words.append(String(decoding: folded, as: UTF8.self))
    if words.count * 2 > mask { grow() }
    place(hash: wordHash.value, word: id)
    return id
  }

  private mutating func place(hash: UInt32, word: WordID) {
    var slot = Int(hash &* 0x9E37_79B1) & mask
    while slotWord[slot] >= 0 { slot = (slot + 1) & mask }
    slotHash[slot] = hash
    slotWord[slot] = word
  }

  private mutating func grow() {
    let old = zip(slotHash, slotWord).filter { $0.1 >= 0 }
    let size = slotHash.count * 4
    slotHash = Array(repeating: 0, count: size)
    slotWord = Array(repeating: -1, count: size)
    mask = size - 1
    for (hash, word) in old { place(hash: hash, word: word) }
  }
}
