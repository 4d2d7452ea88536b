/// Keys as the bytes that an xterm in application mode sends for them.
enum TerminalKeys {
  /// In the notation of `--keys`: blanks only separate, `<…>` is a key by its name.
  static func bytes(_ keys: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = keys[...]
    while let first = rest.first {
      guard first == "<", let close = rest.firstIndex(of: ">") else {
        if first != " " { bytes += Array(String(first).utf8) }
        rest.removeFirst()
        continue
      }
      bytes += try named(String(rest[rest.index(after: rest.startIndex)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return bytes
  }

  private static func named(_ name: String) throws -> [UInt8] {
    if let text = names[name] { return Array(text.utf8) }
    if name.hasPrefix("C-"), let letter = name.utf8.last, name.utf8.count == 3 { return [letter & 0x1F] }
    throw TerminalSession.Failure.unknownKey(name)
  }

  private static let names: [String: String] = [
    "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t", "S-Tab": "\u{1B}[Z", "Backspace": "\u{7F}", "Space": " ", "lt": "<",
    "Up": "\u{1B}OA", "Down": "\u{1B}OB", "Right": "\u{1B}OC", "Left": "\u{1B}OD", "Home": "\u{1B}OH",
    "End": "\u{1B}OF", "PageUp": "\u{1B}[5~", "PageDown": "\u{1B}[6~", "Delete": "\u{1B}[3~", "Insert": "\u{1B}[2~",
    "F1": "\u{1B}OP", "F2": "\u{1B}OQ",
  ]
}
