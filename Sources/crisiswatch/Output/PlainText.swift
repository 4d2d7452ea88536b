/// Text of articles on its way to a terminal: control characters never get there.
enum PlainText {
  /// One line: every run of blanks, tabs and line ends is one blank; other control characters, and those that turn the
  /// direction of writing, become U+FFFD.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var isBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlank = true
        continue
      }
      if isBlank, !line.isEmpty { line.append(" ") }
      isBlank = false
      line.append(isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(line)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
