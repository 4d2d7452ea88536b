/// A passage of a text as one line of a list shows it: verbatim, on one line, without control characters.
enum Clause {
  /// Most bytes of a clause; a longer passage is cut at a word and ends with `…`.
  static let limit = 400

  /// The line for a passage.
  static func line(_ passage: String) -> String {
    var line = String.UnicodeScalarView()
    var bytes = 0
    var lastSpace: (index: String.UnicodeScalarView.Index, bytes: Int)?
    for scalar in passage.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if isSpace ? line.isEmpty || line.last == " " : isHidden(scalar) { continue }
      let next: Unicode.Scalar = isSpace ? " " : scalar
      if isSpace { lastSpace = (line.endIndex, bytes) }
      bytes += UTF8.width(next)
      if bytes > limit {
        // Cut at a word, unless that would lose more than half: then the one word is as long as a line.
        if let lastSpace, lastSpace.bytes > limit / 2 { line = .init(line[..<lastSpace.index]) }
        return String(line) + "…"
      }
      line.append(next)
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Control characters, and the marks that turn the direction of the text around: never shown.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
