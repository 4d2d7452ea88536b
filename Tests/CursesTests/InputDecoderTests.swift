import CNcurses
import Cells
import Testing

@testable import Curses

@Suite("From the terminal's bytes to events")
struct InputDecoderTests {
  private func events(alt: Bool = false, _ pieces: (cnc_input_kind, UInt32)...) -> [InputEvent] {
    var decoder = InputDecoder(decodesAlt: alt)
    for (kind, value) in pieces { decoder.take(kind, value) }
    return decoder.drain()
  }

  private func pieces(_ text: String) -> [(cnc_input_kind, UInt32)] {
    text.unicodeScalars.map { (cnc_character, $0.value) }
  }

  @Test("control characters are keys by their names")
  func controls() {
    #expect(
      events((cnc_character, 4), (cnc_character, 13), (cnc_character, 9), (cnc_character, 127), (cnc_character, 0xE9))
        == [.key(.control("d")), .key(.enter), .key(.tab), .key(.backspace), .key(.character("é"))])
    #expect(events((cnc_special, cnc_key_up.rawValue), (cnc_function_key, 5)) == [.key(.up), .key(.function(5))])
    #expect(events((cnc_unknown, 9999), (cnc_character, 0x9B)) == [])
  }

  @Test("Escape with a key right after it: two keys, or one with Alt where that is asked for")
  func escape() {
    #expect(events((cnc_character, 27)) == [.key(.escape)])
    #expect(events((cnc_character, 27), (cnc_character, 0x78)) == [.key(.escape), .key(.character("x"))])
    #expect(events(alt: true, (cnc_character, 27), (cnc_character, 0x78)) == [.key(.alt("x"))])
    #expect(events(alt: true, (cnc_character, 27), (cnc_character, 27)) == [.key(.escape), .key(.escape)])
  }

  @Test("mouse reports, whole and in two halves; notches of the wheel add up")
  func mouse() {
    var decoder = InputDecoder()
    decoder.take(cnc_mouse_begins, 0)
    for (kind, value) in pieces("64;5") { decoder.take(kind, value) }
    #expect(decoder.drain() == [])
    for (kind, value) in pieces(";6M") { decoder.take(kind, value) }
    decoder.take(cnc_mouse_begins, 0)
    for (kind, value) in pieces("64;5;6M") { decoder.take(kind, value) }
    let place = Point(column: 4, row: 5)
    #expect(decoder.drain() == [.mouse(MouseEvent(position: place, kind: .wheelUp, count: 2))])
    #expect(MouseReport.event(Array("0;5;6".utf8), isRelease: true)?.kind == .release(.left))
    #expect(MouseReport.event(Array("34;5;6".utf8), isRelease: false)?.kind == .drag(.right))
    for junk in ["", "0;5", "0;0;6", "3;1;1", "x;1;1", "0;1;99999999999999999999"] {
      #expect(MouseReport.event(Array(junk.utf8), isRelease: false) == nil)
    }
  }

  @Test("a report without an end does not swallow the keys after it")
  func brokenMouse() {
    var decoder = InputDecoder()
    decoder.take(cnc_mouse_begins, 0)
    for (kind, value) in pieces(String(repeating: "1", count: 40)) { decoder.take(kind, value) }
    decoder.take(cnc_character, 0x71)
    #expect(decoder.drain().last == .key(.character("q")))
  }

  @Test("pasted text is no keys, and its line ends are those of text")
  func paste() {
    var decoder = InputDecoder()
    decoder.take(cnc_paste_begins, 0)
    for (kind, value) in pieces("q\r") { decoder.take(kind, value) }
    #expect(decoder.drain() == [])
    decoder.take(cnc_special, cnc_key_up.rawValue)
    for (kind, value) in pieces("é") { decoder.take(kind, value) }
    decoder.take(cnc_paste_ends, 0)
    decoder.take(cnc_character, 0x71)
    #expect(decoder.drain() == [.paste("q\né"), .key(.character("q"))])
  }
}
