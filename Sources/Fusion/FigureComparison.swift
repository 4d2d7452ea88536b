import CrisisModel

/// Whether two figures can both be true of one force at one time.
enum FigureComparison {
  /// How far apart two figures may lie and still be the same, as part of the larger: what "about" commonly hides.
  static let tolerance = 0.1

  /// Only figures that count the same are compared.
  static func areComparable(_ a: Quantity, _ b: Quantity) -> Bool { a.counting == b.counting }

  /// Whether the figures agree: their ranges, widened by `tolerance`, meet. "More than 4,000" is open above, so it
  /// agrees with 4,500; "thousands" is open on both sides and agrees with all.
  static func agree(_ a: Quantity, _ b: Quantity) -> Bool {
    guard areComparable(a, b) else { return true }
    return reaches(a.high, b.low) && reaches(b.high, a.low)
  }

  /// How many times the larger is the smaller; `nil` where either has no number.
  static func ratio(_ a: Quantity, _ b: Quantity) -> Double? {
    guard areComparable(a, b), let first = a.high ?? a.low, let second = b.high ?? b.low else { return nil }
    let (small, large) = (Double(min(first, second)), Double(max(first, second)))
    return small > 0 ? large / small : nil
  }

  private static func reaches(_ high: Int?, _ low: Int?) -> Bool {
    guard let high, let low else { return true }
    return high >= low || Double(low - high) <= tolerance * Double(abs(low))
  }
}
