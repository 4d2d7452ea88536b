/// Words of UTF-8 text as hashes, without a String for each.
///
/// A word is a run of letters and digits; ASCII letters count in lower case, bytes beyond ASCII as they are, except
/// the typographic punctuation of U+2000–U+206F, which parts words. Commas and points between digits belong to the
/// number: "4,000" is one word, and the same as "4000".
struct WordHashing {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The hash of the next word and its bytes; `nil` at the end.
  mutating func next() -> (hash: UInt64, start: Int, end: Int)? {
    while position < bytes.count, !isWordByte(position) { position += isPunctuation(position) ? 3 : 1 }
    guard position < bytes.count else { return nil }
    let start = position
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    while position < bytes.count {
      let byte = bytes[position]
      if isWordByte(position) {
        hash = (hash ^ UInt64(65...90 ~= byte ? byte | 0x20 : byte)) &* 0x100_0000_01b3
      } else if !isDigitSeparator(position) {
        break
      }
      position += 1
    }
    return (WordHashing.mixed(hash), start, position)
  }

  private func isWordByte(_ index: Int) -> Bool {
    let byte = bytes[index]
    return 97...122 ~= byte || 65...90 ~= byte || 48...57 ~= byte || (byte >= 0x80 && !isPunctuation(index))
  }

  /// A character of U+2000–U+206F, three bytes: quotation marks, dashes, ellipsis, thin spaces.
  private func isPunctuation(_ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81)
  }

  private func isDigitSeparator(_ index: Int) -> Bool {
    (bytes[index] == 44 || bytes[index] == 46) && index > 0 && 48...57 ~= bytes[index - 1]
      && index + 1 < bytes.count && 48...57 ~= bytes[index + 1]
  }

  /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input reaches every bit of the output.
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
