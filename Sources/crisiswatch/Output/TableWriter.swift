import Cells

/// Rows in aligned columns, for people. The widest column is cut with `…` where a line would be too long.
struct TableWriter {
  /// Heads of the columns.
  var heads: [String]
  /// Columns of the terminal; `nil` for lines as long as they are.
  var width: Int?
  /// Which columns end at the right.
  var rightAligned: Set<Int> = []

  /// Lays a page of rows out.
  func text(_ rows: [[String]], withHeads: Bool) -> String {
    let lines = (withHeads ? [heads] : []) + rows.map { $0.map(PlainText.line) }
    let widths = columnWidths(lines)
    return lines.map { line($0, widths) + "\n" }.joined()
  }

  private func columnWidths(_ lines: [[String]]) -> [Int] {
    var widths = heads.map(TextWidth.columns)
    for line in lines {
      for (index, cell) in line.enumerated() { widths[index] = max(widths[index], TextWidth.columns(cell)) }
    }
    guard let width else { return widths }
    let gaps = 2 * (widths.count - 1)
    // What is too much is taken from the widest columns, one column of the terminal at a time.
    while widths.reduce(gaps, +) > width, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 8
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let cut = TextCut.atWord(cell, columns: widths[index])
      let blanks = String(repeating: " ", count: max(0, widths[index] - TextWidth.columns(cut)))
      line += rightAligned.contains(index) ? blanks + cut : cut + blanks
      line += "  "
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
