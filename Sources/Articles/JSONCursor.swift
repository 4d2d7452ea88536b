/// Why bytes are no JSON.
struct JSONFault: Error, Equatable {
  /// Where, in bytes from the start of what was read.
  var offset: Int
  /// What was expected.
  var reason: String
  /// Whether the bytes ended too soon, so that more of them might have been JSON.
  var isEnd: Bool
}

/// Walks over JSON (RFC 8259) without building what nobody asks for.
///
/// More lenient than the RFC in two points that Python's writers need: `NaN` and `Infinity` are values, and strings may
/// hold raw control characters. UTF-8 is not checked here.
struct JSONCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  /// Deeper values are a fault: nobody's article, and recursion has an end.
  static let deepest = 200

  /// The next byte that is no space, without taking it; `nil` at the end.
  mutating func peek() -> UInt8? {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 32 || byte == 10 || byte == 13 || byte == 9 else { return byte }
      index += 1
    }
    return nil
  }

  /// Takes this sign, after any space.
  mutating func expect(_ sign: Unicode.Scalar, _ reason: String) throws(JSONFault) {
    guard let byte = peek() else { throw end() }
    guard byte == UInt8(ascii: sign) else { throw fault(reason) }
    index += 1
  }

  /// Takes this sign if it comes next, after any space.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  /// Takes a string; gives the bytes between its quotation marks and whether they hold escapes.
  mutating func string() throws(JSONFault) -> JSONText {
    try expect("\"", "a string was expected")
    let start = index
    var hasEscapes = false
    while true {
      index = JSONScan.endOfPlain(bytes, from: index)
      guard index < bytes.count else { throw end() }
      if bytes[index] == UInt8(ascii: "\"") { break }
      hasEscapes = true
      index += 1
      guard index < bytes.count else { throw end() }
      try escape()
    }
    defer { index += 1 }
    return JSONText(range: start..<index, hasEscapes: hasEscapes)
  }

  /// Takes any value and checks its form.
  mutating func skipValue(depth: Int = 0) throws(JSONFault) {
    guard let byte = peek() else { throw end() }
    switch byte {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"):
      guard depth < JSONCursor.deepest else { throw fault("values are nested too deep") }
      index += 1
      if take("}") { return }
      repeat {
        _ = try string()
        try expect(":", "a colon was expected")
        try skipValue(depth: depth + 1)
      } while take(",")
      try expect("}", "a comma or } was expected")
    case UInt8(ascii: "["):
      guard depth < JSONCursor.deepest else { throw fault("values are nested too deep") }
      index += 1
      if take("]") { return }
      repeat { try skipValue(depth: depth + 1) } while take(",")
      try expect("]", "a comma or ] was expected")
    case UInt8(ascii: "-"), 48...57: try number()
    default: try literal()
    }
  }

  /// Takes the rest of an object or array without checking it, strings apart; false when it has no end.
  mutating func skipUnchecked() -> Bool {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        guard (try? string()) != nil else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 {
          index += 1
          return true
        }
      default: break
      }
      index += 1
    }
    return false
  }

  /// Whether nothing but space is left.
  mutating func isAtEnd() -> Bool { peek() == nil }

  /// A fault at this place.
  func fault(_ reason: String) -> JSONFault { JSONFault(offset: index, reason: reason, isEnd: false) }

  private func end() -> JSONFault { JSONFault(offset: bytes.count, reason: "it ends too soon", isEnd: true) }

  private mutating func escape() throws(JSONFault) {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 1
    case UInt8(ascii: "u"):
      for offset in 1...4 {
        guard index + offset < bytes.count else { throw end() }
        guard JSONText.hexValue(bytes[index + offset]) != nil else { throw fault("\\u needs four digits") }
      }
      index += 5
    default: throw fault("no such escape")
    }
  }

  private mutating func number() throws(JSONFault) {
    if bytes[index] == UInt8(ascii: "-") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "I") { return try literal() }
    }
    guard index < bytes.count else { throw end() }
    if bytes[index] == UInt8(ascii: "0") {
      index += 1
    } else {
      try digits()
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") else { return }
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
    try digits()
  }

  private mutating func digits() throws(JSONFault) {
    let start = index
    while index < bytes.count, 48...57 ~= bytes[index] { index += 1 }
    guard index > start else { throw index < bytes.count ? fault("a digit was expected") : end() }
  }

  private mutating func literal() throws(JSONFault) {
    for word in JSONCursor.literals {
      guard index + word.utf8CodeUnitCount <= bytes.count else { continue }
      let fits = (0..<word.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
      if fits {
        index += word.utf8CodeUnitCount
        return
      }
    }
    throw bytes.count - index < 5 ? end() : fault("a value was expected")
  }

  private static let literals: [StaticString] = ["null", "true", "false", "NaN", "Infinity"]
}
