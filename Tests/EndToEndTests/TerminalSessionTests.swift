import Foundation
import Testing

/// The harness on programs that every system has: what it says of the dashboard can be believed.
@Suite("A program in a pseudo-terminal", .serialized)
struct TerminalSessionTests {
  @Test("keys reach the program and its words the screen")
  func echoes() throws {
    let session = try TerminalSession("cat")
    try session.send("hello <Enter>")
    try session.waitUntil("the words twice") { $0.prefix(2) == ["hello", "hello"] }
    try session.send("<C-d>")
    #expect(try session.waitForExit() == .code(0))
    #expect(session.leftovers.isEmpty)
  }

  @Test("a broken terminal is seen")
  func seesWhatIsLeftBehind() throws {
    let session = try TerminalSession(
      "sh", arguments: ["-c", #"stty -echo; printf '\033[?1049h\033[?25l\033[?1000h'"#])
    #expect(try session.waitForExit() == .code(0))
    let expected = ["local mode (echo, lines)", "alternate screen", "hidden cursor", "mouse reports"]
    #expect(session.leftovers == expected)
  }

  @Test("a new size reaches the program as a signal")
  func resizes() throws {
    let script = "trap 'stty size' WINCH; echo ready; while :; do read -r line; done"
    let session = try TerminalSession("sh", arguments: ["-c", script])
    try session.waitFor("ready")
    session.resize(columns: 100, rows: 30)
    try session.send("<Enter>")
    try session.waitFor("30 100")
  }

  @Test("the end by a signal is told from the end by itself")
  func tellsSignals() throws {
    let session = try TerminalSession("cat")
    session.signal(SIGTERM)
    #expect(try session.waitForExit() == .signal(SIGTERM))
  }

  @Test("sequences move, erase and insert as on a real terminal")
  func emulates() {
    var terminal = TerminalEmulator(columns: 10, rows: 3)
    terminal.take("abcdefghij".utf8)
    terminal.take("\u{1B}[1;3H\u{1B}[2P\u{1B}[1@X\u{1B}[2;1H漢字e\u{301}\u{1B}[3;2H-\u{1B}[4b".utf8)
    #expect(terminal.lines == ["abXefghij", "漢字e\u{301}", " -----"])
    terminal.take("\u{1B}[1;1H\u{1B}[1M\u{1B}[2;3H\u{1B}[K\u{1B}]52;c;aGk=\u{07}".utf8)
    #expect(terminal.lines == ["漢字e\u{301}", " -", ""])
    #expect(terminal.clipboard == ["aGk="])
  }
}
