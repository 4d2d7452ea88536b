/// Puts records together one after the other: each joins the group of the first earlier record that it matches.
enum Grouping {
  /// - parameters:
  ///   - words: The words of each record, in the order in which records count.
  ///   - leastShared: Words without which a pair is not even looked at, where the record has so many.
  ///   - matches: Whether two records, by their places, tell the same; the earlier comes first.
  static func groups(_ words: [[UInt16]], leastShared: Int, where matches: (Int, Int) -> Bool) -> [[Int]] {
    var groups: [[Int]] = []
    var groupOf: [Int] = []
    var index = WordIndex()
    for (place, own) in words.enumerated() {
      let least = max(1, min(leastShared, own.count))
      let match = index.candidates(own, atLeast: least).first { matches($0, place) }
      if let match {
        groupOf.append(groupOf[match])
        groups[groupOf[match]].append(place)
      } else {
        groupOf.append(groups.count)
        groups.append([place])
      }
      index.add(own)
    }
    return groups
  }
}
