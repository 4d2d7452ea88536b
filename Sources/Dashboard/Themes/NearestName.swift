/// The name that somebody may have meant.
enum NearestName {
  /// The candidate with the fewest changed letters (Levenshtein), if no more than half of them; `nil` when none is
  /// near.
  static func of(_ name: String, among candidates: [String]) -> String? {
    let scored = candidates.map { (distance(name, $0), $0) }
    guard let best = scored.min(by: { $0 < $1 }), best.0 <= max(1, best.1.count / 2) else { return nil }
    return best.1
  }

  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
