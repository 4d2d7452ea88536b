import CrisisModel

/// Writes JSON as bytes, in one pass and without an intermediate tree: what `extract` prints a hundred megabytes a
/// second with.
///
///     var json = JSONWriter()
///     json.object {
///       $0.field("kind", "person")
///       $0.array("spans", of: spans) { $0.range($1) }
///     }
///
/// Each value writes the comma behind it, and what ends an object, an array or a line takes that of the last one back.
struct JSONWriter: ~Copyable {
  private var bytes = ByteBuffer()
  /// The day that was written last: most of an article's days are one.
  private var lastDay = WrittenDay()

  /// What was written so far; the writer is empty then and keeps its memory.
  mutating func take() -> [UInt8] {
    bytes.removeLast(UInt8(ascii: ","))
    let taken = bytes.withBytes { Array($0) }
    bytes.removeAll()
    return taken
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    bytes.removeLast(UInt8(ascii: ","))
    bytes.write(atMost: 1) { $0.byte(UInt8(ascii: "\n")) }
  }

  // MARK: - Objects and arrays

  /// A value that is an object.
  @inline(__always)
  mutating func object(_ fields: (inout JSONWriter) -> Void) {
    bytes.write(atMost: 1) { $0.byte(UInt8(ascii: "{")) }
    fields(&self)
    bytes.write(atMost: 2) { $0.close("}") }
  }

  /// A field that is an object.
  @inline(__always)
  mutating func object(_ name: StaticString, _ fields: (inout JSONWriter) -> Void) {
    put(name, 1) { $0.byte(UInt8(ascii: "{")) }
    fields(&self)
    bytes.write(atMost: 2) { $0.close("}") }
  }

  /// A field that is an object, or null.
  @inline(__always)
  mutating func object<Value>(_ name: StaticString, _ value: Value?, _ fields: (inout JSONWriter, Value) -> Void) {
    guard let value else { return null(name) }
    object(name) { fields(&$0, value) }
  }

  /// A field that is an array, one value for each element.
  @inline(__always)
  mutating func array<Element>(
    _ name: StaticString, of elements: [Element], _ value: (inout JSONWriter, Element) -> Void
  ) {
    array(name) { json in
      for element in elements { value(&json, element) }
    }
  }

  /// A field that is an array, with the values that are written into it.
  @inline(__always)
  mutating func array(_ name: StaticString, _ values: (inout JSONWriter) -> Void) {
    put(name, 1) { $0.byte(UInt8(ascii: "[")) }
    values(&self)
    bytes.write(atMost: 2) { $0.close("]") }
  }

  // MARK: - Fields and values

  /// Writes a name and a value, for which it makes so much room.
  @inline(__always)
  mutating func put(_ name: StaticString, _ most: Int, _ value: (inout Pen) -> Void) {
    bytes.write(atMost: name.utf8CodeUnitCount &+ 3 &+ most) { pen in
      pen.name(name)
      value(&pen)
    }
  }

  /// Writes a value or a part of one, for which it makes so much room.
  @inline(__always)
  mutating func put(_ most: Int, _ value: (inout Pen) -> Void) { bytes.write(atMost: most, value) }

  /// The name of the field whose value is written next.
  @inline(__always)
  mutating func key(_ name: StaticString) { put(name, 0) { _ in } }

  /// A field that is not known.
  @inline(__always)
  mutating func null(_ name: StaticString) { put(name, 5) { $0.text("null,") } }

  /// A number as it is written elsewhere, such as an id of the input.
  mutating func number(asWritten digits: String) {
    bytes.append(digits)
    put(1) { $0.comma() }
  }

  /// A text.
  mutating func string(_ text: String) { bytes.append(jsonString: text) }

  /// A text, as its bytes.
  mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) { bytes.append(jsonString: utf8) }

  /// A day as ISO 8601.
  @inline(__always)
  mutating func day(_ day: Day) {
    if lastDay.day != day { lastDay = WrittenDay(day) }
    guard lastDay.isUsual else { return string(day.description) }
    bytes.write(atMost: WrittenDay.length + 3) { [lastDay] in $0.quoted { lastDay.write(&$0) } }
  }
}
