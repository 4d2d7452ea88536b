/// A line that is typed into, with the cursor between two characters.
struct TextField: Hashable, Sendable {
  private(set) var text: String
  /// Characters before the cursor.
  private(set) var cursor: Int

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Characters that a field holds at most: a pasted book is no search.
  static let limit = 400

  mutating func insert(_ words: String) {
    let clean = words.filter { !$0.isNewline && $0.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 } }
    let room = clean.prefix(max(0, TextField.limit - text.count))
    text.insert(contentsOf: room, at: index(cursor))
    cursor = min(text.count, cursor + room.count)
  }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    text.remove(at: index(cursor - 1))
    cursor -= 1
  }

  mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: index(cursor))
  }

  /// As `Ctrl-W`: the word before the cursor.
  mutating func deleteWord() {
    while cursor > 0, text[index(cursor - 1)] == " " { deleteBackward() }
    while cursor > 0, text[index(cursor - 1)] != " " { deleteBackward() }
  }

  /// As `Ctrl-U`: everything before the cursor.
  mutating func deleteToStart() {
    text = String(text[index(cursor)...])
    cursor = 0
  }

  mutating func move(by step: Int) { cursor = max(0, min(text.count, cursor + step)) }

  mutating func moveToStart() { cursor = 0 }

  mutating func moveToEnd() { cursor = text.count }

  /// The text before the cursor: its width is the cursor's column.
  var beforeCursor: String { String(text[..<index(cursor)]) }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    var part = self[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
