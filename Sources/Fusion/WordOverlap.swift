import CrisisModel

/// How much two records have in common by the hashes of their content words.
enum WordOverlap {
  /// Words that stand in both, and the words of the shorter and of the longer.
  ///
  /// Of a passage with more words than a digest holds only the smallest hashes are known: both are then compared as
  /// far as both are known.
  static func shared(_ a: [UInt16], _ b: [UInt16]) -> (shared: Int, shorter: Int, longer: Int) {
    let reach = min(reach(a), reach(b))
    var (i, j, shared) = (0, 0, 0)
    while i < a.count, j < b.count, a[i] <= reach, b[j] <= reach {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    while i < a.count, a[i] <= reach { i += 1 }
    while j < b.count, b[j] <= reach { j += 1 }
    return (shared, min(i, j), max(i, j))
  }

  private static func reach(_ words: [UInt16]) -> UInt16 {
    words.count < RecordDigester.mostWords ? .max : words.last ?? .max
  }
}
