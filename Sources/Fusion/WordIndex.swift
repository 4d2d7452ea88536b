/// Finds the records that share words with a record without comparing all with all.
struct WordIndex {
  private var holders: [UInt16: [Int32]] = [:]
  /// Shared words by record: all 0 between two look-ups.
  private var counts: [UInt8] = []

  /// Notes the words of the next record.
  mutating func add(_ words: [UInt16]) {
    let index = Int32(counts.count)
    counts.append(0)
    for word in words { holders[word, default: []].append(index) }
  }

  /// Records that share at least so many words, in order.
  mutating func candidates(_ words: [UInt16], atLeast least: Int) -> [Int] {
    var found: [Int] = []
    for word in words {
      for index in holders[word] ?? [] {
        let place = Int(index)
        counts[place] &+= 1
        if counts[place] == least { found.append(place) }
      }
    }
    for word in words { for index in holders[word] ?? [] { counts[Int(index)] = 0 } }
    return found.sorted()
  }
}
