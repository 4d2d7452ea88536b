import CrisisModel

/// The marks of JSON.
extension Pen {
  @inline(__always)
  mutating func comma() { byte(UInt8(ascii: ",")) }

  /// The name of a field, up to its value.
  @inline(__always)
  mutating func name(_ name: StaticString) {
    byte(UInt8(ascii: "\""))
    text(name)
    bytes(UInt8(ascii: "\""), UInt8(ascii: ":"))
  }

  /// A string that needs no escape, and the comma behind it: three bytes more than it has itself.
  @inline(__always)
  mutating func quoted(_ text: (inout Pen) -> Void) {
    byte(UInt8(ascii: "\""))
    text(&self)
    bytes(UInt8(ascii: "\""), UInt8(ascii: ","))
  }

  /// The end of an object or an array, in place of the comma behind the last value.
  @inline(__always)
  mutating func close(_ bracket: Unicode.Scalar) {
    if at[-1] == UInt8(ascii: ",") { advance(-1) }
    bytes(UInt8(ascii: bracket), UInt8(ascii: ","))
  }

  /// A range as `[start, end]`.
  @inline(__always)
  mutating func range(_ range: ByteRange) {
    byte(UInt8(ascii: "["))
    decimal(range.start)
    comma()
    decimal(range.end)
    bytes(UInt8(ascii: "]"), UInt8(ascii: ","))
  }

  /// The most bytes of a range.
  static let mostOfRange = 2 * Pen.mostDigits + 4

  /// The letters of a country's code.
  @inline(__always)
  mutating func country(_ country: CountryCode) {
    bytes(UInt8(country.rawValue >> 8), UInt8(country.rawValue & 0xFF))
  }
}
