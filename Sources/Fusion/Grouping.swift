import CrisisModel

/// Puts records together one after the other: each joins the group of the first earlier record that it matches.
enum Grouping {
  /// - parameters:
  ///   - inputs: Records in the order in which they count.
  ///   - leastShared: Words without which a pair is not even looked at, where both have so many.
  ///   - matches: Whether two records tell the same.
  static func groups(
    _ inputs: [FusionInput], leastShared: Int, where matches: (FusionInput, FusionInput) -> Bool
  ) -> [[Int]] {
    var groups: [[Int]] = []
    var groupOf: [Int] = []
    var words = WordIndex()
    for (index, input) in inputs.enumerated() {
      let needed = min(leastShared, input.digest.words.count)
      let match = words.candidates(input.digest.words, atLeast: max(1, needed)).first { matches(inputs[$0], input) }
      if let match {
        groupOf.append(groupOf[match])
        groups[groupOf[match]].append(index)
      } else {
        groupOf.append(groups.count)
        groups.append([index])
      }
      words.add(input.digest.words, of: index)
    }
    return groups
  }
}
