/// A word that a lexicon knows, as an index; `Vocabulary.unknown` for all others.
typealias WordID = Int32

/// The words of all lexicons: from the hash that the tokenizer makes to a small integer, without looking at letters
/// again. Two words with one hash are told apart when the table is built (it refuses the second, see `insert`).
struct Vocabulary: Sendable {
  static let unknown: WordID = -1

  /// A word plus one in the lower half (zero is an empty slot), its hash in the upper. One look tells all: half of the
  /// time that a tokenizer takes is waiting for this table.
  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 10)
  private var mask = (1 << 10) - 1
  /// The most words that fit.
  static let capacity = 0x3FFFF
  /// Hash of each word.
  private var hashes: [UInt32] = []
  /// Folded letters of all words, one behind the other, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [Int32] = []

  var count: Int { hashes.count }

  /// The word with this hash.
  @inline(__always)
  func word(hash: UInt32) -> WordID {
    var slot = Int(hash &* 0x9E37_79B1) & mask
    var entry = slots[slot]
    while entry != 0, UInt32(truncatingIfNeeded: entry >> 32) != hash {
      slot = (slot + 1) & mask
      entry = slots[slot]
    }
    // An empty slot holds zero, and so gives `unknown`.
    return WordID(truncatingIfNeeded: entry) &- 1
  }

  /// The word with these letters, if known.
  func word(_ text: String) -> WordID { word(hash: WordHash.of(text.utf8)) }

  /// The word with these letters, added when new. `nil` when another word has the same hash: rare (one pair in
  /// four thousand million), reported by `check`, and the word is then left out.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> WordID? {
    // The letters are written where a new word's are, and taken back when it is known.
    let start = letters.count
    var hash = WordHash()
    WordHash.fold(text) { byte in
      letters.append(byte)
      hash.add(byte)
    }
    let known = word(hash: hash.value)
    if known >= 0 {
      defer { letters.removeLast(letters.count - start) }
      return letters[start...].elementsEqual(letters[range(of: known)]) ? known : nil
    }
    guard hashes.count < Vocabulary.capacity else { return nil }
    let id = WordID(hashes.count)
    hashes.append(hash.value)
    ends.append(Int32(letters.count))
    if hashes.count * 2 > mask { grow() }
    place(id)
    return id
  }

  private func range(of word: WordID) -> Range<Int> {
    (word == 0 ? 0 : Int(ends[Int(word) - 1]))..<Int(ends[Int(word)])
  }

  private mutating func place(_ word: WordID) {
    let hash = hashes[Int(word)]
    var slot = Int(hash &* 0x9E37_79B1) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt64(hash) << 32 | UInt64(word + 1)
  }

  private mutating func grow() {
    let size = slots.count * 2
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for word in hashes.indices.dropLast() { place(WordID(word)) }
  }
}
