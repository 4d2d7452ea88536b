/// Bytes that are written one after the other into memory of their own.
///
/// `extract` prints several bytes for each byte that it reads; `Array` checks uniqueness and bounds for each of them.
/// This asks once for room and then writes.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes were written.
  private(set) var count = 0

  init(capacity: Int = 1 << 12) {
    self.capacity = max(64, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// What was written, as long as the closure runs.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// Forgets what was written and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Makes room for so many more bytes.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ a: UInt8, _ b: UInt8) {
    reserve(2)
    base[count] = a
    base[count + 1] = b
    count += 2
  }

  /// Appends a text that the program knows; its length is known when it is compiled.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    UnsafeMutableRawPointer(base + count).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let from = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    UnsafeMutableRawPointer(base + count).copyMemory(from: from, byteCount: bytes.count)
    count += bytes.count
  }

  /// Appends a text as it is.
  @inline(__always)
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends a whole number in decimal digits.
  @inline(__always)
  mutating func append(decimal value: Int) {
    reserve(20)
    if 0...9999 ~= value { small(UInt32(truncatingIfNeeded: value)) } else { large(value) }
  }

  /// Up to four digits: nearly all numbers of an article. There is room for them.
  @inline(__always)
  private mutating func small(_ value: UInt32) {
    if value >= 1000 { return four(value) }
    let hundreds = value / 100
    let rest = value - hundreds * 100
    if hundreds > 0 { one(hundreds) }
    if hundreds > 0 || rest >= 10 { two(rest) } else { one(rest) }
  }

  private mutating func large(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    let (upper, rest) = value.magnitude.quotientAndRemainder(dividingBy: 10_000)
    if upper > 0 { large(Int(upper)) } else { return small(UInt32(rest)) }
    reserve(4)
    four(UInt32(rest))
  }

  @inline(__always)
  private mutating func one(_ digit: UInt32) {
    base[count] = 48 + UInt8(truncatingIfNeeded: digit)
    count += 1
  }

  @inline(__always)
  private mutating func two(_ value: UInt32) {
    let tens = (value * 103) >> 10
    base[count] = 48 + UInt8(truncatingIfNeeded: tens)
    base[count + 1] = 48 + UInt8(truncatingIfNeeded: value - tens * 10)
    count += 2
  }

  @inline(__always)
  private mutating func four(_ value: UInt32) {
    let hundreds = value / 100
    two(hundreds)
    two(value - hundreds * 100)
  }

  /// Appends a number below 100 as two digits.
  @inline(__always)
  mutating func append(twoDigits value: Int) {
    reserve(2)
    two(UInt32(truncatingIfNeeded: value))
  }

  /// Appends a number in hexadecimal digits, with zeros in front.
  mutating func append(hexadecimal value: UInt64) {
    reserve(16)
    let target = UnsafeMutableRawPointer(base + count)
    target.storeBytes(of: ByteBuffer.digits(value >> 32), as: UInt64.self)
    target.storeBytes(of: ByteBuffer.digits(value & 0xFFFF_FFFF), toByteOffset: 8, as: UInt64.self)
    count += 16
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
