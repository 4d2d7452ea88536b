import Cells
import Foundation
import Testing

@testable import Curses

/// The terminal on a file: what is sent can be read afterwards. Only one can be open at a time.
@Suite("Terminal", .serialized)
struct TerminalTests {
  private final class Recording {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("crisiswatch-\(UUID().uuidString)").path
    let terminal: Terminal
    private var seen = 0

    init(_ environment: [String: String]) throws {
      let output = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      terminal = try Terminal(
        input: open("/dev/null", O_RDONLY | O_CLOEXEC), output: output, environment: { environment[$0] })
    }

    deinit {
      terminal.close()
      close(terminal.output)
      close(terminal.input)
      unlink(path)
    }

    /// What was sent since the last call.
    func sent() -> String {
      let all = FileManager.default.contents(atPath: path) ?? Data()
      defer { seen = all.count }
      return String(decoding: all[seen...], as: UTF8.self)
    }
  }

  private let xterm = ["TERM": "xterm-256color"]

  private func canvas(_ text: String, _ style: Style = .plain, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.put(text, at: Point(column: 2, row: 1), style: style)
    return canvas
  }

  @Test("a canvas that did not change sends nothing, a changed cell little")
  func sendsChanges() throws {
    let recording = try Recording(xterm)
    let terminal = recording.terminal
    terminal.draw(canvas("one line", size: terminal.size))
    #expect(recording.sent().contains("one line"))
    terminal.draw(canvas("one line", size: terminal.size))
    #expect(recording.sent() == "")
    terminal.draw(canvas("one lime", size: terminal.size))
    let change = recording.sent()
    #expect(change.contains("m") && !change.contains("one") && change.utf8.count < 30)
  }

  @Test("colours and attributes are sent as this kind of terminal takes them")
  func sendsStyles() throws {
    let style = Style(foreground: .rgb(255, 0, 0), attributes: [.bold, .underline])
    let rich = try Recording(xterm)
    #expect(rich.terminal.depth == .indexed256)
    rich.terminal.draw(canvas("red", style, size: rich.terminal.size))
    let sent = rich.sent()
    #expect(sent.contains("38;5;196") && sent.contains(";1;4m"))
    rich.terminal.close()

    let plain = try Recording(["TERM": "xterm-256color", "NO_COLOR": "1"])
    #expect(plain.terminal.depth == .mono)
    plain.terminal.draw(canvas("red", style, size: plain.terminal.size))
    let words = plain.sent()
    #expect(!words.contains("38;5") && words.contains(";1;4m"))
  }

  @Test("the screen is entered, left, lent and taken again")
  func entersAndLeaves() throws {
    let recording = try Recording(xterm)
    let terminal = recording.terminal
    terminal.draw(canvas("here", size: terminal.size))
    #expect(recording.sent().contains("\u{1B}[?1049h"))
    let lent = terminal.lend { recording.sent() }
    #expect(lent.contains("\u{1B}[?1049l") && lent.contains("\u{1B}[?2004l") && lent.contains("\u{1B}[?1006l"))
    let taken = recording.sent()
    #expect(taken.contains("\u{1B}[?1049h") && taken.contains("here") && taken.contains("\u{1B}[?2004h"))
    terminal.close()
    #expect(recording.sent().contains("\u{1B}[?1049l"))
    terminal.draw(canvas("no more", size: terminal.size))
    #expect(!terminal.copy("x"))
    #expect(recording.sent() == "")
  }

  @Test("one terminal at a time; after a failure or a close the next one opens")
  func opensOnce() throws {
    let first = try Recording(xterm)
    #expect(throws: TerminalError.unavailable) { try Recording(xterm) }
    first.terminal.close()
    #expect(throws: TerminalError.unknown(term: "nonsense")) { try Recording(["TERM": "nonsense"]) }
    #expect(throws: TerminalError.tooSimple(term: "dumb")) { try Recording(["TERM": "dumb"]) }
    let second = try Recording(xterm)
    second.terminal.draw(canvas("second", size: second.terminal.size))
    #expect(second.sent().contains("second"))
  }
}
