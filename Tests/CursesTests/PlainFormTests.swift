import Cells
import Testing

@testable import Curses

@Suite("Plain forms")
struct PlainFormTests {
  @Test(
    "a letter without its accent, a sign for a sign",
    arguments: [("á", "a"), ("Ñ", "N"), ("ž", "z"), ("“", "\""), ("│", "|"), ("▌", ">"), ("漢", "?"), ("x", "x")])
  func ascii(_ glyph: Character, _ expected: Unicode.Scalar) { #expect(ASCIIForm.of(Glyph(glyph)) == expected) }

  @Test(
    "Base64 as RFC 4648 shows it",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(_ text: String, _ expected: String) { #expect(Clipboard.base64(text.utf8) == expected) }

  @Test("the clipboard's sequence, through tmux too, and never too long")
  func clipboard() {
    #expect(Clipboard.sequence("foo", throughTmux: false) == "\u{1B}]52;c;Zm9v\u{07}")
    let wrapped = Clipboard.sequence("foo", throughTmux: true)
    #expect(wrapped?.hasSuffix("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\") == true)
    #expect(Clipboard.sequence(String(repeating: "x", count: 80_000), throughTmux: false) == nil)
  }
}
