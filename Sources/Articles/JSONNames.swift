/// Names in an array or object: `["Ana Ruiz", {"name": "Reuters"}]`.
enum JSONNames {
  /// The strings of an array and the "name" of objects; `nil` when a string's bytes are no UTF-8.
  ///
  /// - Parameter range: a value whose form was checked before.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, brokenEscapes: inout Int
  ) -> [String]? {
    var cursor = JSONCursor(UnsafeBufferPointer(rebasing: bytes[range]))
    var names: [JSONText] = []
    guard (try? collect(&cursor, &names, depth: 0)) != nil else { return [] }
    var result: [String] = []
    for name in names where !name.isEmpty {
      guard let words = name.string(in: cursor.bytes, brokenEscapes: &brokenEscapes) else { return nil }
      result.append(words)
    }
    return result
  }

  private static func collect(
    _ cursor: inout JSONCursor, _ names: inout [JSONText], depth: Int
  ) throws(JSONFault) {
    switch cursor.peek() {
    case UInt8(ascii: "\""): names.append(try cursor.string())
    case UInt8(ascii: "[") where depth == 0:
      cursor.index += 1
      if cursor.take("]") { return }
      repeat { try collect(&cursor, &names, depth: 1) } while cursor.take(",")
    case UInt8(ascii: "{"):
      cursor.index += 1
      if cursor.take("}") { return }
      repeat {
        let key = try cursor.string()
        try cursor.expect(":", "a colon was expected")
        let isName = cursor.bytes[key.range].elementsEqual("name".utf8)
        if isName, cursor.peek() == UInt8(ascii: "\"") {
          names.append(try cursor.string())
        } else {
          try cursor.skipValue()
        }
      } while cursor.take(",")
      try cursor.expect("}", "a comma or } was expected")
    default: try cursor.skipValue()
    }
  }
}
