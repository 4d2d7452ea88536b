/// A small terminal: takes what a program writes, keeps the screen as text. It understands what wide ncurses sends to
/// an `xterm-256color`, and remembers the modes, so that a test can see whether they were put back.
///
/// Written for these tests: no program has to be installed for them, and nothing runs beside them.
struct TerminalEmulator {
  private(set) var screen: TerminalGrid
  /// The modes that are on: "?1049" the alternate screen, "?25" the cursor, "?1006" mouse reports, "?2004" paste.
  private(set) var modes: Set<String> = ["?25"]
  /// What was sent to the clipboard (OSC 52), as Base64.
  private(set) var clipboard: [String] = []

  private var mainScreen: TerminalGrid
  private var parser = Parser.text
  private var pending: [UInt8] = []
  private var lastPrinted: Character = " "

  private enum Parser {
    case text
    case escape
    case charset
    case control([UInt8])
    case string([UInt8])
  }

  init(columns: Int, rows: Int) {
    screen = TerminalGrid(columns: columns, rows: rows)
    mainScreen = screen
  }

  /// The rows, without blanks at their ends.
  var lines: [String] { screen.lines }

  mutating func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    mainScreen.resize(columns: columns, rows: rows)
  }

  /// Takes bytes as they come; a character or sequence may be cut anywhere.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch parser {
    case .text: takeText(byte)
    case .escape: takeEscape(byte)
    case .charset: parser = .text
    case .control(let body):
      if 0x40...0x7E ~= byte {
        parser = .text
        perform(body, final: byte)
      } else {
        parser = .control(body + [byte])
      }
    case .string(let body):
      // Ends with BEL or with ESC \; what an ESC is doubled for (tmux) never comes here.
      if byte == 7 || (byte == 0x5C && body.last == 0x1B) {
        parser = .text
        performString(body)
      } else {
        parser = .string(body + [byte])
      }
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    switch byte {
    case 0x1B: parser = .escape
    case 0x08: screen.moveCursor(columns: -1)
    case 0x09: screen.tab()
    case 0x0A, 0x0B, 0x0C: screen.lineFeed()
    case 0x0D: screen.cursor.column = 0
    case 0..<0x20, 0x7F: break
    default:
      pending.append(byte)
      let needed = pending[0] < 0x80 ? 1 : pending[0] < 0xE0 ? 2 : pending[0] < 0xF0 ? 3 : 4
      guard pending.count >= needed else { return }
      let text = String(decoding: pending, as: UTF8.self)
      pending = []
      for scalar in text.unicodeScalars {
        lastPrinted = Character(scalar)
        screen.print(scalar)
      }
    }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    parser = .text
    switch byte {
    case UInt8(ascii: "["): parser = .control([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"): parser = .string([])
    case UInt8(ascii: "("), UInt8(ascii: ")"): parser = .charset
    case UInt8(ascii: "7"): screen.saveCursor()
    case UInt8(ascii: "8"): screen.restoreCursor()
    case UInt8(ascii: "M"): screen.reverseLineFeed()
    case UInt8(ascii: "="), UInt8(ascii: ">"): setMode("keypad", byte == UInt8(ascii: "="))
    default: break
    }
  }

  private mutating func setMode(_ mode: String, _ isOn: Bool) {
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
  }

  private mutating func performString(_ body: [UInt8]) {
    let text = String(decoding: body, as: UTF8.self)
    if text.hasPrefix("52;c;") { clipboard.append(String(text.dropFirst(5))) }
  }

  private mutating func perform(_ body: [UInt8], final: UInt8) {
    let text = String(decoding: body, as: UTF8.self)
    let isPrivate = text.hasPrefix("?")
    let numbers = text.drop { !$0.isNumber && $0 != ";" }
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    switch Character(Unicode.Scalar(final)) {
    case "h", "l":
      for number in numbers { setMode((isPrivate ? "?" : "") + "\(number)", final == UInt8(ascii: "h")) }
      if isPrivate, numbers.contains(1049) { swapScreens(final == UInt8(ascii: "h")) }
    case "b": for _ in 0..<max(1, first) { lastPrinted.unicodeScalars.forEach { screen.print($0) } }
    case "m": break
    default: screen.perform(Character(Unicode.Scalar(final)), numbers)
    }
  }

  private mutating func swapScreens(_ toAlternate: Bool) {
    if toAlternate {
      mainScreen = screen
      screen = TerminalGrid(columns: screen.columns, rows: screen.rows)
    } else {
      screen = mainScreen
    }
  }
}
