/// A line of wrapped text, as bytes of the original.
public struct WrappedLine: Hashable, Sendable {
  /// The UTF-8 bytes that are shown. Blanks at the place where the text was broken, and line ends, are not.
  public var bytes: Range<Int>
  /// The byte that the next line begins at.
  public var next: Int
  /// Whether a line end of the original, or its end, stands after it: a paragraph ends here.
  public var endsParagraph: Bool

  /// Its words.
  public func text(of original: String) -> String {
    let all = original.utf8
    let from = all.index(all.startIndex, offsetBy: bytes.lowerBound)
    return String(original[from..<all.index(from, offsetBy: bytes.count)])
  }

  /// The columns of this line that show a stretch of the original; `nil` when it shows none of it.
  public func columns(of range: Range<Int>, in original: String) -> Range<Int>? {
    let shown = range.clamped(to: bytes)
    guard !shown.isEmpty else { return nil }
    let before = TextWidth.columns(original, bytes: bytes.lowerBound..<shown.lowerBound)
    return before..<before + TextWidth.columns(original, bytes: shown)
  }
}
