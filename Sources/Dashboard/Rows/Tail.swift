import CrisisModel

/// The right end of an entry's line: its signs, then `2▣`. As narrow as the window's rows allow.
struct Tail: Hashable, Sendable {
  private let signWidth: Int
  private let textWidth: Int
  private let context: RowContext

  /// Measures the rows of a window.
  init(_ rows: [Row], _ context: RowContext, atMost limit: Int) {
    self.context = context
    var (signs, texts) = (0, 2)
    for case .entry(let entry) in rows {
      signs = max(signs, Measure.width(context.signs(entry)))
      texts = max(texts, Measure.width(context.texts(entry)))
    }
    (signWidth, textWidth) = (min(signs, limit), min(texts, 6))
  }

  /// Columns, the one before it included.
  var width: Int { textWidth + 1 + (signWidth > 0 ? signWidth + 1 : 0) }

  func add(_ entry: Entry, to line: inout Line, width: Int) {
    line.add(context.texts(entry), endingAt: width, width: textWidth, .texts)
    let signs = String(context.signs(entry).suffix(signWidth))
    let role: Role = entry.marks.contains(.finding) ? .warning : .inferred
    line.add(signs, endingAt: width - textWidth - 1, width: signWidth, role)
  }
}
