/// A few words known by their hashes: for words of one rule that no table lists. Asking costs a multiplication and a
/// look, where `Set` computes a keyed hash first.
struct WordSet: Sendable {
  private var slots: [UInt32]
  private let shift: UInt32

  /// - parameter words: one space between them, as they are written in small letters.
  init(_ words: String) {
    let hashes = words.split(separator: " ").map { WordHash.of($0.utf8) }
    var bits: UInt32 = 3
    while 1 << bits < hashes.count * 4 { bits += 1 }
    shift = 32 - bits
    slots = Array(repeating: 0, count: 1 << bits)
    for hash in hashes where !contains(hash) {
      var slot = WordSet.slot(hash, shift)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash
    }
  }

  /// Whether the word with this hash is one of them.
  @inline(__always)
  func contains(_ hash: UInt32) -> Bool {
    var slot = WordSet.slot(hash, shift)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  @inline(__always)
  private static func slot(_ hash: UInt32, _ shift: UInt32) -> Int { Int((hash &* 0x9E37_79B1) >> shift) }
}
