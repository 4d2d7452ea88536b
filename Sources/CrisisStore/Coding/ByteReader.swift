import CrisisModel

/// Reads what `ByteWriter` wrote. Damaged bytes throw a `CodingFault`; none trap.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// The bytes must outlive the reader.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() throws -> UInt8 {
    guard position < bytes.count else { throw CodingFault.truncated }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || next < 2 else { throw CodingFault.value("number") }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
      guard shift < 64 else { throw CodingFault.value("number") }
    }
  }

  /// A length or count: never negative, and small enough to add to.
  mutating func count() throws -> Int {
    let value = try number()
    guard value <= UInt64(Int32.max) else { throw CodingFault.value("count") }
    return Int(value)
  }

  mutating func signed() throws -> Int {
    let raw = try number()
    return Int(truncatingIfNeeded: Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1))
  }

  mutating func fixed() throws -> UInt64 {
    guard position + 8 <= bytes.count else { throw CodingFault.truncated }
    defer { position += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  mutating func fixed32() throws -> UInt32 {
    guard position + 4 <= bytes.count else { throw CodingFault.truncated }
    defer { position += 4 }
    return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
  }

  mutating func text() throws -> String {
    let length = try count()
    guard position + length <= bytes.count else { throw CodingFault.truncated }
    defer { position += length }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[position..<position + length]), as: UTF8.self)
  }

  mutating func day() throws -> Day {
    guard let number = Int32(exactly: try signed()) else { throw CodingFault.value("day") }
    return Day(number: number)
  }

  mutating func range(from base: Int) throws -> ByteRange {
    let start = base &+ (try signed())
    let length = try count()
    guard start >= 0, start <= Int(Int32.max) else { throw CodingFault.value("range") }
    return ByteRange(start, start + length)
  }

  mutating func value<Case>(of table: [Case], _ name: String) throws -> Case {
    let index = Int(try byte())
    guard index < table.count else { throw CodingFault.value(name) }
    return table[index]
  }

  mutating func optional<Value>(_ body: (inout ByteReader) throws -> Value) throws -> Value? {
    switch try byte() {
    case 0: nil
    case 1: try body(&self)
    default: throw CodingFault.value("flag")
    }
  }

  mutating func list<Value>(_ body: (inout ByteReader) throws -> Value) throws -> [Value] {
    let length = try count()
    // Each value takes a byte at least: a damaged count must not reserve memory.
    guard length <= bytes.count - position else { throw CodingFault.truncated }
    var values: [Value] = []
    values.reserveCapacity(length)
    for _ in 0..<length { values.append(try body(&self)) }
    return values
  }
}
