/// Keys that come and go in a transaction, each counted: one that goes and comes again stays as it is.
struct KeyChanges<Key: Hashable & Comparable> {
  /// 1 for a key that comes, -1 for one that goes, 0 for one that stays.
  private var steps: [Key: Int] = [:]

  /// Notes that a key comes (1) or goes (-1).
  mutating func note(_ key: Key, step: Int) { steps[key, default: 0] += step }

  /// The keys that go and those that come, each in their order; nothing is left after that.
  mutating func take() -> (going: [Key], coming: [Key]) {
    defer { steps.removeAll() }
    let sorted = steps.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    return (sorted.filter { $0.value < 0 }.map(\.key), sorted.filter { $0.value > 0 }.map(\.key))
  }
}
