extension ByteBuffer {
  /// A longer text is looked at before it is written: room for its escapes would be six times its own.
  private static let longest = 1 << 10

  /// Appends a text as a JSON string, and a comma.
  mutating func append(jsonString text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append(jsonString: $0) }
    guard isWritten == nil else { return }
    var text = text
    text.withUTF8 { append(jsonString: $0) }
  }

  /// Appends the bytes of a text as a JSON string, and a comma.
  mutating func append(jsonString bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count <= ByteBuffer.longest {
      var isWritten = false
      write(atMost: bytes.count + 3) { pen in
        let start = pen
        pen.byte(UInt8(ascii: "\""))
        isWritten = pen.plain(bytes)
        if isWritten { pen.bytes(UInt8(ascii: "\""), UInt8(ascii: ",")) } else { pen = start }
      }
      if isWritten { return }
    }
    write(atMost: 1) { $0.byte(UInt8(ascii: "\"")) }
    append(escaping: bytes)
    write(atMost: 2) { $0.bytes(UInt8(ascii: "\""), UInt8(ascii: ",")) }
  }

  /// Runs of bytes that need no escape are copied as a whole.
  private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
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
      write(atMost: 6) { $0.escape(bytes[index]) }
      index += 1
      copied = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[copied...]))
  }
}

extension Pen {
  /// Copies ASCII that needs no escape, eight bytes at a time, the last of them maybe twice. Stops at the first bytes
  /// that are none and returns false: what it wrote is of no use then.
  @inline(__always)
  fileprivate mutating func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 8 else { return few(bytes) }
    let last = bytes.count &- 8
    var index = 0
    while index < last {
      guard move(bytes, at: index) else { return false }
      index &+= 8
    }
    guard move(bytes, at: last) else { return false }
    advance(bytes.count)
    return true
  }

  @inline(__always)
  private func move(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = JSONEscape.word(bytes, at: index)
    UnsafeMutableRawPointer(at).storeBytes(of: word, toByteOffset: index, as: UInt64.self)
    return JSONEscape.isPlain(word)
  }

  @inline(__always)
  private mutating func few(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes {
      guard JSONEscape.isPlain(byte), byte < 0x80 else { return false }
      self.byte(byte)
    }
    return true
  }

  fileprivate mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes(UInt8(ascii: "\\"), byte)
    case 0x0A: text("\\n")
    case 0x0D: text("\\r")
    case 0x09: text("\\t")
    default:
      text("\\u00")
      bytes(hexDigit(byte >> 4), hexDigit(byte & 15))
    }
  }
}
