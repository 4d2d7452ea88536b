import Testing

@testable import Cells

@Suite("Columns of text")
struct TextWidthTests {
  @Test(
    "by script",
    arguments: [
      ("", 0), ("abc", 3), ("Nicolás", 7), ("Nicola\u{301}s", 7), ("漢字", 4), ("한국", 4), ("ｶﾅ", 2), ("Ａ", 2),
      ("שלום", 4), ("ไทย", 3), ("कि", 2), ("…“”–≠¬▣⚠", 8), ("▁█", 2), ("⣿", 1),
    ])
  func scripts(_ text: String, _ columns: Int) { #expect(TextWidth.columns(text) == columns) }

  @Test("part of a text, by bytes")
  func parts() {
    let text = "a漢é"
    #expect(TextWidth.columns(text, bytes: 1..<4) == 2)
    #expect(TextWidth.columns(text, bytes: 4..<99) == 1)
  }

  @Test("what the canvas takes is what was counted, for any text")
  func agreesWithTheCanvas() {
    var random = SystemRandomNumberGenerator()
    let pool: [Unicode.Scalar] = [
      "a", " ", "漢", "\u{301}", "\u{200D}", "👩", "🏽", "\u{202E}", "\t", "\u{1B}", "é", "🇻", "\u{FE0F}", "한", "ि",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<12, using: &random) { text.unicodeScalars.append(pool.randomElement() ?? "a") }
      var canvas = Canvas(size: Size(columns: 40, rows: 1))
      #expect(
        canvas.put(text, at: .zero, style: .plain) == TextWidth.columns(text), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test(
    "a cut text fits and keeps whole words where it can",
    arguments: [
      ("short", 10, "short"), ("one two three", 9, "one two…"), ("one two three", 8, "one two…"),
      ("one two three", 7, "one…"), ("Antidisestablishment", 8, "Antidis…"), ("漢字漢字", 6, "漢字…"), ("abc", 1, "a"),
      ("abc", 0, ""), ("ab cd", 5, "ab cd"),
    ])
  func cuts(_ text: String, _ columns: Int, _ expected: String) {
    #expect(TextCut.atWord(text, columns: columns) == expected)
  }
}
