import Testing

@testable import Cells

@Suite("Text from an article is data")
struct HostileTextTests {
  private func shown(_ text: String) -> String {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.put(text, at: .zero, style: .plain)
    return canvas.line(0)
  }

  @Test(
    "what would steer the terminal is shown, or nothing",
    arguments: [
      ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{0}b", "a␀b"), ("a\u{7F}b", "a␡b"), ("a\u{9B}31mb", "a\u{FFFD}31mb"),
      ("a\nb\tc\rd", "a b c d"), ("a\u{2028}b", "a b"), ("a\u{202E}b\u{2066}c\u{200F}d", "abcd"),
      ("a\u{200B}b\u{FEFF}c\u{AD}d", "abcd"), ("\u{E0041}\u{E0042}x", "x"), ("\u{FFFE}x", "\u{FFFD}x"),
    ])
  func sanitises(_ text: String, _ expected: String) { #expect(shown(text) == expected) }

  @Test("a cell keeps three marks, however many are piled up")
  func limitsMarks() {
    let piled = "e" + String(repeating: "\u{301}", count: 500) + "x"
    #expect(shown(piled).unicodeScalars.count == 5)
    #expect(TextWidth.columns(piled) == 2)
    #expect(shown("\u{301}x") == "◌\u{301}x")
  }

  @Test("joined emoji show their first part, in the columns that every terminal gives it")
  func emoji() {
    #expect(shown("👩‍👩‍👧x") == "👩x")
    #expect(shown("👍🏽x") == "👍x")
    #expect(shown("⚠️x") == "⚠x")
    #expect(TextWidth.columns("👩‍👩‍👧") == 2)
    #expect(TextWidth.columns("🇻🇪") == 2)
  }
}
