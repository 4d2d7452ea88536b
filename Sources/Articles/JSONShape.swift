/// Tells JSON Lines, JSON and text that merely begins with a bracket apart.
enum JSONShape {
  /// Whether these are lines of objects: the first line is one, or (since a line may be bad) half of the first lines
  /// are, unless the whole is one value over several lines.
  static func isLines(_ head: FileHead) -> Bool {
    head.bytes.withUnsafeBufferPointer { bytes in
      let lines = firstLines(of: bytes, isWhole: head.isWhole)
      guard let first = lines.first else { return beginsObject(bytes) }
      if isObject(first) { return true }
      guard !isOneValue(bytes, isWhole: head.isWhole) else { return false }
      return lines.count { isObject($0) } * 2 >= lines.count
    }
  }

  /// Whether this is one object or an array of objects, perhaps a broken one.
  static func isJSON(_ head: FileHead) -> Bool {
    head.bytes.withUnsafeBufferPointer { bytes in
      var cursor = JSONCursor(bytes)
      if cursor.take("[") {
        let next = cursor.peek()
        return next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
      }
      return beginsObject(bytes)
    }
  }

  private static func beginsObject(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = JSONCursor(bytes)
    guard cursor.take("{") else { return false }
    let next = cursor.peek()
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }

  /// The first ten lines that are not blank and end within the head.
  private static func firstLines(
    of bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> [UnsafeBufferPointer<UInt8>] {
    var lines: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    while start < bytes.count, lines.count < 10 {
      let end = bytes[start...].firstIndex(of: 10)
      guard end != nil || isWhole else { break }
      let line = UnsafeBufferPointer(rebasing: bytes[start..<(end ?? bytes.count)])
      var cursor = JSONCursor(line)
      if !cursor.isAtEnd() { lines.append(line) }
      start = (end ?? bytes.count) + 1
    }
    return lines
  }

  private static func isObject(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = JSONCursor(line)
    guard cursor.peek() == UInt8(ascii: "{"), (try? cursor.skipValue()) != nil else { return false }
    return cursor.isAtEnd()
  }

  /// Whether the head is, or begins, one object or array.
  private static func isOneValue(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Bool {
    var cursor = JSONCursor(bytes)
    guard cursor.peek() == UInt8(ascii: "{") || cursor.peek() == UInt8(ascii: "[") else { return false }
    do throws(JSONFault) {
      try cursor.skipValue()
      return cursor.isAtEnd()
    } catch {
      return error.isEnd
    }
  }
}
