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
    Grouping.groups(inputs, leastShared: 2) { a, b in
      guard let first = a.event, let second = b.event, daysMeet(a, b, first, second) else { return false }
      if let one = first.place?.country, let other = second.place?.country, one != other { return false }
      let (shared, shorter, _) = WordOverlap.shared(a.digest.words, b.digest.words)
      return shared >= min(leastShared, shorter) && shared * 2 >= shorter
    }
  }

  private static func daysMeet(_ a: FusionInput, _ b: FusionInput, _ first: Event, _ second: Event) -> Bool {
    let (one, other) = (days(a, first), days(b, second))
    return one.first <= other.last && other.first <= one.last
  }

  private static func days(_ input: FusionInput, _ event: Event) -> (first: Day, last: Day) {
    let filing = input.record.core.filing
    if filing.basis == .dated, let date = event.date { return (date.first, date.last) }
    return filing.basis == .dated ? (filing.day, filing.day) : (filing.day - 1, filing.day)
  }
}
