import Testing

@testable import Cells

@Suite("Keys as text")
struct KeyNotationTests {
  @Test("blanks separate, names stand in brackets")
  func reads() throws {
    #expect(try Key.keys("c VE <Enter>") == [.character("c"), .character("V"), .character("E"), .enter])
    #expect(
      try Key.keys("<C-d><a-x><Space><lt><F12><S-Tab>gg") == [
        .control("d"), .alt("x"), .character(" "), .character("<"), .function(12), .backTab, .character("g"),
        .character("g"),
      ])
    #expect(try Key.keys("  ") == [])
  }

  @Test("what is printed is read back")
  func printsBack() throws {
    let keys: [Key] = [
      .character(" "), .character("<"), .character("é"), .control("a"), .control(" "), .alt("<"), .alt(">"),
      .function(1),
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown,
    ]
    #expect(try Key.keys(Key.text(keys)) == keys)
    #expect(Key.text([.character("j"), .control("d"), .enter]) == "j<C-d><Enter>")
  }

  @Test("mistakes are told with their place")
  func errors() {
    #expect(throws: KeyNotationError(reason: .unknown("Entr"), column: 3)) { try Key.keys("c <Entr>") }
    #expect(throws: KeyNotationError(reason: .unclosed, column: 2)) { try Key.keys("a<b") }
    #expect(KeyNotationError(reason: .unknown("Entr"), column: 3).description.contains("character 3"))
  }
}
