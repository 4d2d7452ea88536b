import Cells
import CrisisModel

/// One line of a pane before it is painted: pieces of text at columns, each in a role of the theme.
struct Line: Hashable, Sendable {
  /// What a line is to its row.
  enum Part: Hashable, Sendable {
    /// A day, a speaker, a gap: never under the cursor.
    case heading
    /// The row itself.
    case body
  }

  var part = Part.body
  var pieces: [Piece] = []

  /// Adds text that starts at a column and is cut, at a word, to a width.
  mutating func add(_ text: String, at column: Int, width: Int, _ role: Role = .text) {
    guard width > 0, !text.isEmpty else { return }
    pieces.append(Piece(text: Measure.cut(text, to: width), column: column, role: role))
  }

  /// Adds text that ends before a column and is cut to a width.
  mutating func add(_ text: String, endingAt column: Int, width: Int, _ role: Role = .text) {
    guard width > 0, !text.isEmpty else { return }
    let cut = Measure.cut(text, to: width)
    pieces.append(Piece(text: cut, column: column - Measure.width(cut), role: role))
  }

  /// Adds words one after the other, each in its role, with a space between, all within a width.
  mutating func add(words: [(String, Role)], at column: Int, width: Int) {
    var (at, left) = (column, width)
    for (text, role) in words where !text.isEmpty && left > 0 {
      add(text, at: at, width: left, role)
      let used = Measure.width(text) + 1
      (at, left) = (at + used, left - used)
    }
  }

  /// Adds words as `add(words:at:width:)` does, whole words only; returns what found no room, for another line.
  mutating func add(flowing words: [(String, Role)], at column: Int, width: Int) -> [(String, Role)] {
    var (at, left) = (column, width)
    for (index, (text, role)) in words.enumerated() where !text.isEmpty {
      guard Measure.width(text) > left else {
        add(text, at: at, width: left, role)
        let used = Measure.width(text) + 1
        (at, left) = (at + used, left - used)
        continue
      }
      let line = TextWrap(text, columns: max(1, left)).first { _ in true }
      guard left > 1, let line, line.next > line.bytes.upperBound else { return Array(words[index...]) }
      add(line.text(of: text), at: at, width: left, role)
      return [(text.words(at: ByteRange(line.next, text.utf8.count)), role)] + words[(index + 1)...]
    }
    return []
  }

  /// A line of one piece.
  static func of(_ text: String, at column: Int = 0, width: Int, _ role: Role = .text, part: Part = .body) -> Line {
    var line = Line(part: part)
    line.add(text, at: column, width: width, role)
    return line
  }
}

/// Text in one role.
struct Piece: Hashable, Sendable {
  var text: String
  var column: Int
  var role: Role
}
