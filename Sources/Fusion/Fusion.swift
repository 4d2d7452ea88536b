import CrisisModel

/// Facts of many articles become entries: copies of one text are found, and records that tell the same are put
/// together. All of it is pure: the same records give the same entries in any order.
public enum Fusion {
  /// The rules of fusion, as the store is given them.
  public static let fuser = Fuser(areCopies: TextCopies.areCopies, entries: entries(of:))

  /// What fusion needs to know of an article beyond its facts, worked out beside the extraction.
  public static func digest(_ article: Article, _ facts: Facts) -> ArticleDigest {
    ArticleDigest(
      sketch: TextCopies.sketch(of: article.text),
      records: facts.records.map { RecordDigester.digest($0, in: article, findings: facts.findings) })
  }

  /// The block that a record of an article is fused in: a stable hash. See `BlockKey` for what is in it.
  public static func block(of record: Record, published: Day?) -> UInt64 {
    BlockKey.hash(of: record, published: published)
  }

  /// The entries of one block of records, newest first.
  ///
  /// Records are put together in order of publication, then of identity; records of one block that are of different
  /// kinds stay apart.
  public static func entries(of block: [FusionInput]) -> [FusedEntry] {
    // Most blocks hold one record: nothing to sort or compare.
    if block.count == 1 { return [EntryAssembly.entry(of: block[0])] }
    // Records are large: their places are sorted, and they are moved once.
    let order = block.map { ($0.minute, $0.record.core.identity, $0.record.kind) }
    let places = block.indices.sorted { (order[$0].0, order[$0].1) < (order[$1].0, order[$1].1) }
    var entries: [FusedEntry] = []
    for kind in RecordKind.allCases {
      let inputs = places.filter { order[$0].2 == kind }.map { block[$0] }
      entries += groups(inputs, kind).map { group in
        group.count == 1 ? EntryAssembly.entry(of: inputs[group[0]]) : EntryAssembly.entry(group.map { inputs[$0] })
      }
    }
    return entries.sorted { $0.position < $1.position }
  }

  private static func groups(_ inputs: [FusionInput], _ kind: RecordKind) -> [[Int]] {
    guard inputs.count > 1 else { return inputs.isEmpty ? [] : [[0]] }
    return switch kind {
    case .deployment: ForceMatching.groups(inputs)
    case .event: EventMatching.groups(inputs)
    case .statement: StatementMatching.groups(inputs)
    }
  }
}
