/// What the reader typed as a full-text question: every word must be there, a quoted phrase as it stands, and no
/// input is a syntax error.
enum SearchWords {
  /// The expression for FTS5; `nil` when the input holds no word at all, and so asks for nothing.
  ///
  ///     militia "border with Colombia"   →   "militia" "border with Colombia"
  ///
  /// Each part becomes a string in FTS5's quotation marks, so that `*`, `^`, `NEAR`, `AND` and column names are words.
  static func expression(_ input: String) -> String? {
    var parts: [String] = []
    for (index, piece) in input.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      // Odd pieces stand between quotation marks (an unclosed one runs to the end).
      if index % 2 == 1 {
        parts.append(String(piece))
      } else {
        parts += piece.split(whereSeparator: \.isWhitespace).map(String.init)
      }
    }
    let quoted = parts.filter { $0.contains { $0.isLetter || $0.isNumber } }.map { part in
      "\"" + String(part.unicodeScalars.filter { $0.value != 0 }) + "\""
    }
    return quoted.isEmpty ? nil : quoted.joined(separator: " ")
  }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
