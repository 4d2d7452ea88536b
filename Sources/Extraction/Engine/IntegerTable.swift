/// A hash table from 64-bit keys to small integers, open addressing: faster than `Dictionary` in inner loops.
struct IntegerTable: Sendable {
  private var keys: [UInt64] = Array(repeating: UInt64.max, count: 64)
  private var values: [Int32] = Array(repeating: 0, count: 64)
  private var used = 0

  /// The value of a key.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    let mask = keys.count - 1
    var slot = IntegerTable.slot(key) & mask
    while keys[slot] != UInt64.max {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Sets the value of a key (which must not be `UInt64.max`).
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if (used + 1) * 2 > keys.count { grow() }
    let mask = keys.count - 1
    var slot = IntegerTable.slot(key) & mask
    while keys[slot] != UInt64.max, keys[slot] != key { slot = (slot + 1) & mask }
    if keys[slot] == UInt64.max { used += 1 }
    keys[slot] = key
    values[slot] = value
  }

  /// Forgets all keys, keeps the memory.
  mutating func removeAll() {
    guard used > 0 else { return }
    for slot in keys.indices { keys[slot] = UInt64.max }
    used = 0
  }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }

  private mutating func grow() {
    let pairs = zip(keys, values).filter { $0.0 != UInt64.max }
    keys = Array(repeating: UInt64.max, count: keys.count * 4)
    values = Array(repeating: 0, count: keys.count)
    used = 0
    for (key, value) in pairs { insert(key, value) }
  }
}
