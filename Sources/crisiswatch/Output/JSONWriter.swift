/// Writes JSON as bytes, in one pass and without an intermediate tree: what `extract` prints a hundred megabytes a
/// second with.
///
///     var json = JSONWriter()
///     json.object {
///       $0.field("kind", "person")
///       $0.array("spans", of: spans) { $0.range($1) }
///     }
struct JSONWriter: ~Copyable {
  private var bytes = ByteBuffer()
  /// Whether a value stands before the next one in the same object or array.
  private var needsComma = false

  /// What was written so far; the writer is empty then and keeps its memory.
  mutating func take() -> [UInt8] {
    let taken = bytes.withBytes { Array($0) }
    bytes.removeAll()
    needsComma = false
    return taken
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  // MARK: - Objects and arrays

  /// A value that is an object.
  @inline(__always)
  mutating func object(_ fields: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    fields(&self)
    close(UInt8(ascii: "}"))
  }

  /// A field that is an object.
  @inline(__always)
  mutating func object(_ name: StaticString, _ fields: (inout JSONWriter) -> Void) {
    key(name)
    object(fields)
  }

  /// A field that is an object, or null.
  @inline(__always)
  mutating func object<Value>(_ name: StaticString, _ value: Value?, _ fields: (inout JSONWriter, Value) -> Void) {
    key(name)
    guard let value else { return null() }
    object { fields(&$0, value) }
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
    key(name)
    list(values)
  }

  /// A value that is an array.
  @inline(__always)
  mutating func list(_ values: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    values(&self)
    close(UInt8(ascii: "]"))
  }

  @inline(__always)
  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  // MARK: - Values

  /// Ends a name that was written as a value.
  mutating func colon() {
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// The name of the field whose value is written next.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(name)
    bytes.append(UInt8(ascii: "\""), UInt8(ascii: ":"))
    needsComma = false
  }

  /// One of the program's own words, that needs no escape.
  @inline(__always)
  mutating func word(_ word: StaticString) {
    quoted { $0.append(word) }
  }

  /// One of the program's own words, that needs no escape.
  mutating func word(_ word: String) {
    quoted { $0.append(word) }
  }

  /// Null.
  mutating func null() { literal("null") }

  /// A whole number.
  mutating func number(_ value: Int) {
    separate()
    bytes.append(decimal: value)
    needsComma = true
  }

  /// A number as it is written elsewhere, such as an id of the input.
  mutating func number(asWritten digits: String) {
    separate()
    bytes.append(digits)
    needsComma = true
  }

  /// A text.
  mutating func string(_ text: String) {
    separate()
    bytes.append(jsonString: text)
    needsComma = true
  }

  /// A text of bytes that need no escape.
  @inline(__always)
  mutating func quoted(_ text: (inout ByteBuffer) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    text(&bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// True or false.
  mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

  @inline(__always)
  private mutating func literal(_ word: StaticString) {
    separate()
    bytes.append(word)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}
