/// Tables over bytes that the tokenizer runs on.
enum ByteClass: UInt8 {
  case space, newline, letter, digit, punctuation, lead
}

/// Classes and folding of bytes: ASCII by table, Latin letters with marks (U+00C0–U+017F) to their base letter, so
/// that "Nicolás" and "Nicolas" are one word.
enum ByteFolding {
  /// Class of each byte; bytes from 0x80 are `lead` (looked at more closely).
  static let classes: [ByteClass] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 10, 13: .newline
    case 0...32, 127: .space
    case 48...57: .digit
    case 65...90, 97...122: .letter
    case 0x80...0xFF: .lead
    default: .punctuation
    }
  }

  /// Base letters of U+00C0…U+017F; "." where there is none.
  static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuyts" + "aaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The base letter of a two-byte Latin letter, or 0.
  static func latinBase(_ lead: UInt8, _ second: UInt8) -> UInt8 {
    let scalar = (Int(lead & 0x1F) << 6) | Int(second & 0x3F)
    guard scalar >= 0xC0, scalar - 0xC0 < latin.count else { return 0 }
    let base = latin[scalar - 0xC0]
    return base == 46 ? 0 : base
  }

  /// Whether a two-byte Latin letter is a capital.
  static func latinIsCapital(_ lead: UInt8, _ second: UInt8) -> Bool {
    let scalar = (Int(lead & 0x1F) << 6) | Int(second & 0x3F)
    if scalar < 0xE0 { return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xDF }
    if scalar < 0x100 { return false }
    // In Latin Extended-A capitals are even, but odd from U+0139 to U+0148 and from U+0179 to U+017E.
    if (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar) { return scalar & 1 == 1 }
    return scalar & 1 == 0 && scalar != 0x138 && scalar != 0x17F
  }
}

/// The hash of a word's folded letters, eight at a time: each eight are mixed in by a multiplication and a shift (the
/// step of SplitMix64; Steele, Lea, Flood 2014), so that the tokenizer needs no step for each letter.
struct WordHash {
  private var state = WordHash.seed
  /// Letters that are not mixed in yet, the first in the lowest byte.
  private var pending: UInt64 = 0
  private var pendingBits: UInt64 = 0

  /// Whether letters wait: eight more at once would come at the wrong place.
  var isAligned: Bool { pendingBits == 0 }

  /// The hash of what was added.
  @inline(__always)
  var value: UInt32 {
    var state = state
    if pendingBits > 0 { WordHash.mix(pending, into: &state) }
    return UInt32(truncatingIfNeeded: state)
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    pending |= UInt64(byte) << pendingBits
    pendingBits += 8
    if pendingBits == 64 {
      WordHash.mix(pending, into: &state)
      pending = 0
      pendingBits = 0
    }
  }

  /// Adds the lowest `count` bytes of `letters` (1…8; those above must be zero). Only when `isAligned`.
  @inline(__always)
  mutating func add(_ letters: UInt64, count: Int) {
    if count == 8 {
      WordHash.mix(letters, into: &state)
    } else {
      pending = letters
      pendingBits = UInt64(count) * 8
    }
  }

  /// The hash of a word of 1…7 folded letters, the first in the lowest byte: what adding them one by one gives.
  @inline(__always)
  static func of(letters: UInt64) -> UInt32 {
    var state = WordHash.seed
    WordHash.mix(letters, into: &state)
    return UInt32(truncatingIfNeeded: state)
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func mix(_ letters: UInt64, into state: inout UInt64) {
    state = (state ^ letters) &* 0xBF58_476D_1CE4_E5B9
    state ^= state >> 29
  }

  /// The hash of a word as the tokenizer would make it: ASCII lower case, Latin marks off, curly apostrophe straight.
  static func of(_ word: some Collection<UInt8>) -> UInt32 {
    let hash = word.withContiguousStorageIfAvailable { bytes in
      var hash = WordHash()
      fold(bytes) { hash.add($0) }
      return hash.value
    }
    return hash ?? of(Array(word))
  }

  /// Hands out a word's folded letters.
  @inline(__always)
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, to put: (UInt8) -> Void) {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        put(65...90 ~= byte ? byte | 0x20 : byte)
        i += 1
      } else if 0xC3...0xC5 ~= byte, i + 1 < bytes.count, case let base = ByteFolding.latinBase(byte, bytes[i + 1]),
        base != 0
      {
        put(base)
        i += 2
      } else if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80, 0x98...0x99 ~= bytes[i + 2] {
        put(39)
        i += 3
      } else {
        put(byte)
        i += 1
      }
    }
  }
}
