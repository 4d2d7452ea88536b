/// Bytes of an unknown encoding → UTF-8.
///
/// Valid UTF-8 stays as it is. Bytes that are not are read as windows-1252 when not one character beyond ASCII is valid
/// UTF-8, and repaired with U+FFFD otherwise. A zero byte is no text in either and is replaced as well.
enum TextDecoding {
  /// UTF-8, and what had to be replaced.
  ///
  /// - Parameter cutAtEnd: the bytes were cut at a limit, so that a character may be incomplete at the end.
  static func decode(_ bytes: ArraySlice<UInt8>, cutAtEnd: Bool = false) -> (bytes: [UInt8], damage: EncodingDamage?) {
    let census = UTF8Census(bytes)
    if census.isClean { return (Array(bytes), nil) }
    if cutAtEnd, census.faults == 1, census.zeros == 0, census.lastFault >= bytes.endIndex - 3 {
      return (Array(bytes[..<census.lastFault]), nil)
    }
    return census.wide == 0 && census.faults > 0 ? windows1252(bytes) : repairedUTF8(bytes)
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], damage: EncodingDamage?) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var damage = EncodingDamage(encoding: "windows-1252")
    var line = 1
    for byte in bytes {
      if byte == 10 { line += 1 }
      if byte < 0x80, byte != 0 {
        result.append(byte)
      } else if let scalar = Windows1252.scalar(byte) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        damage.note(line: line)
        result.append(contentsOf: UTF8.encodedReplacementCharacter)
      }
    }
    return (result, damage.count > 0 ? damage : nil)
  }

  private static func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], damage: EncodingDamage?) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var damage = EncodingDamage(encoding: "UTF-8")
    var line = 1
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let length = byte == 0 ? -1 : UTF8Census.sequenceLength(bytes, at: index)
      if length > 0 {
        if byte == 10 { line += 1 }
        result.append(contentsOf: bytes[index..<index + length])
        index += length
      } else {
        damage.note(line: line)
        result.append(contentsOf: UTF8.encodedReplacementCharacter)
        index += -length
      }
    }
    return (result, damage)
  }
}

/// How much of some bytes is UTF-8.
struct UTF8Census {
  /// Valid characters beyond ASCII.
  private(set) var wide = 0
  /// Places that are no UTF-8.
  private(set) var faults = 0
  /// Zero bytes.
  private(set) var zeros = 0
  /// Index of the last fault.
  private(set) var lastFault = 0

  /// Whether there is nothing to replace.
  var isClean: Bool { faults == 0 && zeros == 0 }

  /// Counts.
  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    let end = bytes.endIndex
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { zeros += 1 }
        index += 1
        continue
      }
      let length = UTF8Census.sequenceLength(bytes, at: index)
      if length > 0 {
        wide += 1
        index += length
      } else {
        faults += 1
        lastFault = index
        index += -length
      }
    }
  }

  /// Length of the character at an index; when it is no valid one, minus the length of the longest valid beginning (at
  /// least one byte), which is what one U+FFFD stands for (Unicode 15, section 3.9, table 3-8).
  static func sequenceLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return -1
    }
    for offset in 1..<length {
      let allowed = offset == 1 ? second : 0x80...0xBF
      guard index + offset < bytes.endIndex, allowed.contains(bytes[index + offset]) else { return -offset }
    }
    return length
  }
}
