import Testing

@testable import Cells

@Suite("Wrapped text")
struct TextWrapTests {
  private func wrapped(_ text: String, _ columns: Int) -> [String] {
    TextWrap.lines(text, columns: columns).map { $0.text(of: text) }
  }

  @Test(
    "breaks where a reader expects it",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one  two", 3, ["one", "two"]), ("", 5, [""]),
      ("a\n\nb\n", 5, ["a", "", "b"]), ("a\r\nb\u{2029}c", 5, ["a", "b", "c"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("x abcdefgh", 4, ["x", "abcd", "efgh"]), ("well-prepared", 8, ["well-", "prepared"]), ("  in", 6, ["  in"]),
      ("漢字漢字。字", 4, ["漢字", "漢字。", "字"].flatMap { $0 == "漢字。" ? ["漢", "字。"] : [$0] }),
      ("a\tb c", 3, ["a\tb", "c"]), ("end   ", 3, ["end"]), ("\n", 4, [""]),
    ])
  func breaks(_ text: String, _ columns: Int, _ expected: [String]) { #expect(wrapped(text, columns) == expected) }

  @Test("bytes of the text are found in the columns of their lines")
  func maps() throws {
    let text = "Él dijo “no way” ayer"
    let evidence = try #require(text.range(of: "“no way”"))
    let start = text.utf8.distance(from: text.startIndex, to: evidence.lowerBound)
    let bytes = start..<start + text[evidence].utf8.count
    let columns = TextWrap.lines(text, columns: 11).map { $0.columns(of: bytes, in: text) }
    #expect(columns == [8..<11, 0..<4])
  }

  @Test("no byte is lost, no line is too wide, and it can be taken up at any line")
  func invariants() {
    let pool: [Unicode.Scalar] = ["a", "b", " ", " ", "漢", "\u{301}", "-", "\n", "\t", "👩", "\u{200D}", "。", "\u{1B}"]
    for seed in 0..<400 {
      var text = ""
      var state = UInt64(seed + 1)
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(pool[Int(state >> 33) % pool.count])
      }
      let width = 2 + seed % 9
      let lines = TextWrap.lines(text, columns: width)
      var next = 0
      for (index, line) in lines.enumerated() {
        #expect(line.bytes.lowerBound == next)
        #expect(line.next > next || text.isEmpty)
        #expect(TextWidth.columns(text, bytes: line.bytes) <= width)
        let left = String(decoding: Array(text.utf8)[line.bytes.upperBound..<line.next], as: UTF8.self)
        var canvas = Canvas(size: Size(columns: 80, rows: 1))
        canvas.put(left, at: .zero, style: .plain)
        #expect(canvas.line(0).isEmpty, "only blanks are left out")
        next = line.next
        #expect(Array(TextWrap(text, columns: width, from: next)) == Array(lines.dropFirst(index + 1)))
      }
      #expect(next == text.utf8.count)
    }
  }

  @Test("a line of ten million bytes is wrapped in one pass, and its first screen without the rest")
  func wrapsLongLines() {
    let text = String(repeating: "words of a line ", count: 640_000)
    let first = Array(TextWrap(text, columns: 80).prefix(50))
    #expect(first.count == 50)
    #expect(TextWrap(text, columns: 80).reduce(0) { total, _ in total + 1 } == 128_000)
  }
}
