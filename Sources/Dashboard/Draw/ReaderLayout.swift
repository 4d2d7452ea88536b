import Cells
import CrisisModel

/// How the reader divides its content: text, the facts beside it, and why the current one was made.
struct ReaderLayout {
  /// Text is not wider: lines of more than ninety characters are hard to follow.
  static let widestText = 88

  let text: Rect
  /// The facts, where there is room beside the text; the column before them is for a line.
  let facts: Rect?
  let evidence: Rect?

  init(content: Rect) {
    var rest = content
    if content.columns >= 96 {
      let textWidth = min(ReaderLayout.widestText + 4, content.columns * 3 / 5)
      facts = rest.cutRight(content.columns - textWidth).inset(left: 1)
    } else {
      facts = nil
    }
    let height = content.rows >= 30 ? 9 : content.rows >= 16 ? 6 : content.rows >= 8 ? 3 : 0
    evidence = height > 0 ? rest.cutBottom(height) : nil
    text = rest
  }

  /// Columns for the words: a margin for marks at the left, one column of air at the right.
  var columns: Int { max(4, min(ReaderLayout.widestText, text.columns - 4)) }
}

extension Layout {
  /// The reader's parts.
  var reader: ReaderLayout { ReaderLayout(content: content(of: main)) }

  /// The width that the reader wraps its text to.
  var readerTextWidth: Int { reader.columns }
}
