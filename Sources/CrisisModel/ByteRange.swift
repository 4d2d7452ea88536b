/// A half-open range of UTF-8 bytes in an article's text (or title): `start` inclusive, `end` exclusive.
///
/// Offsets count bytes from 0 and always lie on character boundaries.
public struct ByteRange: Hashable, Sendable, Comparable {
  /// The first byte.
  public var start: Int
  /// The byte after the last one.
  public var end: Int

  /// Makes a range; an `end` before `start` gives an empty range at `start`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Length in bytes.
  @inlinable
  public var count: Int { end - start }

  /// Whether the range holds no byte.
  @inlinable
  public var isEmpty: Bool { end == start }

  /// Whether the two ranges share a byte.
  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// Whether `other` lies wholly inside.
  @inlinable
  public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` is inside.
  @inlinable
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: ByteRange) -> ByteRange { ByteRange(min(start, other.start), max(end, other.end)) }

  /// By start, then by end.
  @inlinable
  public static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension String {
  /// The words at a byte range; empty when the range does not fit the text or cuts a character.
  public func words(at range: ByteRange) -> String {
    let bytes = utf8
    guard range.start >= 0, range.end <= bytes.count else { return "" }
    let from = bytes.index(bytes.startIndex, offsetBy: range.start)
    let to = bytes.index(from, offsetBy: range.count)
    return String(bytes[from..<to]) ?? ""
  }
}
