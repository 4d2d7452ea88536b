import Glibc

/// A string of a JSON text: the bytes between its quotation marks.
struct JSONText {
  var range: Range<Int>
  var hasEscapes: Bool

  var isEmpty: Bool { range.isEmpty }

  /// The string; `nil` when its bytes are no UTF-8 or hold a zero. Halves of surrogate pairs become U+FFFD and are
  /// counted. Nothing else is changed.
  func string(in bytes: UnsafeBufferPointer<UInt8>, brokenEscapes: inout Int) -> String? {
    let raw = UnsafeBufferPointer(rebasing: bytes[range])
    guard hasEscapes else { return JSONText.valid(raw) }
    var broken = 0
    let plain = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: raw.count) { target -> String? in
      let count = JSONText.unescape(raw, into: target, broken: &broken)
      // A zero may come from an escape, which is a character like others; a raw one is damage.
      guard !JSONText.hasZero(raw) else { return nil }
      return String(validating: UnsafeBufferPointer(rebasing: target[..<count]), as: UTF8.self)
    }
    brokenEscapes += broken
    return plain
  }

  private static func hasZero(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    raw.baseAddress.map { memchr($0, 0, raw.count) != nil } ?? false
  }

  private static func valid(_ raw: UnsafeBufferPointer<UInt8>) -> String? {
    guard !JSONText.hasZero(raw) else { return nil }
    return String(validating: raw, as: UTF8.self)
  }

  /// Writes the characters; no escape is shorter than what it stands for. Returns how many bytes were written.
  private static func unescape(
    _ raw: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>, broken: inout Int
  ) -> Int {
    guard let source = raw.baseAddress, let copy = target.baseAddress else { return 0 }
    var (from, to) = (0, 0)
    while from < raw.count {
      let backslash = memchr(source + from, Int32(UInt8(ascii: "\\")), raw.count - from)
      let plain = backslash.map { UnsafeRawPointer(source + from).distance(to: $0) } ?? raw.count - from
      (copy + to).update(from: source + from, count: plain)
      from += plain
      to += plain
      guard from + 1 < raw.count else { break }
      let code = raw[from + 1]
      guard code == UInt8(ascii: "u") else {
        target[to] = simple(code)
        from += 2
        to += 1
        continue
      }
      let (scalar, length) = unicodeEscape(raw, at: from)
      if scalar == nil { broken += 1 }
      for unit in UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
        target[to] = unit
        to += 1
      }
      from += length
    }
    return to
  }

  private static func simple(_ code: UInt8) -> UInt8 {
    switch code {
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    default: code
    }
  }

  /// The character of \uXXXX or of a surrogate pair of them, and the bytes that it takes; `nil` for half a pair.
  private static func unicodeEscape(_ raw: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar?, Int) {
    let first = unit(raw, at: index) ?? 0xD800
    guard 0xD800...0xDFFF ~= first else { return (Unicode.Scalar(first), 6) }
    guard first < 0xDC00, let second = unit(raw, at: index + 6), 0xDC00...0xDFFF ~= second else { return (nil, 6) }
    return (Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)), 12)
  }

  private static func unit(_ raw: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index + 6 <= raw.count, raw[index] == UInt8(ascii: "\\"), raw[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt32 = 0
    for offset in 2..<6 {
      guard let digit = hexValue(raw[index + offset]) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// 0–15.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
