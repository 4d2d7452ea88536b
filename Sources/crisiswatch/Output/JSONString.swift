extension ByteBuffer {
  /// Appends a text as a JSON string. Runs of bytes that need no escape are copied as a whole.
  mutating func append(jsonString text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escaping: $0) }
    append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    if JSONEscape.isPlain(bytes) { append(bytes) } else { append(escapingParts: bytes) }
  }

  private mutating func append(escapingParts bytes: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count, JSONEscape.isPlain(bytes, at: index) {
        index += 8
        continue
      }
      let byte = bytes[index]
      // U+0080–U+009F are control characters too, and some terminals obey them: C2 80 … C2 9F.
      let isHighControl = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] < 0xA0
      if JSONEscape.isPlain(byte), !isHighControl {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[copied..<index]))
      if isHighControl { index += 1 }
      append(escape: bytes[index])
      index += 1
      copied = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[copied...]))
  }

  private mutating func append(escape byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(UInt8(ascii: "\\"), byte)
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default:
      append("\\u00")
      append(hexDigit(byte >> 4), hexDigit(byte & 15))
    }
  }
}

/// Which bytes a JSON string may hold as they are.
private enum JSONEscape {
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
  }

  /// Whether no byte needs an escape, as nearly always in names. The last eight bytes are looked at together, some of them
  /// maybe again.
  @inline(__always)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 8 else { return bytes.allSatisfy { isPlain($0) && $0 < 0x80 } }
    var index = 0
    while index + 8 < bytes.count {
      if !isPlain(bytes, at: index) { return false }
      index += 8
    }
    return isPlain(bytes, at: bytes.count - 8)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Whether eight bytes are ASCII that needs no escape. Looks at all eight at once: a byte's highest bit in the result
  /// of a test says that the test holds for it (Warren, "Hacker's Delight", 6-1).
  @inline(__always)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
    let control = (word &- ones &* 0x20) & ~word
    let quote = zero(word ^ (ones &* 0x22))
    let backslash = zero(word ^ (ones &* 0x5C))
    let delete = zero(word ^ (ones &* 0x7F))
    return (word | control | quote | backslash | delete) & highs == 0
  }

  @inline(__always)
  private static func zero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
}
