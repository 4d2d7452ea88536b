import Cells
import Testing

@testable import Curses

@Suite("What the environment says of the terminal")
struct TerminalKindTests {
  private func kind(_ variables: [String: String], direct: Set<String> = []) throws -> TerminalKind {
    try TerminalKind(environment: { variables[$0] }, hasDirectColor: { direct.contains($0) })
  }

  @Test("as many colours as terminfo says, and 24 bits where both sides know them")
  func depth() throws {
    let plain = try kind(["TERM": "xterm-256color"])
    #expect(plain.depth(colors: 256) == .indexed256)
    #expect(plain.depth(colors: 16) == .sixteen)
    #expect(plain.depth(colors: 8) == .eight)
    #expect(plain.depth(colors: 0) == .mono)
    let rich = try kind(["TERM": "xterm-256color", "COLORTERM": "truecolor"], direct: ["xterm-direct"])
    #expect(rich.term == "xterm-direct")
    #expect(rich.depth(colors: 1 << 24) == .trueColor)
    let unknown = try kind(["TERM": "xterm-256color", "COLORTERM": "truecolor"])
    #expect(unknown.term == "xterm-256color")
  }

  @Test("NO_COLOR, unless it is empty")
  func noColor() throws {
    #expect(try kind(["TERM": "xterm", "NO_COLOR": "1"]).depth(colors: 256) == .mono)
    #expect(try kind(["TERM": "xterm", "NO_COLOR": ""]).depth(colors: 256) == .indexed256)
  }

  @Test("without TERM nothing can be known")
  func noTerm() { #expect(throws: TerminalError.noTerm) { try kind([:]) } }

  @Test("numbers of colours: palette, 24 bits, none")
  func numbers() {
    #expect(ColorNumber.of(.indexed(200), .indexed256) == 200)
    #expect(ColorNumber.of(.rgb(255, 0, 1), .trueColor) == 0xFF0001)
    #expect(ColorNumber.of(.rgb(0, 0, 1), .trueColor) == 8)
    #expect(ColorNumber.of(.indexed(1), .trueColor) == 1)
    #expect(ColorNumber.of(.rgb(255, 0, 0), .mono) == -1)
  }
}
