import CrisisModel

/// What a list or the reader pane shows of an article above its text, as the bytes of one column.
struct ArticleHead: Hashable {
  var formatID: String?
  var titleIsFromSlug: Bool
  var title: String?
  var outlet: String?
  var author: String?
  var url: String?
  var published: ArticleDate?
  var captured: ArticleDate?

  init(_ article: Article) {
    formatID = article.formatID
    titleIsFromSlug = article.titleIsFromSlug
    title = article.title
    outlet = article.outlet
    author = article.author
    url = article.url
    published = article.published
    captured = article.captured
  }

  func encode() -> [UInt8] {
    var writer = ByteWriter()
    writer.put(byte: RecordCoding.version)
    writer.put(byte: titleIsFromSlug ? 1 : 0)
    for field in [formatID, title, outlet, author, url] { writer.put(optional: field) { $0.put($1) } }
    for date in [published, captured] { writer.put(optional: date) { $0.put($1) } }
    return writer.bytes
  }

  init(decoding bytes: UnsafeRawBufferPointer) throws {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard version == RecordCoding.version else { throw CodingFault.version(version) }
    titleIsFromSlug = try reader.byte() != 0
    formatID = try reader.optional { try $0.text() }
    title = try reader.optional { try $0.text() }
    outlet = try reader.optional { try $0.text() }
    author = try reader.optional { try $0.text() }
    url = try reader.optional { try $0.text() }
    published = try reader.optional { try $0.articleDate() }
    captured = try reader.optional { try $0.articleDate() }
  }

  /// The label of the article with this head.
  func label(_ identity: Identity, _ source: ArticleSource) -> ArticleLabel {
    ArticleLabel(
      identity: identity, title: title, outlet: outlet, source: source, url: url, published: published?.day)
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ date: ArticleDate) {
    put(date.day)
    put(optional: date.seconds) { $0.put(signed: $1) }
    put(optional: date.utcOffsetMinutes) { $0.put(signed: $1) }
    put(date.origin, of: CodeTables.dateOrigins)
    put(optional: date.field) { $0.put($1) }
    put(date.words)
  }
}

extension ByteReader {
  fileprivate mutating func articleDate() throws -> ArticleDate {
    ArticleDate(
      day: try day(), seconds: try optional { try $0.signed() }, utcOffsetMinutes: try optional { try $0.signed() },
      origin: try value(of: CodeTables.dateOrigins, "origin of a date"), field: try optional { try $0.text() },
      words: try text())
  }
}
