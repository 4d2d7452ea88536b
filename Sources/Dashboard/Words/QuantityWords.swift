import CrisisModel

/// Figures with their qualifiers.
///
/// A number of formations ("two battalions") is only ever shown in its own words: beside the unit it would read as
/// a number of troops.
enum QuantityWords {
  /// Short: "4,000", "~4,000", ">4,000", "≤4,000", "3,000–4,000", "+500", "thousands".
  /// - parameter isTight: "43k" instead of "43,000", for several figures side by side.
  static func short(_ quantity: Quantity, glyphs: Glyphs, isTight: Bool = false) -> String {
    func said(_ number: Int) -> String { isTight ? NumberWords.tight(number) : NumberWords.compact(number) }
    if quantity.counting == .formations { return quantity.words }
    switch (quantity.low, quantity.high) {
    case (nil, nil): return quantity.words
    case (let low?, nil): return ">" + said(low)
    case (nil, let high?): return glyphs.atMost + said(high)
    case (let low?, let high?) where low != high:
      return said(low) + glyphs.dash + said(high)
    case (let low?, _):
      let number = said(low)
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
    if figures.count == 1 { return short(figures[0], glyphs: glyphs) }
    let joined = figures.map { short($0, glyphs: glyphs, isTight: true) }.joined(separator: "|")
    return entry.marks.contains(.figuresDiffer) ? "\(joined) \(glyphs.differs)" : joined
  }
}
