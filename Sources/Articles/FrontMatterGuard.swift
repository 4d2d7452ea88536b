/// Keeps YAML from the parser that would cost it its stack or its time: the parser descends by recursion, and aliases of
/// aliases multiply ("billion laughs").
enum FrontMatterGuard {
  private static let mostBrackets = 200
  private static let mostIndicators = 400
  /// Twenty aliases multiply to some thousand values at most.
  private static let mostAliases = 20

  /// Why these bytes must not be parsed; `nil` when they may be.
  static func danger(in bytes: ArraySlice<UInt8>) -> String? {
    var brackets = 0
    // Signs in a row that each may open a list or a mapping: "- - - ? ? ".
    var indicators = 0
    var aliases = 0
    var before: UInt8 = 10
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): indicators += 1
      case UInt8(ascii: "*") where !isWord(before): aliases += 1
      case 32, 9: break
      default: indicators = 0
      }
      before = byte
      if brackets > mostBrackets || indicators > mostIndicators { return "nested too deep" }
      if aliases > mostAliases { return "too many aliases" }
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 48...57 ~= byte || 97...122 ~= byte | 0x20
  }
}
