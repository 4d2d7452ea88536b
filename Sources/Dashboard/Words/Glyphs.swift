/// Every sign on screen with its letter form, for terminals and readers that know ASCII only.
public struct Glyphs: Sendable, Hashable {
  /// Marks the line under the cursor.
  public let cursor: String
  /// From → to.
  public let arrow: String
  /// ← a force leaves.
  public let leaves: String
  /// ▣ texts.
  public let texts: String
  /// ≠ figures differ.
  public let differs: String
  /// ¬ negated.
  public let negated: String
  /// ⚠ finding.
  public let finding: String
  /// … cut or not known yet.
  public let ellipsis: String
  /// – no value.
  public let none: String
  /// – between two values.
  public let dash: String
  /// ≤ up to.
  public let atMost: String
  /// ┄ around a gap.
  public let gap: String
  /// │ between columns of one pane.
  public let rule: String
  /// ─ between parts of the screen.
  public let line: String
  /// Eight heights of a bar, lowest first.
  public let bars: [String]
  /// · between parts of a line.
  public let dot: String
  /// ↵ in the footer.
  public let enter: String
  /// ⇥ in the footer.
  public let tab: String
  /// ␣ in the footer.
  public let space: String
  /// • what is in the basket.
  public let picked: String
  /// ⚑ a flagged article.
  public let flag: String
  /// ✓ an article that was read.
  public let read: String
  /// ▲ ships and waters on the map.
  public let sea: String
  /// ■ land on the map.
  public let land: String
  /// ● a coast on the map.
  public let coast: String
  /// × copies.
  public let times: String
  /// Whether the signs are ASCII.
  public let isASCII: Bool

  /// Signs of Unicode.
  public static let unicode = Glyphs(
    cursor: "▌", arrow: "→", leaves: "←", texts: "▣", differs: "≠", negated: "¬", finding: "⚠", ellipsis: "…",
    none: "–", dash: "–", atMost: "≤", gap: "┄", rule: "│", line: "─",
    bars: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], dot: "·", enter: "↵", tab: "⇥", space: "␣", picked: "•", flag: "⚑",
    read: "✓", sea: "▲", land: "■", coast: "●", times: "×",
    isASCII: false)

  /// Their letter forms.
  public static let ascii = Glyphs(
    cursor: ">", arrow: "->", leaves: "<-", texts: "t", differs: "!=", negated: "not ", finding: "!",
    ellipsis: "...", none: "-", dash: "-", atMost: "<=", gap: "-", rule: "|", line: "-",
    bars: ["_", ".", ":", "-", "=", "+", "*", "#"], dot: "-", enter: "Enter", tab: "Tab", space: "Space", picked: "*",
    flag: "F", read: "v", sea: "^", land: "#", coast: "o",
    times: "x", isASCII: true)
}

extension String {
  /// Punctuation of the program and of articles in ASCII, each sign as wide as before; `>` stands for what was cut.
  var withLetterForms: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return String(
      map { character in
        switch character {
        case "–", "—", "‑": "-"
        case "“", "”", "„": "\""
        case "‘", "’": "'"
        case "…": ">"
        case "·": "-"
        case "›": ">"
        default: character
        }
      })
  }
}
