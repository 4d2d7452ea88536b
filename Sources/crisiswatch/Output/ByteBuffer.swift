/// Bytes that are written one after the other into memory of their own.
///
/// `extract` prints several bytes for each byte that it reads; `Array` checks uniqueness and bounds for each of them.
/// This asks once for the room of a whole field, and a `Pen` writes it.
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

  /// Forgets the last byte where it is this one.
  mutating func removeLast(_ byte: UInt8) {
    if count > 0, base[count - 1] == byte { count -= 1 }
  }

  /// Makes room for so many bytes, and lets a pen write as many of them as it likes.
  @inline(__always)
  mutating func write(atMost most: Int, _ body: (inout Pen) -> Void) {
    if capacity &- count < most { grow(most) }
    var pen = Pen(at: base + count)
    body(&pen)
    count = pen.at - base
    assert(count <= capacity)
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  /// Appends bytes as they are.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    write(atMost: bytes.count) { $0.copy(bytes) }
  }

  /// Appends a text as it is.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }
}
