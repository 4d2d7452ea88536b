import Cells

/// Columns of words, and words cut to columns.
enum Measure {
  static func width(_ text: String) -> Int { TextWidth.columns(text) }

  /// Cut at a word with `…` where the text is longer.
  static func cut(_ text: String, to width: Int) -> String {
    // Most words on screen are short ASCII: their length decides without measuring.
    text.utf8.count <= width ? text : TextCut.atWord(text, columns: width)
  }

  /// Cut after any character: for names, of which a part says more than nothing.
  static func cutName(_ text: String, to width: Int) -> String {
    guard text.utf8.count > width, Self.width(text) > width else { return text }
    return width < 2 ? TextCut.prefix(text, columns: width) : TextCut.prefix(text, columns: width - 1) + "…"
  }
}
