import CrisisModel

/// Rule `quotes.same-words`: which statements of a block are the same words.
///
/// Speaker, polarity and week are the same already. Two records quote one statement when they were published within
/// `mostDays` of each other and at least two thirds of the shorter one's content words stand in the longer one: an
/// outlet that prints half of a sentence quotes the same sentence. One article that quotes a person twice does so with two
/// sentences, unless the one holds every word of the other.
enum StatementMatching {
  /// Days between publications.
  static let mostDays = 3

  static func groups(_ inputs: [FusionInput]) -> [[Int]] {
    let countries = inputs.map { $0.statement?.speaker?.country }
    return Grouping.groups(inputs.map(\.digest.words), leastShared: 1) { earlier, later in
      if let one = countries[earlier], let other = countries[later], one != other { return false }
      if let one = inputs[earlier].published, let other = inputs[later].published, abs(one - other) > mostDays {
        return false
      }
      let (shared, shorter, longer) = WordOverlap.shared(inputs[earlier].digest.words, inputs[later].digest.words)
      // Of two words or fewer ("no way"), only the very same say the same.
      guard shorter > 2 else { return shared == longer }
      if inputs[earlier].article == inputs[later].article { return shared == shorter }
      return shared * 3 >= shorter * 2
    }
  }
}
