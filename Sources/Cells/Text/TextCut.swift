/// Text cut to a number of columns, never inside a character.
public enum TextCut {
  /// As much of the text as fits; whole, when it fits.
  public static func prefix(_ text: String, columns limit: Int) -> String {
    var text = text
    let end = text.withUTF8 { fit($0, limit).end }
    return String(decoding: text.utf8.prefix(end), as: UTF8.self)
  }

  /// The text, or as many of its words as fit and an ellipsis.
  ///
  /// It is cut after a word unless that would leave less than half of the room: then inside the word. Where not even
  /// the ellipsis fits, what fits of the text is left.
  public static func atWord(_ text: String, columns limit: Int, ellipsis: String = "…") -> String {
    var text = text
    guard limit > 0 else { return "" }
    let dots = TextWidth.columns(ellipsis)
    let end: Int? = text.withUTF8 { bytes in
      let whole = fit(bytes, limit)
      guard whole.end < bytes.count else { return nil }
      guard dots < limit else { return whole.end }
      let room = fit(bytes, limit - dots)
      return room.wordColumns * 2 >= limit - dots ? room.wordEnd : room.end
    }
    guard let end else { return text }
    return String(decoding: text.utf8.prefix(end), as: UTF8.self) + (dots < limit ? ellipsis : "")
  }

  /// Where the room ends, and where the last whole word before it does.
  private static func fit(
    _ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> (end: Int, wordEnd: Int, wordColumns: Int) {
    var scan = GlyphScan(bytes)
    var (columns, end, wordEnd, wordColumns) = (0, 0, 0, 0)
    var isInWord = false
    while let step = scan.next() {
      let isBlank = step.glyph == .space
      if isBlank, isInWord { (wordEnd, wordColumns) = (end, columns) }
      if columns + Int(step.glyph.width) > limit { return (end, wordEnd, wordColumns) }
      isInWord = !isBlank
      columns += Int(step.glyph.width)
      end = step.end
    }
    return (bytes.count, bytes.count, columns)
  }
}
