/// Numbers as digits.
extension Pen {
  /// The most digits that a whole number has, its sign included.
  static let mostDigits = 20

  /// A whole number in decimal digits.
  @inline(__always)
  mutating func decimal(_ value: Int) {
    if 0..<10_000 ~= value { small(UInt32(truncatingIfNeeded: value)) } else { large(value) }
  }

  /// Up to four digits: nearly all numbers of an article.
  @inline(__always)
  private mutating func small(_ value: UInt32) {
    guard value >= 100 else { return value < 10 ? one(value) : two(value) }
    let hundreds = value / 100
    if hundreds < 10 { one(hundreds) } else { two(hundreds) }
    two(value &- hundreds &* 100)
  }

  @inline(never)
  private mutating func large(_ value: Int) {
    if value < 0 { byte(UInt8(ascii: "-")) }
    let (upper, rest) = value.magnitude.quotientAndRemainder(dividingBy: 10_000)
    guard upper > 0 else { return small(UInt32(rest)) }
    large(Int(upper))
    four(UInt32(rest))
  }

  /// A number below 10,000 as four digits.
  @inline(__always)
  mutating func four(_ value: UInt32) {
    let hundreds = value / 100
    two(hundreds)
    two(value &- hundreds &* 100)
  }

  /// A number below 100 as two digits, the first in the lower byte.
  @inline(__always)
  mutating func two(_ value: UInt32) {
    let tens = (value &* 103) >> 10
    let pair = 0x3030 &+ tens &+ (value &- tens &* 10) << 8
    bytes(UInt8(truncatingIfNeeded: pair), UInt8(truncatingIfNeeded: pair >> 8))
  }

  @inline(__always)
  private mutating func one(_ digit: UInt32) { byte(48 &+ UInt8(truncatingIfNeeded: digit)) }

  /// A number in sixteen hexadecimal digits.
  @inline(__always)
  mutating func hexadecimal(_ value: UInt64) {
    eight(Pen.digits(value >> 32))
    eight(Pen.digits(value & 0xFFFF_FFFF))
  }

  /// Eight bytes, the first in the lowest byte in memory.
  @inline(__always)
  mutating func eight(_ bytes: UInt64) {
    UnsafeMutableRawPointer(at).storeBytes(of: bytes, as: UInt64.self)
    advance(8)
  }

  /// The eight hexadecimal digits of a number below 2³², the first in the lowest byte in memory: half-bytes are spread
  /// over bytes, and those above 9 moved on to the letters.
  private static func digits(_ number: UInt64) -> UInt64 {
    var spread = (number | number << 16) & 0x0000_FFFF_0000_FFFF
    spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
    spread = (spread | spread << 4) & 0x0F0F_0F0F_0F0F_0F0F
    let letters = ((spread &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
    return (spread &+ 0x3030_3030_3030_3030 &+ letters &* 39).bigEndian
  }
}

/// The digit of a number below 16, in lower case.
@inline(__always)
func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
