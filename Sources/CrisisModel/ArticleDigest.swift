/// What fusion needs to know of one record beyond its fields, worked out once, beside the extraction.
public struct RecordDigest: Hashable, Sendable {
  /// The block that the record is fused in: records of different blocks never share an entry.
  public var block: UInt64
  /// Hashes of the content words of the evidence, ascending, each once: a sample of the smallest in a long passage.
  public var words: [UInt16]
  /// Whether a finding of the article lies in the record's sentence.
  public var hasFinding: Bool

  /// Makes a digest.
  public init(block: UInt64, words: [UInt16], hasFinding: Bool) {
    self.block = block
    self.words = words
    self.hasFinding = hasFinding
  }
}

/// What fusion needs to know of one article: a pure function of the article and its facts.
public struct ArticleDigest: Hashable, Sendable {
  /// The wording of the body.
  public var sketch: TextSketch
  /// One for each record, in the order of `Facts.records`.
  public var records: [RecordDigest]

  /// Makes a digest.
  public init(sketch: TextSketch, records: [RecordDigest]) {
    self.sketch = sketch
    self.records = records
  }
}
