/// Eight bytes looked at together: how many ASCII letters they begin with, which of them are capitals, and their
/// lower-case form. Each byte's highest bit tells of that byte ("SIMD within a register").
struct LetterRun {
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Letters at the beginning, 0…8.
  let count: Int
  /// How many of these are capitals.
  let capitals: Int
  /// The letters in lower case, the first in the lowest byte; zero above.
  let folded: UInt64

  /// - parameter bytes: eight bytes of the text, the first in the lowest byte.
  @inline(__always)
  init(_ bytes: UInt64) {
    let lower = (bytes | 0x2020_2020_2020_2020) & ~LetterRun.highs
    // 97 ≤ byte ≤ 122: adding 31 reaches the highest bit, adding 5 does not.
    let isLetter =
      (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505) & ~bytes & LetterRun.highs
    let bits = (isLetter ^ LetterRun.highs).trailingZeroBitCount & ~7
    count = bits / 8
    let mask: UInt64 = bits == 64 ? ~0 : (1 << UInt64(bits)) - 1
    folded = lower & mask
    let upper = isLetter & mask & ~(bytes << 2)
    capitals = upper == 0 ? 0 : upper.nonzeroBitCount
  }
}
