import CrisisModel

/// Plain search in a text, ASCII letters in either case.
enum TextSearch {
  /// Matches that are kept at most.
  static let limit = 10_000

  /// Where any of the words stand; a quoted phrase counts as one.
  static func ranges(of query: String, in text: String) -> [ByteRange] {
    let needles = terms(of: query).map { Array($0.utf8).map(folded) }.filter { !$0.isEmpty }
    guard !needles.isEmpty else { return [] }
    var found: [ByteRange] = []
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count, found.count < limit {
      let byte = folded(bytes[at])
      let hit = needles.first { needle in
        needle[0] == byte && at + needle.count <= bytes.count
          && needle.indices.allSatisfy { folded(bytes[at + $0]) == needle[$0] }
      }
      if let hit {
        found.append(ByteRange(at, at + hit.count))
        at += hit.count
      } else {
        at += 1
      }
    }
    return found
  }

  /// The words of a query, quoted phrases whole.
  static func terms(of query: String) -> [String] {
    var terms: [String] = []
    for (index, part) in query.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 { terms.append(String(part)) } else { terms += part.split(separator: " ").map(String.init) }
    }
    return terms
  }

  private static func folded(_ byte: UInt8) -> UInt8 { 65...90 ~= byte ? byte | 0x20 : byte }
}
