/// The quotation marks that are open at a place of a paragraph, and the pairs that were closed inside of them.
struct OpenQuotes {
  /// Deeper nesting is counted, not kept.
  private static let depth = 8

  /// Opened and not yet closed, outermost first.
  private(set) var open: [(index: Int, family: QuoteFamily)] = []
  private var beyond = 0
  /// Pairs inside an open one, as the closing marks came.
  private(set) var inner: [(start: Int, end: Int, family: QuoteFamily)] = []

  var isEmpty: Bool { open.isEmpty }

  mutating func reset() {
    open.removeAll(keepingCapacity: true)
    inner.removeAll(keepingCapacity: true)
    beyond = 0
  }

  mutating func push(_ index: Int, _ family: QuoteFamily) {
    if open.count < OpenQuotes.depth { open.append((index, family)) } else { beyond += 1 }
  }

  /// Closes the nearest mark of the family, else the nearest that texts mix with it. Returns the outermost opening
  /// mark when that was closed, −1 when an inner one was, `nil` when none fits.
  mutating func close(_ index: Int, _ family: QuoteFamily) -> Int? {
    if beyond > 0 {
      beyond -= 1
      return -1
    }
    guard
      let at = open.lastIndex(where: { $0.family == family })
        ?? open.lastIndex(where: { $0.family.mixes(with: family) })
    else { return nil }
    let start = open[at].index
    open.removeSubrange(at...)
    if at == 0 {
      inner.removeAll(keepingCapacity: true)
      return start
    }
    if inner.count < 1000 { inner.append((start, index + 1, family)) }
    return -1
  }

  /// The pairs that become outermost when the mark around them turns out to have no partner.
  func promoted() -> [(start: Int, end: Int)] {
    var result: [(start: Int, end: Int)] = []
    for pair in inner.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
      if let last = result.last, pair.start < last.end { continue }
      result.append((pair.start, pair.end))
    }
    return result
  }
}
