/// Eight bytes looked at together: how many ASCII letters they begin with, which of them are capitals, and their
/// lower-case form. Each byte's highest bit tells of that byte ("SIMD within a register").
struct LetterRun {
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Letters at the beginning, 0…8.
  let count: Int
  /// Whether one of these is a capital.
  let hasCapitals: Bool
  /// Whether all of them are; true of none.
  let areCapitals: Bool
  /// The letters in lower case, the first in the lowest byte; zero above.
  let folded: UInt64

  /// - parameter bytes: eight bytes of the text, the first in the lowest byte.
  @inline(__always)
  init(_ bytes: UInt64) {
    let lower = (bytes | 0x2020_2020_2020_2020) & ~LetterRun.highs
    // 97 ≤ byte ≤ 122: adding 31 reaches the highest bit, adding 5 does not.
    let isLetter =
      (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505) & ~bytes & LetterRun.highs
    let others = isLetter ^ LetterRun.highs
    count = others.trailingZeroBitCount / 8
    // The lowest bit of the first other byte, minus one: all bits of the letters before it.
    let mask = ((others & (0 &- others)) >> 7) &- 1
    folded = lower & mask
    let letters = isLetter & mask
    let capitals = letters & ~(bytes << 2)
    hasCapitals = capitals != 0
    areCapitals = capitals == letters
  }
}
