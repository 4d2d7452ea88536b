import Cells

/// The form of a glyph on a terminal that knows ASCII only: always one sign for one glyph, so that columns stay.
enum ASCIIForm {
  /// The sign: "a" for "á", "|" for "│", "?" for what has none.
  static func of(_ glyph: Glyph) -> Unicode.Scalar {
    let scalar = glyph.base
    if scalar.isASCII { return scalar }
    return signs[scalar] ?? letter(of: scalar) ?? "?"
  }

  /// The letter below an accent, from Unicode's name of the character: LATIN SMALL LETTER A WITH ACUTE.
  private static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard 0xC0...0x24F ~= scalar.value || 0x1E00...0x1EFF ~= scalar.value,
      let words = scalar.properties.name?.split(separator: " "), words.count > 3,
      words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1
    else { return nil }
    return (words[1] == "SMALL" ? words[3].lowercased() : String(words[3])).unicodeScalars.first
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'", "‹": "<",
    "›": ">", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "~", "·": ".", "•": "*", "×": "x", "÷": "/",
    "→": ">", "←": "<", "↑": "^", "↓": "v", "↵": "<", "⇥": ">", "≠": "!", "≤": "<", "≥": ">", "¬": "!", "⚠": "!",
    "▣": "#", "▌": ">", "░": ".", "█": "#", "▁": "_", "▂": "_", "▃": ".", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
    "─": "-", "━": "-", "┄": "-", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+",
    "┬": "+", "┴": "+", "┼": "+", "┏": "+", "┓": "+", "┗": "+", "┛": "+", "ß": "s", "æ": "a", "Æ": "A", "œ": "o",
    "Œ": "O", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "°": "o", "€": "E", "£": "L",
  ]
}
