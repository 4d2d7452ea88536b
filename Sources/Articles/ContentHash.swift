/// A stable 64-bit hash of a stream of bytes, eight at a time; the same however the stream is cut into reads.
///
/// Multiply and fold, with the constants of SplitMix64 (Steele, Lea, Flood; public domain). Tells versions of a file
/// apart; no protection against forgery.
struct ContentHash {
  private var state: UInt64 = 0x9e37_79b9_7f4a_7c15
  /// Bytes that don't fill a word yet, the first one lowest.
  private var pending: UInt64 = 0
  private var pendingCount: UInt64 = 0
  private var count: UInt64 = 0

  /// Adds bytes.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count &+= UInt64(bytes.count)
    var index = 0
    while pendingCount > 0, index < bytes.count {
      addByte(bytes[index])
      index += 1
    }
    while index + 8 <= bytes.count {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    while index < bytes.count {
      addByte(bytes[index])
      index += 1
    }
  }

  /// The hash of all that was added.
  var value: UInt64 {
    var end = self
    end.mix(pending)
    end.mix(count)
    return end.state
  }

  private mutating func addByte(_ byte: UInt8) {
    pending |= UInt64(byte) << (8 * pendingCount)
    pendingCount += 1
    guard pendingCount == 8 else { return }
    mix(pending)
    pending = 0
    pendingCount = 0
  }

  private mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0xbf58_476d_1ce4_e5b9
    state ^= state >> 29
  }
}
