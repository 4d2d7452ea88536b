import Testing

@testable import Cells

@Suite("Canvas")
struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas { Canvas(size: Size(columns: columns, rows: rows)) }

  @Test("text starts at its column and says how many it took")
  func puts() {
    var canvas = canvas(10)
    #expect(canvas.put("abc", at: Point(column: 2, row: 0), style: .plain) == 3)
    #expect(canvas.text == "  abc\n")
  }

  @Test("nothing is put outside", arguments: [-3, 1, 5])
  func clipsRows(_ row: Int) {
    var canvas = canvas(5)
    let before = canvas
    #expect(canvas.put("abc", at: Point(column: 0, row: row), style: .plain) == 0)
    canvas.fill(Rect(column: -5, row: row, columns: 20, rows: 1), with: "x", style: .plain)
    #expect(canvas == before)
  }

  @Test("text left of the canvas is passed over, and a half of a wide character is a blank")
  func clipsLeft() {
    var canvas = canvas(4)
    canvas.put("ab漢cd", at: Point(column: -3, row: 0), style: .plain)
    #expect(canvas.text == " cd\n")
  }

  @Test("a wide character that only half fits is left out")
  func neverSplits() {
    var canvas = canvas(5)
    #expect(canvas.put("漢字漢", at: .zero, style: .plain) == 4)
    #expect(canvas.text == "漢字\n")
    #expect(canvas.put("漢字", at: .zero, style: .plain, limit: 3) == 2)
  }

  @Test("what is put over one half of a wide character blanks the other half")
  func blanksHalves() {
    var canvas = canvas(6)
    canvas.put("漢字漢", at: .zero, style: .plain)
    canvas.put("x", at: Point(column: 1, row: 0), style: .plain)
    canvas.put("y", at: Point(column: 2, row: 0), style: .plain)
    #expect(canvas.text == " xy 漢\n")
    canvas.put("語", at: Point(column: 3, row: 0), style: .plain)
    #expect(canvas.text == " xy語\n")
  }

  @Test("a clip keeps text inside of a rectangle")
  func clips() {
    var canvas = canvas(10, 2)
    let pane = Rect(column: 2, row: 0, columns: 4, rows: 1)
    canvas.put("abcdefgh", at: .zero, style: .plain, in: pane)
    canvas.put("abc", at: Point(column: 2, row: 1), style: .plain, in: pane)
    #expect(canvas.text == "  cdef\n\n")
  }

  @Test("text can end before a column, and be cut at a word")
  func aligns() {
    var canvas = canvas(16, 2)
    canvas.put("12", endingAt: 16, row: 0, style: .plain)
    canvas.put("many words in a row", at: Point(column: 0, row: 1), style: .plain, cutTo: 14)
    #expect(canvas.text == "              12\nmany words in…\n")
  }

  @Test("frames, in Unicode and ASCII")
  func frames() {
    var canvas = canvas(8, 3)
    canvas.box(Rect(column: 0, row: 0, columns: 4, rows: 3), style: .plain)
    canvas.box(Rect(column: 4, row: 0, columns: 4, rows: 3), style: .plain, lines: .ascii)
    #expect(canvas.text == "┌──┐+--+\n│  │|  |\n└──┘+--+\n")
  }

  @Test("a style laid over words keeps their colours")
  func lays() {
    var canvas = canvas(6)
    canvas.put("ab漢", at: .zero, style: Style(foreground: .indexed(1)))
    canvas.lay(Style(background: .indexed(4), attributes: .bold), over: Rect(column: 1, row: 0, columns: 2, rows: 1))
    #expect(canvas.styles == "abbb..\na  fg 1\nb  fg 1, bg 4, bold\n")
  }

  @Test("equal content is equal")
  func compares() {
    var (a, b) = (canvas(4), canvas(4))
    a.put("é", at: .zero, style: .plain)
    b.put("e\u{301}", at: .zero, style: .plain)
    #expect(a != b, "cells are compared as they are sent")
    b = a
    #expect(a == b)
    b.cursor = .zero
    #expect(a != b)
  }
}
