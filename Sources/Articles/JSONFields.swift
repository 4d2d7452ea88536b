import CrisisModel

/// What a name of a JSON object means for an article.
struct JSONField {
  enum Kind: Int, CaseIterable {
    case id, title, text, published, captured, outlet, author, url
    /// An array of articles inside an object.
    case list
  }
  var kind: Kind
  /// Of several names for one thing the lowest rank with a value wins.
  var rank: Int

  /// The meaning of a name; capitals, `_`, `-` and spaces don't matter.
  static func meaning(of name: UnsafeBufferPointer<UInt8>) -> JSONField? { table[key(name)] }

  /// Names by kind, the most telling first. The tools that write them: trafilatura, news-please, newspaper, JSON-LD,
  /// JSON Feed, news APIs, and dumps made by hand.
  private static let names: [(Kind, String)] = [
    (.id, "id guid uuid articleid docid _id"),
    (.title, "title headline titlepage titlerss"),
    (
      .text,
      """
      text maintext articlebody articletext eventtext fulltext body contenttext content rawtext description summary \
      excerpt
      """
    ),
    (
      .published,
      """
      published datepublished datepublish publishdate publisheddate publicationdate publishedat pubdate published_time \
      date time timestamp
      """
    ),
    (.captured, "captured datedownload filedate crawledat scrapedat fetchedat retrieved accessed"),
    (.outlet, "outlet publisher sourcehostname sitename site source sourcedomain hostname"),
    (.author, "author authors byline creator"),
    (.url, "url link source canonicalurl permalink externalurl"),
    (.list, "articles items entries results data"),
  ]

  /// "source" is an address in some tools and the outlet in others: told apart by its value.
  static let sourceKey = key("source")

  private static let table: [UInt64: JSONField] = {
    var table: [UInt64: JSONField] = [:]
    for (kind, line) in names {
      for (rank, name) in line.split(separator: " ").enumerated() where table[key(name)] == nil {
        table[key(name)] = JSONField(kind: kind, rank: rank)
      }
    }
    return table
  }()

  private static func key(_ name: Substring) -> UInt64 {
    var name = String(name)
    return name.withUTF8 { key($0) }
  }

  /// FNV-1a over lower-case letters and digits.
  static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name where byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") && byte != 32 {
      hash = (hash ^ UInt64(65...90 ~= byte ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return hash
  }
}
