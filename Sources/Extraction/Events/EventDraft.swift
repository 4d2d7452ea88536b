import CrisisModel

/// An event as its trigger tells it, before names and dates are attached.
struct EventDraft {
  /// The verb's or noun's token.
  var trigger: Int
  var category: Category
  var reality: Reality
  var actor: FoundSubject?
  var target: FoundSubject?
  /// The clause: from the subject to the clause's end.
  var clause: TokenRange
  var rule: String
}
