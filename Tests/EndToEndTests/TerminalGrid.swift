/// The cells of the small terminal, and what moves them.
struct TerminalGrid {
  private(set) var columns: Int
  private(set) var rows: Int
  var cursor = (column: 0, row: 0)
  private var saved = (column: 0, row: 0)
  /// The rows that scroll, half-open.
  private var region: Range<Int>
  /// A character with its marks; empty for the second half of a wide one.
  private var cells: [[String]]

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    region = 0..<rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  mutating func resize(columns: Int, rows: Int) {
    let old = cells
    self = TerminalGrid(columns: columns, rows: rows)
    for (row, line) in old.prefix(rows).enumerated() {
      for (column, cell) in line.prefix(columns).enumerated() { cells[row][column] = cell }
    }
  }

  mutating func print(_ scalar: Unicode.Scalar) {
    let width = TerminalGrid.width(scalar)
    if width == 0 {
      var column = max(0, cursor.column - 1)
      if column > 0, cells[cursor.row][column].isEmpty { column -= 1 }
      cells[cursor.row][column].unicodeScalars.append(scalar)
      return
    }
    // Beyond the last column the next character goes to the next line.
    if cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    cursor.column += width
  }

  mutating func lineFeed() {
    if cursor.row == region.upperBound - 1 { scroll(1) } else { cursor.row = min(rows - 1, cursor.row + 1) }
  }

  mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound { scroll(-1) } else { cursor.row = max(0, cursor.row - 1) }
  }

  mutating func tab() { cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8) }

  mutating func moveCursor(columns step: Int = 0, rows down: Int = 0) {
    cursor.column = max(0, min(columns - 1, cursor.column + step))
    cursor.row = max(0, min(rows - 1, cursor.row + down))
  }

  mutating func saveCursor() { saved = cursor }

  mutating func restoreCursor() { cursor = saved }

  /// A control sequence that moves the cursor or changes cells.
  mutating func perform(_ name: Character, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch name {
    case "A": moveCursor(rows: -count)
    case "B": moveCursor(rows: count)
    case "C": moveCursor(columns: count)
    case "D": moveCursor(columns: -count)
    case "G": cursor.column = min(columns - 1, count - 1)
    case "d": cursor.row = min(rows - 1, count - 1)
    case "H", "f":
      cursor = (min(columns - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1), min(rows - 1, count - 1))
    case "J": eraseScreen(first)
    case "K": eraseLine(first)
    case "X": blank(cursor.column..<min(columns, cursor.column + count), row: cursor.row)
    case "P": shift(-count)
    case "@": shift(count)
    case "L": scroll(-count, in: cursor.row..<region.upperBound)
    case "M": scroll(count, in: cursor.row..<region.upperBound)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "r":
      let last = numbers.count > 1 && numbers[1] > 0 ? min(rows, numbers[1]) : rows
      region = min(count - 1, last - 1)..<last
      cursor = (0, 0)
    default: break
    }
  }

  private mutating func eraseScreen(_ mode: Int) {
    if mode == 2 || mode == 3 { return (0..<rows).forEach { blank(0..<columns, row: $0) } }
    eraseLine(mode)
    let others = mode == 0 ? cursor.row + 1..<max(rows, cursor.row + 1) : 0..<cursor.row
    for row in others { blank(0..<columns, row: row) }
  }

  private mutating func eraseLine(_ mode: Int) {
    let at = min(cursor.column, columns - 1)
    blank(mode == 0 ? at..<columns : mode == 1 ? 0..<at + 1 : 0..<columns, row: cursor.row)
  }

  private mutating func blank(_ range: Range<Int>, row: Int) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func shift(_ count: Int) {
    var line = cells[cursor.row]
    let part = Array(line[min(cursor.column, columns)...])
    let blanks = Array(repeating: " ", count: min(abs(count), part.count))
    let moved = count > 0 ? blanks + part : Array(part.dropFirst(blanks.count)) + blanks
    line.replaceSubrange(min(cursor.column, columns)..., with: moved.prefix(part.count))
    cells[cursor.row] = line
  }

  private mutating func scroll(_ count: Int, in range: Range<Int>? = nil) {
    let range = range ?? region
    guard !range.isEmpty else { return }
    let step = min(abs(count), range.count)
    let blanks = Array(repeating: Array(repeating: " ", count: columns), count: step)
    let part = Array(cells[range])
    let moved = count > 0 ? Array(part.dropFirst(step)) + blanks : blanks + Array(part.dropLast(step))
    cells.replaceSubrange(range, with: moved)
  }

  /// The few widths that the journeys use: this is a check of the program, so it must not share its table.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200D, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
