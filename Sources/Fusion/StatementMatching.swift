import CrisisModel

/// Rule `quotes.same-words`: which statements of a block are the same words.
///
/// Speaker, polarity and week are the same already. Two records quote one statement when they were published within
/// `mostDays` of each other and at least two thirds of the shorter one's content words stand in the longer one: an
/// outlet that prints half of a sentence quotes the same sentence.
enum StatementMatching {
  /// Days between publications.
  static let mostDays = 3

  static func groups(_ inputs: [FusionInput]) -> [[Int]] {
    Grouping.groups(inputs, leastShared: 1) { a, b in
      guard let first = a.statement, let second = b.statement else { return false }
      if let one = first.speaker?.country, let other = second.speaker?.country, one != other { return false }
      if let one = a.published, let other = b.published, abs(one - other) > mostDays { return false }
      let (shared, shorter, longer) = WordOverlap.shared(a.digest.words, b.digest.words)
      // Of two words or fewer ("no way"), only the very same say the same.
      guard shorter > 2 else { return shared == longer }
      return shared * 3 >= shorter * 2
    }
  }
}
