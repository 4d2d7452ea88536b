/// The lines of a text with their places. Lines end with LF, CRLF or CR; ends are not part of a line.
struct TextLines {
  let bytes: [UInt8]
  /// Index of the byte where the next line begins.
  private(set) var position: Int
  /// Number of the next line, from 1.
  private(set) var number: Int

  init(_ bytes: [UInt8], from position: Int = 0, number: Int = 1) {
    self.bytes = bytes
    self.position = position
    self.number = number
  }

  /// A line.
  struct Line {
    var start: Int
    var number: Int
    /// Without white space at either end, and without a byte order mark inside a file.
    var words: String
    /// Bytes without the line end.
    var count: Int
  }

  /// The next line; `nil` at the end. A line longer than `longest` bytes has its first bytes as words only.
  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
    position = min(bytes.count, end + 1)
    if end + 1 < bytes.count, bytes[end] == 13, bytes[end + 1] == 10 { position = end + 2 }
    defer { number += 1 }
    let words = TextLines.trimmed(bytes[start..<min(end, start + TextLines.longest)])
    return Line(start: start, number: number, words: words, count: end - start)
  }

  /// The next line that is not blank.
  mutating func nextWords() -> Line? {
    while let line = next() {
      if !line.words.isEmpty { return line }
    }
    return nil
  }

  /// Heads have no longer lines.
  private static let longest = 1000

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 32 || 9...13 ~= $0 }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
