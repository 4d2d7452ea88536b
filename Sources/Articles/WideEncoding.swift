/// UTF-16, by its byte order mark or by its zero bytes.
enum WideEncoding {
  case littleEndian
  case bigEndian

  /// The encoding of a file that begins so; `nil` when it is not UTF-16.
  static func recognised(in head: ArraySlice<UInt8>) -> WideEncoding? {
    if head.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    let pairs = head.count / 2
    guard pairs >= 2 else { return nil }
    var zeros = (even: 0, odd: 0)
    for pair in 0..<pairs {
      if head[head.startIndex + 2 * pair] == 0 { zeros.even += 1 }
      if head[head.startIndex + 2 * pair + 1] == 0 { zeros.odd += 1 }
    }
    // Text of Europe in UTF-16 has a zero in most pairs, always on the same side.
    if zeros.odd * 2 > pairs, zeros.even * 20 < pairs { return .littleEndian }
    if zeros.even * 2 > pairs, zeros.odd * 20 < pairs { return .bigEndian }
    return nil
  }

  /// UTF-8 of these bytes, without the byte order mark.
  func decode(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], damage: EncodingDamage?) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var damage = EncodingDamage(encoding: "UTF-16")
    var line = 1
    var high: UInt16?
    func append(_ scalar: Unicode.Scalar) {
      if scalar == "\n" { line += 1 }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    func appendBroken() {
      damage.note(line: line)
      append("\u{FFFD}")
    }
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      let unit = self == .littleEndian ? second << 8 | first : first << 8 | second
      index += 2
      if unit == 0xFEFF, index == bytes.startIndex + 2 { continue }
      if let lead = high {
        high = nil
        if 0xDC00...0xDFFF ~= unit {
          let value = 0x10000 + UInt32(lead - 0xD800) << 10 + UInt32(unit - 0xDC00)
          append(Unicode.Scalar(value) ?? "\u{FFFD}")
          continue
        }
        appendBroken()
      }
      if 0xD800...0xDBFF ~= unit {
        high = unit
      } else if unit == 0 {
        appendBroken()
      } else if let scalar = Unicode.Scalar(unit) {
        append(scalar)
      } else {
        appendBroken()
      }
    }
    if high != nil || index < bytes.endIndex { appendBroken() }
    return (result, damage.count > 0 ? damage : nil)
  }
}
