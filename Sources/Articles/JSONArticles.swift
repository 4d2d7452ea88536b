import CrisisModel

/// JSON objects → articles.
enum JSONArticles {
  /// The article of an object; `nil` when the object is none.
  ///
  /// - Parameters:
  ///   - bytes: what the record was read from; decoded once more when it is no UTF-8.
  static func article(
    _ record: JSONRecord, of bytes: UnsafeBufferPointer<UInt8>, _ input: FileInput, ordinal: Int, line: Int
  ) -> Article? {
    guard record.isArticle else { return nil }
    if let draft = record.draft() { return draft.article(of: input, ordinal: ordinal, line: line) }
    let decoded = TextDecoding.decode(Array(bytes)[...])
    return decoded.bytes.withUnsafeBufferPointer { repaired in
      var cursor = JSONCursor(repaired)
      guard var draft = (try? JSONRecord(&cursor))?.draft() else { return nil }
      if let damage = decoded.damage { draft.findings.append(damage.finding) }
      return draft.article(of: input, ordinal: ordinal, line: line)
    }
  }
}
