/// How many columns text takes on a terminal.
///
/// By Unicode's East Asian width and combining marks; what has no look takes none. `Canvas.put` and `TextWrap` count
/// the same way. Control characters take the column of what stands in for them; a tab counts as one blank.
public enum TextWidth {
  /// Columns of a whole text.
  public static func columns(_ text: some StringProtocol) -> Int {
    var text = String(text)
    return text.withUTF8 { columns($0, from: 0, to: $0.count) }
  }

  /// Columns of a stretch of UTF-8 bytes that begins and ends on a character.
  ///
  /// - parameter bytes: from 0; cut to what the text holds.
  public static func columns(_ text: String, bytes range: Range<Int>) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let end = min(range.upperBound, bytes.count)
      return columns(bytes, from: max(0, min(range.lowerBound, end)), to: end)
    }
  }

  /// Columns of a character.
  public static func columns(_ character: Character) -> Int { columns(String(character)) }

  static func columns(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var columns = 0
    var scan = GlyphScan(UnsafeBufferPointer(rebasing: bytes[..<end]), from: start)
    while let step = scan.next() { columns += Int(step.glyph.width) }
    return columns
  }
}
