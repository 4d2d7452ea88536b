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
    let inputs = block.sorted { ($0.minute, $0.record.core.identity) < ($1.minute, $1.record.core.identity) }
    let entries = RecordKind.allCases.flatMap { kind in
      let ofKind = inputs.filter { $0.record.kind == kind }
      return groups(ofKind, kind).map { EntryAssembly.entry($0.map { ofKind[$0] }) }
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
