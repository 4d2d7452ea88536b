extension [UInt8] {
  /// Appends a text as a JSON string. Runs of bytes that need no escape are copied as a whole.
  mutating func appendJSONString(_ text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
      // U+0080–U+009F are control characters too, and some terminals obey them: C2 80 … C2 9F.
      let isHighControl = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] < 0xA0
      if isPlain, !isHighControl {
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
      if isHighControl { index += 1 }
      appendEscape(bytes[index])
      index += 1
      copied = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(contentsOf: "u00".utf8)
      append(hexDigit(byte >> 4))
      append(hexDigit(byte & 15))
    }
  }

  /// Appends a whole number in decimal digits.
  mutating func appendDecimal(_ value: Int) {
    if 0...9 ~= value { return append(48 + UInt8(value)) }
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let first = count
    repeat {
      append(48 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[first...].reverse()
  }

  /// Appends a number below 100 as two digits.
  mutating func appendTwoDigits(_ value: Int) {
    append(48 + UInt8(value / 10))
    append(48 + UInt8(value % 10))
  }
}

/// The digit of a number below 16, in lower case.
func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
