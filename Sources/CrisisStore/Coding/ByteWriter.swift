import CrisisModel

/// Writes values compactly: whole numbers as LEB128 (seven bits a byte), signed ones in zigzag.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 160) { bytes.reserveCapacity(capacity) }

  mutating func put(byte: UInt8) { bytes.append(byte) }

  mutating func put(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func put(count: Int) { put(UInt64(max(0, count))) }

  mutating func put(signed value: Int) {
    let wide = Int64(value)
    put(UInt64(bitPattern: (wide << 1) ^ (wide >> 63)))
  }

  /// Eight bytes, for hashes, which a variable length would only lengthen.
  mutating func put(fixed value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func put(fixed32 value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func put(_ text: String) {
    put(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(_ day: Day) { put(signed: Int(day.number)) }

  /// A range, its start counted from `base`: short where both lie close together.
  mutating func put(_ range: ByteRange, from base: Int) {
    put(signed: range.start &- base)
    put(count: range.count)
  }

  /// The place of a value among all cases of its kind.
  mutating func put<Case: Equatable>(_ value: Case, of table: [Case]) {
    put(byte: UInt8(truncatingIfNeeded: table.firstIndex(of: value) ?? 255))
  }

  /// A byte that tells whether there is a value, then the value.
  mutating func put<Value>(optional value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    put(byte: value == nil ? 0 : 1)
    if let value { body(&self, value) }
  }

  mutating func put<Value>(list: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    put(count: list.count)
    for value in list { body(&self, value) }
  }
}
