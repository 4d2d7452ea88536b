import CrisisModel

/// An article that is about to be written: its result with the identities and the row that it will have.
struct PendingArticle {
  /// A record with its final identity, as bytes.
  struct PendingRecord {
    var record: Record
    var digest: RecordDigest
    var facts: [UInt8]
    /// Whether the index held the very same record before.
    var isUnchanged: Bool
  }

  var id: Int64
  var file: Int64
  var article: Article
  var sketch: TextSketch
  var head: [UInt8]
  var records: [PendingRecord]
  var findings: [Finding]
  var countries: [CountryRole]
  /// The text group, once known.
  var group: Int64 = 0

  /// Where it stands in the list of articles: by publication, else by capture.
  var position: RowPosition {
    RowPosition(
      day: article.published?.day ?? article.captured?.day ?? Filing.undatedDay,
      order: RowPosition.order(published: article.published, offset: 0), identity: article.identity)
  }

  /// - parameters:
  ///   - identity: The identity that it keeps or gets.
  ///   - old: What the index holds of the article.
  init(_ result: ArticleResult, identity: Identity, id: Int64, file: Int64, old: StoredArticle?) {
    self.id = id
    self.file = file
    article = result.article
    article.identity = identity
    sketch = result.digest.sketch
    head = ArticleHead(article).encode()
    findings = result.facts.findings + result.article.findings.filter { !result.facts.findings.contains($0) }
    let found = result.facts.records
    let identities = RecordIdentities(result, found, article: identity, old: old?.records ?? [])
    let oldFacts = Dictionary(
      (old?.records ?? []).map { ($0.record.core.identity, $0) }, uniquingKeysWith: { first, _ in first })
    records = zip(found, result.digest.records).enumerated().map { index, pair in
      var (record, digest) = pair
      record.core.identity = identities.values[index]
      let facts = RecordCoding.encode(record, digest)
      let known = oldFacts[record.core.identity]
      return PendingRecord(
        record: record, digest: digest, facts: facts,
        isUnchanged: known.map { $0.facts == facts && $0.digest.block == digest.block } ?? false)
    }
    countries = PendingArticle.countries(found, result.facts.mentions)
  }

  /// The countries that the article names: those of its records with their closest part, then those that it only
  /// mentions.
  private static func countries(_ records: [Record], _ mentions: [Mention]) -> [CountryRole] {
    var parts: [CountryCode: CountryPart] = [:]
    for record in records {
      for role in record.core.countries { parts[role.country] = min(parts[role.country] ?? .about, role.part) }
    }
    for mention in mentions {
      if let country = mention.country, parts[country] == nil { parts[country] = .about }
    }
    return parts.map { CountryRole($0.key, $0.value) }.sorted { ($0.part, $0.country) < ($1.part, $1.country) }
  }
}
