/// A hash table from 64-bit keys to small integers, open addressing: faster than `Dictionary` in inner loops.
struct IntegerTable: Sendable {
  /// A key and its value side by side, so that both come with one look into memory.
  private struct Slot {
    var key = UInt64.max
    var value: Int32 = 0
  }

  private var slots: [Slot]
  private var used = 0

  /// - parameter room: how many keys are expected; the table grows when there are more.
  init(room: Int = 32) {
    var size = 64
    while size < room * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// The value of a key.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    let slot = slots[index(of: key)]
    return slot.key == key ? slot.value : nil
  }

  /// Sets the value of a key (which must not be `UInt64.max`).
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if (used + 1) * 2 > slots.count { grow() }
    let index = index(of: key)
    if slots[index].key == UInt64.max { used += 1 }
    slots[index] = Slot(key: key, value: value)
  }

  /// Forgets all keys, keeps the memory; a table that grew large begins small again, so that one long article doesn't
  /// make forgetting dear for all that follow.
  mutating func removeAll() {
    guard used > 0 else { return }
    if slots.count > 1024 {
      slots = Array(repeating: Slot(), count: 64)
    } else {
      for slot in slots.indices { slots[slot] = Slot() }
    }
    used = 0
  }

  /// Where a key stands, or the empty slot where it would.
  @inline(__always)
  private func index(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[index].key != key, slots[index].key != UInt64.max { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 4)
    used = 0
    for slot in old where slot.key != UInt64.max { insert(slot.key, slot.value) }
  }
}
