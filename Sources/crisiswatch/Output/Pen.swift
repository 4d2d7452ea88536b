/// Writes bytes one after the other into room that a `ByteBuffer` made, without asking for it each time. Who holds one
/// writes no more than was asked for.
struct Pen {
  /// Where the next byte goes.
  private(set) var at: UnsafeMutablePointer<UInt8>

  @inline(__always)
  init(at: UnsafeMutablePointer<UInt8>) { self.at = at }

  @inline(__always)
  mutating func byte(_ byte: UInt8) {
    at.pointee = byte
    at += 1
  }

  @inline(__always)
  mutating func bytes(_ a: UInt8, _ b: UInt8) {
    at[0] = a
    at[1] = b
    at += 2
  }

  /// Passes over bytes that were written at `at`.
  @inline(__always)
  mutating func advance(_ count: Int) { at += count }

  @inline(__always)
  mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    at.update(from: source, count: bytes.count)
    at += bytes.count
  }

  /// A text that stands in the program at this place: its bytes are known when it is compiled.
  @inline(__always)
  mutating func text(_ text: StaticString) {
    at.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    at += text.utf8CodeUnitCount
  }

  /// A word of the program that is chosen while it runs. Few have more than sixteen letters: those of others are moved
  /// in two steps that may overlap, without a call.
  @inline(__always)
  mutating func word(_ word: StaticString) {
    let count = word.utf8CodeUnitCount
    switch count {
    case 8...16: ends(of: word.utf8Start, count, as: UInt64.self)
    case 4..<8: ends(of: word.utf8Start, count, as: UInt32.self)
    default: at.update(from: word.utf8Start, count: count)
    }
    at += count
  }

  /// Moves the first and the last bytes of a word, as many as a number of the type has.
  @inline(__always)
  private mutating func ends<Number: FixedWidthInteger>(
    of source: UnsafePointer<UInt8>, _ count: Int, as: Number.Type
  ) {
    let (source, target) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(at))
    let last = count &- MemoryLayout<Number>.size
    target.storeBytes(of: source.loadUnaligned(as: Number.self), as: Number.self)
    let end = source.loadUnaligned(fromByteOffset: last, as: Number.self)
    target.storeBytes(of: end, toByteOffset: last, as: Number.self)
  }
}
