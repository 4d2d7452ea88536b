/// What makes an article, a record or an entry the same one after a re-read: a stable 64-bit hash.
///
/// Printed as 16 hexadecimal digits in every output.
public struct Identity: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The hash.
  public let rawValue: UInt64

  /// Wraps a stored hash.
  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Reads 16 hexadecimal digits; `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    rawValue = value
  }

  /// 16 lower-case hexadecimal digits.
  public var description: String {
    let hex = String(rawValue, radix: 16)
    return String(repeating: "0", count: 16 - hex.utf8.count) + hex
  }

  /// By value: an arbitrary but stable order.
  public static func < (a: Identity, b: Identity) -> Bool { a.rawValue < b.rawValue }
}

/// A stable hash over bytes and integers: FNV-1a (Fowler, Noll, Vo; public domain) with a final mix, so that
/// identities are the same on every machine and in every version.
public struct IdentityHasher: Sendable {
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// An empty hash.
  @inlinable
  public init() {}

  /// Adds one byte.
  @inlinable
  public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Adds an integer as eight bytes.
  @inlinable
  public mutating func add(_ number: UInt64) {
    var rest = number
    for _ in 0..<8 {
      add(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Adds the hash of a normalised word.
  @inlinable
  public mutating func add(word: UInt32) {
    state = (state ^ UInt64(word)) &* 0x100_0000_01b3
    state ^= state >> 32
  }

  /// Adds the UTF-8 of a text and an end mark.
  @inlinable
  public mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(UInt8(0xFF))
  }

  /// Adds two texts with a byte between them, as if they were one.
  @inlinable
  public mutating func add(_ first: String, _ joint: UInt8, _ second: String) {
    for byte in first.utf8 { add(byte) }
    add(joint)
    add(second)
  }

  /// Adds the words of a stretch of UTF-8: letters and digits, ASCII in lower case, one space between words.
  /// Punctuation and spacing leave no trace.
  @inlinable
  public mutating func addWords<Bytes: Sequence>(_ bytes: Bytes) where Bytes.Element == UInt8 {
    var needsSpace = false
    var isFirst = true
    for byte in bytes {
      guard byte >= 0x80 || 48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte else {
        needsSpace = !isFirst
        continue
      }
      if needsSpace { add(UInt8(32)) }
      add(65...90 ~= byte ? byte | 0x20 : byte)
      needsSpace = false
      isFirst = false
    }
    add(UInt8(0xFF))
  }

  /// The identity of all that was added.
  @inlinable
  public func finish() -> Identity {
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Identity(rawValue: z ^ (z >> 31))
  }
}

extension Identity {
  /// The identity of an article: of the guid, URL or id that its format gives, else of its path in the folder and
  /// its ordinal in the file.
  @inlinable
  public static func article(key: String, ordinal: Int) -> Identity {
    var hasher = IdentityHasher()
    hasher.add(key)
    hasher.add(UInt64(ordinal))
    return hasher.finish()
  }
}

extension Identity {
  /// The identity of an article whose id counts only within its file: that of the key "path#id".
  @inlinable
  public static func article(path: String, id: String) -> Identity {
    var hasher = IdentityHasher()
    hasher.add(path, UInt8(ascii: "#"), id)
    hasher.add(UInt64(0))
    return hasher.finish()
  }
}

extension IdentityHasher {
  /// The beginning of a record's identity: article and kind. Then follow the normalised words of its evidence
  /// (`add(word:)`, passage by passage) and an ordinal that tells records of the same words apart: never offsets, rule
  /// or field values.
  @inlinable
  public static func record(article: Identity, kind: RecordKind) -> IdentityHasher {
    var hasher = IdentityHasher()
    hasher.add(article.rawValue)
    hasher.add(kind.rawValue)
    return hasher
  }
}
