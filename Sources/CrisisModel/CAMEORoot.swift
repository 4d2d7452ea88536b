/// A root code of CAMEO, the older vocabulary of event data (01 to 20): many tools expect it beside the category.
public struct CAMEORoot: RawRepresentable, Hashable, Sendable {
  /// 1 to 20.
  public let rawValue: UInt8

  /// Makes a code; `nil` outside 1 to 20.
  public init?(rawValue: UInt8) {
    guard 1...20 ~= rawValue else { return nil }
    self.rawValue = rawValue
  }

  /// Makes a code of two digits: "04".
  public init?(_ text: String) {
    guard text.utf8.count == 2, let number = UInt8(text) else { return nil }
    self.init(rawValue: number)
  }

  /// Two digits: "04".
  public var code: String { rawValue < 10 ? "0\(rawValue)" : "\(rawValue)" }
}
