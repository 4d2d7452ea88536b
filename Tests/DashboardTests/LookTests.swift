import Cells
import Testing

@testable import Dashboard

/// How things look, apart from what they say; and text that terminals stumble over.
struct LookTests {
  @Test func theLineUnderTheCursorIsLaidOver() throws {
    var desk = Desk(Size(columns: 80, rows: 24))
    try desk.press("j")
    let theme = Theme.standard(.indexed256)
    let canvas = desk.canvas(theme)
    let row = try #require((0..<24).first { canvas.line($0).hasPrefix("▌") })
    let plain = Canvas(size: canvas.size)
    #expect(canvas[40, row].style != plain[40, row].style)
    #expect(canvas[40, row].style.over(theme[.cursorLine]) == canvas[40, row].style)
  }

  @Test func theFocusedPaneHasTheAccentedFrame() throws {
    var desk = Desk()
    try desk.press("<Tab>")
    let theme = Theme.standard(.indexed256)
    let canvas = desk.canvas(theme)
    let forces = try #require(Layout(desk.state).panes.first { $0.view == .forces }?.frame)
    #expect(canvas[forces.left, forces.top].style == theme[.borderFocused])
    #expect(canvas[0, forces.top].style == theme[.border])
  }

  @Test func evidenceIsMarkedInTheText() throws {
    var desk = Desk()
    try desk.press("<Enter>")
    let theme = Theme.standard(.mono)
    let canvas = desk.canvas(theme)
    let row = try #require((0..<40).first { canvas.line($0).contains("killed. The United States ended") })
    let column = try #require((0..<60).first { canvas[$0, row].glyph.text == "T" })
    #expect(canvas[column, row].style == theme[.evidenceCurrent])
    #expect(canvas[column - 2, row].style == theme[.text])
  }

  @Test func withoutColourNothingIsLost() throws {
    for keys in ["", "<Enter>", "2jj<Enter>", "?", "c"] {
      var desk = Desk()
      try desk.press(keys)
      #expect(desk.canvas(.standard(.mono)).text == desk.canvas(.standard(.trueColor)).text)
    }
  }

  @Test func asciiSignsStayASCII() throws {
    for keys in ["", "2", "4", "5", "6", "?", "c", ":", "2jj<Enter>"] {
      var desk = Desk(archive: Many.archive(articles: 5), glyphs: .ascii)
      try desk.press(keys)
      let foreign = desk.screen.unicodeScalars.filter { !$0.isASCII }
      #expect(foreign.isEmpty, "after \(keys): \(String(String.UnicodeScalarView(foreign)))")
    }
  }

  @Test(arguments: ["80x24", "120x40", "40x12"].compactMap { Size($0) })
  func oddTextStaysInItsPlace(_ size: Size) throws {
    for (name, keys) in [
      ("timeline", ""), ("forces", "2"), ("quotes", "3"), ("articles", "5"), ("reader", "5jjj<Enter>"),
    ] {
      var desk = Desk(size, archive: Odd.archive)
      try desk.press(keys)
      let canvas = desk.canvas()
      #expect(!canvas.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x7F })
      if Layout(desk.state).isFramed {
        for pane in Layout(desk.state).panes where desk.state.layers.isEmpty {
          for row in pane.frame.inset(top: 1, bottom: 1).rowRange {
            #expect(canvas[pane.frame.right - 1, row].glyph.text == "│", "\(name), row \(row)")
          }
        }
      }
      try Recorded.expect(canvas.text, "\(size)/odd-\(name)")
    }
  }
}
