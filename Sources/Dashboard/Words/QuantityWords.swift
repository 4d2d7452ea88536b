import CrisisModel

/// Figures with their qualifiers.
///
/// A number of formations ("two battalions") is only ever shown in its own words: beside the unit it would read as
/// a number of troops.
enum QuantityWords {
  /// Short: "4,000", "~4,000", ">4,000", "≤4,000", "3,000–4,000", "+500", "thousands".
  static func short(_ quantity: Quantity, glyphs: Glyphs) -> String {
    if quantity.counting == .formations { return quantity.words }
    switch (quantity.low, quantity.high) {
    case (nil, nil): return quantity.words
    case (let low?, nil): return ">" + NumberWords.compact(low)
    case (nil, let high?): return glyphs.atMost + NumberWords.compact(high)
    case (let low?, let high?) where low != high:
      return NumberWords.compact(low) + glyphs.dash + NumberWords.compact(high)
    case (let low?, _):
      let number = NumberWords.compact(low)
      switch quantity.qualifier {
      case .about: return "~" + number
      case .additional: return "+" + number
      case .moreThan: return ">" + number
      case .upTo: return glyphs.atMost + number
      case .exact, .range, .vague, .total: return number
      }
    }
  }

  /// All figures of an entry, newest first, one beside the other: "4.5 M|8.2 M ≠".
  static func short(_ entry: Entry, own: Quantity?, glyphs: Glyphs) -> String {
    let figures = entry.figures.isEmpty ? own.map { [$0] } ?? [] : entry.figures
    guard !figures.isEmpty else { return glyphs.none }
    let joined = figures.map { short($0, glyphs: glyphs) }.joined(separator: "|")
    return entry.marks.contains(.figuresDiffer) ? "\(joined) \(glyphs.differs)" : joined
  }
}
