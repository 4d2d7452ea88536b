import CrisisModel

/// How often an article gave an identity before ordinals told its records apart.
struct IdentityCounts {
  private var counts = IntegerTable()

  /// Counts an identity; how often it was counted before.
  mutating func count(_ identity: Identity) -> Int {
    // No key of the table is the greatest number.
    let key = min(identity.rawValue, .max - 1)
    let seen = counts[key] ?? 0
    counts.insert(key, seen + 1)
    return Int(seen)
  }

  /// Forgets the article before, keeps the memory.
  mutating func reset() { counts.removeAll() }
}
