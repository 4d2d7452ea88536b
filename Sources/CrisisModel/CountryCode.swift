/// A country as ISO 3166-1 alpha-2, with the withdrawn codes SU, YU, ZR and the user-assigned XK (Kosovo).
///
/// Two upper-case ASCII letters packed into an integer, so that it can be compared in hot loops.
public struct CountryCode: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// First letter in the high byte, second in the low byte.
  public let rawValue: UInt16

  /// Makes a code from two ASCII letters; `nil` for anything else.
  public init?(_ text: String) {
    var letters = text.utf8.makeIterator()
    guard let a = letters.next(), let b = letters.next(), letters.next() == nil else { return nil }
    self.init(a, b)
  }

  /// Makes a code from two ASCII letters of either case; `nil` for other bytes.
  public init?(_ a: UInt8, _ b: UInt8) {
    let (upperA, upperB) = (a & 0xDF, b & 0xDF)
    guard 65...90 ~= upperA, 65...90 ~= upperB else { return nil }
    rawValue = UInt16(upperA) << 8 | UInt16(upperB)
  }

  /// Makes a code from its packed form, as the store keeps it; `nil` when that holds no two letters.
  public init?(rawValue: UInt16) {
    self.init(UInt8(rawValue >> 8), UInt8(rawValue & 0xFF))
    guard self.rawValue == rawValue else { return nil }
  }

  /// The two letters, "VE".
  public var description: String {
    String(decoding: [UInt8(rawValue >> 8), UInt8(rawValue & 0xFF)], as: UTF8.self)
  }

  /// Alphabetical.
  public static func < (a: CountryCode, b: CountryCode) -> Bool { a.rawValue < b.rawValue }
}

/// What a country has to do with a record; the first that fits counts.
public enum CountryPart: UInt8, Sendable, Hashable, Comparable, CaseIterable {
  /// The sender's or actor's country.
  case actor = 0
  /// The target's country, or where a force goes to.
  case target = 1
  /// Where it happens, or where a force leaves from.
  case place = 2
  /// The speaker's country.
  case speaker = 3
  /// The addressee's country.
  case addressee = 4
  /// Named in the evidence sentence, no more: listed last and marked `about`.
  case about = 5

  /// By closeness to the record.
  public static func < (a: CountryPart, b: CountryPart) -> Bool { a.rawValue < b.rawValue }
}

/// A country and its part in a record.
public struct CountryRole: Hashable, Sendable {
  /// The country.
  public var country: CountryCode
  /// Its part.
  public var part: CountryPart

  /// Makes a role.
  @inlinable
  public init(_ country: CountryCode, _ part: CountryPart) {
    self.country = country
    self.part = part
  }
}
