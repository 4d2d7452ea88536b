import CrisisModel

/// The identities of an article's records after a re-read.
///
/// A record whose words are the same has its identity by itself. Of the rest, new and old ones of a kind pair up by
/// overlap of evidence words, half or more of the longer, the best pair first: the new one keeps the old identity.
struct RecordIdentities {
  /// One for each record of the result, all different.
  let values: [Identity]

  init(
    _ result: ArticleResult, _ records: [Record], article: Identity, old: [StoredArticle.StoredRecord]
  ) {
    var values = records.map { record in
      // An article that is known under another identity than its reader gave it has its own records, too.
      article == result.article.identity
        ? record.core.identity : RecordIdentities.derived(record.core.identity, article.rawValue)
    }
    var free = Dictionary(
      old.enumerated().map { ($1.record.core.identity, $0) }, uniquingKeysWith: { first, _ in first })
    var unmatched: [Int] = []
    for (index, value) in values.enumerated() {
      if let known = free[value], old[known].record.kind == records[index].kind {
        free[value] = nil
      } else {
        unmatched.append(index)
      }
    }
    let pairs = RecordIdentities.pairs(
      unmatched.map { ($0, records[$0].kind, result.digest.records[$0].words) },
      free.values.sorted().map { ($0, old[$0].record.kind, old[$0].digest.words) })
    for (new, known) in pairs { values[new] = old[known].record.core.identity }
    var taken: Set<Identity> = []
    for index in values.indices {
      var ordinal: UInt64 = 0
      while !taken.insert(values[index]).inserted {
        ordinal += 1
        values[index] = RecordIdentities.derived(values[index], ordinal)
      }
    }
    self.values = values
  }

  static func derived(_ identity: Identity, _ salt: UInt64) -> Identity {
    var hasher = IdentityHasher()
    hasher.add(identity.rawValue)
    hasher.add(salt)
    return hasher.finish()
  }

  private typealias Candidate = (index: Int, kind: RecordKind, words: [UInt16])

  /// New and old indices that belong together.
  private static func pairs(_ new: [Candidate], _ old: [Candidate]) -> [(Int, Int)] {
    guard !new.isEmpty, !old.isEmpty else { return [] }
    var holders: [UInt16: [Int]] = [:]
    for (place, candidate) in old.enumerated() {
      for word in candidate.words { holders[word, default: []].append(place) }
    }
    var scored: [(shared: Int, new: Int, old: Int)] = []
    for (place, candidate) in new.enumerated() {
      var shared: [Int: Int] = [:]
      for word in candidate.words {
        // A word that stands everywhere tells nothing, and would make a long article's pairing quadratic.
        guard let places = holders[word], places.count <= 64 else { continue }
        for other in places where old[other].kind == candidate.kind { shared[other, default: 0] += 1 }
      }
      for (other, count) in shared where count * 2 >= max(candidate.words.count, old[other].words.count) {
        scored.append((count, place, other))
      }
    }
    scored.sort { ($1.shared, $0.new, $0.old) < ($0.shared, $1.new, $1.old) }
    var usedNew: Set<Int> = []
    var usedOld: Set<Int> = []
    var pairs: [(Int, Int)] = []
    for pair in scored where !usedNew.contains(pair.new) && !usedOld.contains(pair.old) {
      usedNew.insert(pair.new)
      usedOld.insert(pair.old)
      pairs.append((new[pair.new].index, old[pair.old].index))
    }
    return pairs
  }
}
