/// Paths as text: for the system they are bytes, of which not all are UTF-8.
///
/// A byte that is no UTF-8 is written `\\xE9`, and a backslash that would read like such a sign as `\\x5C`, so that every
/// path has one text and every text leads to one path. All paths of the program but those that a user types are texts of
/// this kind.
public enum FileName {
  /// The text of a path or name.
  public static func text<Bytes: Collection<UInt8>>(of bytes: Bytes) -> String {
    let whole = Array(bytes)
    if let text = String(validating: whole, as: UTF8.self), !hasSign(whole) { return text }
    var text = ""
    var index = 0
    while index < whole.count {
      if let length = characterLength(whole[index...]), !isSign(whole, at: index) {
        text += String(decoding: whole[index..<index + length], as: UTF8.self)
        index += length
      } else {
        text += sign(whole[index])
        index += 1
      }
    }
    return text
  }

  /// Calls with the path that a text stands for, as the system takes it.
  public static func withPath<Result>(
    _ text: String, _ body: (UnsafePointer<CChar>) throws -> Result
  ) rethrows -> Result {
    guard text.utf8.contains(backslash) else { return try text.withCString(body) }
    let path = bytes(of: text).map { CChar(bitPattern: $0) } + [0]
    return try path.withUnsafeBufferPointer { path in
      // Never without a base: the buffer holds its end at least.
      guard let start = path.baseAddress else { return try text.withCString(body) }
      return try body(start)
    }
  }

  /// The bytes that a text stands for.
  public static func bytes(of text: String) -> [UInt8] {
    let written = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count)
    var index = 0
    while index < written.count {
      if isSign(written, at: index), let high = digit(written[index + 2]), let low = digit(written[index + 3]) {
        bytes.append(high << 4 | low)
        index += 4
      } else {
        bytes.append(written[index])
        index += 1
      }
    }
    return bytes
  }

  private static let backslash = UInt8(ascii: "\\")

  private static func sign(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }

  private static func hasSign(_ bytes: [UInt8]) -> Bool {
    bytes.contains(backslash) && bytes.indices.contains { isSign(bytes, at: $0) }
  }

  /// Whether `\xE9` stands here.
  private static func isSign(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 3 < bytes.count && bytes[index] == backslash && bytes[index + 1] == UInt8(ascii: "x")
      && digit(bytes[index + 2]) != nil && digit(bytes[index + 3]) != nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    default: nil
    }
  }

  /// Bytes of the character that begins here; `nil` where none does.
  private static func characterLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    for length in 1...4 where bytes.count >= length {
      if String(validating: bytes.prefix(length), as: UTF8.self) != nil { return length }
    }
    return nil
  }
}
