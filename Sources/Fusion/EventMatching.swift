import CrisisModel

/// Rule `timeline.same-event`: which events of a block are the same.
///
/// Category, actor, target and month are the same already. Two records tell one event when their days meet and their
/// clauses share at least half of the shorter one's content words, and at least `leastShared`; a record joins the
/// event of the first that it matches. Days that are only those of publication may lie a day apart, since the same
/// news is printed a day later.
enum EventMatching {
  /// Content words that two clauses share at least; fewer are enough where one has no more.
  static let leastShared = 3

  static func groups(_ inputs: [FusionInput]) -> [[Int]] {
    let told = inputs.map(Told.init)
    return Grouping.groups(told.map(\.words), leastShared: 2) { earlier, later in
      let (a, b) = (told[earlier], told[later])
      guard a.first <= b.last, b.first <= a.last else { return false }
      if let one = a.country, let other = b.country, one != other { return false }
      let (shared, shorter, _) = WordOverlap.shared(a.words, b.words)
      return shared >= min(leastShared, shorter) && shared * 2 >= shorter
    }
  }

  /// What is compared of an event.
  private struct Told {
    var first: Day
    var last: Day
    var country: CountryCode?
    var words: [UInt16]

    init(_ input: FusionInput) {
      let event = input.event
      let filing = input.record.core.filing
      (first, last) =
        switch (filing.basis, event?.date) {
        case (.dated, let date?): (date.first, date.last)
        case (.dated, nil): (filing.day, filing.day)
        default: (filing.day - 1, filing.day)
        }
      country = event?.place?.country
      words = input.digest.words
    }
  }
}
