import Cells

/// Puts lines, frames and cursors on a canvas in the styles of a theme.
struct Painter {
  /// How a line stands to the cursor.
  enum Highlight {
    case none
    /// Under the cursor of the pane that keys go to.
    case focused
    /// Under the cursor of another pane.
    case quiet
  }

  private(set) var canvas: Canvas
  private let theme: Theme
  private let lineSet: LineSet
  private let isASCII: Bool

  init(canvas: Canvas, theme: Theme, glyphs: Glyphs) {
    self.canvas = canvas
    self.theme = theme
    isASCII = glyphs.isASCII
    lineSet = glyphs.isASCII ? .ascii : .light
  }

  /// Blanks a part of the screen.
  mutating func clear(_ rect: Rect, _ role: Role = .text) { canvas.fill(rect, style: theme[role]) }

  /// Puts a line on the first row of a rectangle; nothing reaches outside of it.
  mutating func paint(_ line: Line, in rect: Rect, highlight: Highlight = .none, base: Role = .text) {
    for piece in line.pieces {
      let style = theme[piece.role].over(theme[base])
      canvas.put(
        isASCII ? piece.text.withLetterForms : piece.text, at: Point(column: rect.left + piece.column, row: rect.top),
        style: style, in: rect)
    }
    switch highlight {
    case .none: break
    case .focused: canvas.lay(theme[base == .popup ? .popupSelected : .cursorLine], over: rect)
    case .quiet: canvas.lay(theme[.cursorLineUnfocused], over: rect)
    }
  }

  /// The sign of the cursor in the first column of a line.
  mutating func paintCursor(in rect: Rect, isFocused: Bool, glyphs: Glyphs) {
    let below = canvas[rect.left, rect.top].style
    canvas.put(glyphs.cursor, at: rect.origin, style: theme[isFocused ? .accent : .dim].over(below), in: rect)
  }

  /// The sign of what is in the basket, in the second column of a line.
  mutating func paintPicked(in rect: Rect, glyphs: Glyphs) {
    let at = Point(column: rect.left + 1, row: rect.top)
    guard rect.contains(at) else { return }
    canvas.put(glyphs.picked, at: at, style: theme[.accent].over(canvas[at.column, at.row].style), in: rect)
  }

  /// A frame with a title, and a word at its right: "┌ Timeline ─── 38 ┐".
  mutating func paintFrame(_ rect: Rect, title: String, right: String, isFocused: Bool, isPopup: Bool = false) {
    canvas.box(rect, style: theme[isPopup ? .popupBorder : isFocused ? .borderFocused : .border], lines: lineSet)
    guard rect.columns > 6, rect.rows > 0 else { return }
    let base: Role = isPopup ? .popup : .text
    var line = Line()
    let rightWidth = right.isEmpty ? 0 : min(Measure.width(right) + 2, rect.columns / 2)
    if rightWidth > 0 {
      line.add(" \(Measure.cut(right, to: rightWidth - 2)) ", endingAt: rect.columns - 2, width: rightWidth, .dim)
    }
    let cut = Measure.cut(title, to: rect.columns - rightWidth - 6)
    line.add(" \(cut) ", at: 1, width: rect.columns - 2, isFocused ? .title : .dim)
    paint(line, in: rect.row(0), base: base)
  }

  /// A level line from edge to edge.
  mutating func paintRule(in rect: Rect, base: Role = .text) {
    guard !rect.isEmpty else { return }
    canvas.rule(from: rect.origin, columns: rect.columns, style: theme[.border].over(theme[base]), lines: lineSet)
  }

  /// An upright line along the left edge of a rectangle.
  mutating func paintDivider(leftOf rect: Rect) {
    guard !rect.isEmpty else { return }
    let at = Point(column: rect.left - 1, row: rect.top)
    canvas.rule(from: at, rows: rect.rows, style: theme[.border], lines: lineSet)
  }

  /// A window in the middle of the screen; returns what is inside its frame.
  mutating func paintWindow(_ wanted: Size, title: String, right: String) -> Rect {
    guard canvas.size.rows >= 10, canvas.size.columns >= 30 else {
      // No room for a frame: the window is the screen.
      clear(canvas.bounds, .popup)
      return canvas.bounds
    }
    let rect = canvas.bounds.inset(bottom: 1).centered(wanted)
    clear(rect, .popup)
    paintFrame(rect, title: title, right: right, isFocused: true, isPopup: true)
    return rect.inset(by: 1)
  }

  /// A line that is typed into, with the terminal's cursor in it.
  mutating func paintField(_ field: TextField, label: String, in rect: Rect, base: Role) {
    guard !rect.isEmpty else { return }
    var line = Line()
    line.add(label, at: 0, width: rect.columns, .dim)
    let start = min(Measure.width(label), rect.columns - 1)
    let room = rect.columns - start - 1
    // What is typed last stays in sight: the beginning is left out when the field is full.
    var before = field.beforeCursor
    while Measure.width(before) > room, !before.isEmpty { before.removeFirst() }
    let after = String(field.text.dropFirst(field.cursor))
    line.pieces.append(Piece(text: before + after, column: start, role: .input))
    paint(line, in: rect, base: base)
    canvas.cursor = Point(column: rect.left + start + Measure.width(before), row: rect.top)
  }
}
