import Cells

/// Columns of words, and words cut to columns.
enum Measure {
  static func width(_ text: String) -> Int { TextWidth.columns(text) }

  /// Cut at a word with `…` where the text is longer.
  static func cut(_ text: String, to width: Int) -> String {
    // Most words on screen are short ASCII: their length decides without measuring.
    text.utf8.count <= width ? text : TextCut.atWord(text, columns: width)
  }
}
