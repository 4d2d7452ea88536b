/// Values of words, looked up by index without hashing: a dense table of small numbers beside the values.
struct WordMap<Value: Sendable>: Sendable {
  private var slots: [UInt16] = []
  private(set) var values: [Value] = []

  /// The value of a word; `nil` when it has none.
  @inline(__always)
  subscript(word: WordID) -> Value? {
    guard word >= 0, Int(word) < slots.count else { return nil }
    let slot = slots[Int(word)]
    return slot == 0 ? nil : values[Int(slot) - 1]
  }

  /// Whether the word has a value.
  @inline(__always)
  func contains(_ word: WordID) -> Bool { word >= 0 && Int(word) < slots.count && slots[Int(word)] != 0 }

  /// Gives a word its value; the first one stays. Holds up to 65,535 words; returns false when it is full.
  @discardableResult
  mutating func insert(_ word: WordID, _ value: Value) -> Bool {
    guard word >= 0, values.count < Int(UInt16.max) else { return false }
    if Int(word) >= slots.count {
      slots.append(contentsOf: repeatElement(0, count: Int(word) + 1 - slots.count))
    }
    if slots[Int(word)] == 0 {
      values.append(value)
      slots[Int(word)] = UInt16(values.count)
    }
    return true
  }

  /// Replaces a word's value, or gives it one.
  mutating func update(_ word: WordID, _ change: (inout Value) -> Void, default value: Value) {
    insert(word, value)
    guard contains(word) else { return }
    change(&values[Int(slots[Int(word)]) - 1])
  }
}
