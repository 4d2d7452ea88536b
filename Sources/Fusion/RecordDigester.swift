import CrisisModel

/// Works out what fusion needs of a record beyond its fields.
enum RecordDigester {
  /// Most word hashes of a record.
  static let mostWords = 32

  static func digest(_ record: Record, in article: Article, findings: [Finding]) -> RecordDigest {
    let evidence = record.core.evidence
    let hasFinding =
      !evidence.inTitle && findings.contains { $0.range.map { $0.overlaps(evidence.sentence) } ?? false }
    let source = evidence.inTitle ? article.title ?? "" : article.text
    return RecordDigest(
      block: Fusion.block(of: record, published: article.published?.day),
      words: words(source, evidence.spans), hasFinding: hasFinding)
  }

  /// Hashes of the content words of some passages.
  static func words(_ text: String, _ passages: [ByteRange]) -> [UInt16] {
    var text = text
    return text.withUTF8 { bytes in
      var sample = SmallestHashes<UInt16>(limit: mostWords)
      for passage in passages {
        let start = max(0, min(passage.start, bytes.count))
        let end = max(start, min(passage.end, bytes.count))
        var words = WordHashing(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        while let word = words.next() {
          let letters = UnsafeBufferPointer(rebasing: bytes[start + word.start..<start + word.end])
          guard let stem = ContentWords.stem(letters) else { continue }
          sample.add(UInt16(truncatingIfNeeded: stem >> 48))
        }
      }
      return sample.hashes
    }
  }
}
