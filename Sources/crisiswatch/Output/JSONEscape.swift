/// Which bytes a JSON string may hold as they are.
enum JSONEscape {
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Eight bytes as one number.
  @inline(__always)
  static func word(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  @inline(__always)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool { isPlain(word(bytes, at: index)) }

  /// Whether eight bytes are ASCII that needs no escape. Looks at all eight at once, after Warren, "Hacker's Delight",
  /// 6-1: what is below a bound has its highest bit set when the bound is taken from it. Bytes that have it set from the
  /// start are none of ASCII, so that no test need leave them out.
  @inline(__always)
  static func isPlain(_ word: UInt64) -> Bool {
    let control = word &- ones &* 0x20
    let quote = (word ^ ones &* 0x22) &- ones
    let backslash = (word ^ ones &* 0x5C) &- ones
    let delete = word &+ ones
    return (word | control | quote | backslash | delete) & highs == 0
  }
}
