import CrisisModel

/// A place in the state that one question at a time is asked for: a newer one in the same slot replaces it.
public enum Slot: Hashable, Sendable {
  /// The rows of a list.
  case page(ListKind)
  /// How many rows a list has, and where its window stands.
  case counts(ListKind)
  /// The bar of events over time.
  case histogram
  /// The lines of a folded timeline.
  case stretches
  /// A list's groups.
  case groups
  /// Countries with their counts.
  case countries
  /// The article in the reader.
  case article
  /// The entry that is looked into.
  case entry
  /// The sentence of an item of the basket.
  case sentence(Identity)
  /// The store as a whole.
  case summary

  /// Whether the reader waits for it: rows and texts come first, counts and the bar follow.
  public var isUrgent: Bool {
    switch self {
    case .page, .stretches, .article, .entry, .summary: true
    case .counts, .histogram, .groups, .countries, .sentence: false
    }
  }
}

/// The questions that are under way, so that late answers can be told from current ones.
struct Asks: Hashable, Sendable {
  private var latest: [Slot: Int] = [:]
  private var generation = 0

  /// Notes a new question in a slot, which makes every older one there late.
  mutating func open(_ slot: Slot) -> Int {
    generation += 1
    latest[slot] = generation
    return generation
  }

  /// Whether an answer is the current one of its slot; it closes the question.
  mutating func close(_ slot: Slot, generation: Int) -> Bool {
    guard latest[slot] == generation else { return false }
    latest[slot] = nil
    return true
  }

  /// Forgets the question of a slot, whose answer is then late.
  mutating func drop(_ slot: Slot) { latest[slot] = nil }

  /// Whether no question is under way.
  var isEmpty: Bool { latest.isEmpty }

  /// Whether a question is under way.
  func isOpen(_ slot: Slot) -> Bool { latest[slot] != nil }
}
