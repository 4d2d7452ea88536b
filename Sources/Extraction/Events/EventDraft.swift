import CrisisModel

/// An event as its trigger tells it, before names and dates are attached.
struct EventDraft {
  /// The verb's or noun's token.
  var trigger: Int
  var meaning: EventMeaning
  var reality: Reality
  var actor: FoundSubject?
  var target: FoundSubject?
  /// The clause: from the subject to the clause's end.
  var clause: TokenRange
  var rule: String
  var category: Category { meaning.category }
}

extension EventDraft {
  /// Joins a draft to one of the same sentence that tells the same: "were killed in an Israeli raid", "killed seven
  /// people and wounded thirty". Returns false when it is an event of its own.
  static func join(_ new: EventDraft, to drafts: inout [EventDraft]) -> Bool {
    for index in drafts.indices where drafts[index].category == new.category && drafts[index].tells(new) {
      if drafts[index].actor?.actor.country == nil, let actor = new.actor { drafts[index].actor = actor }
      if drafts[index].target == nil { drafts[index].target = new.target }
      drafts[index].clause.end = max(drafts[index].clause.end, new.clause.end)
      return true
    }
    return false
  }

  /// Whether another event of the category lies in this one's clause or goes on from it, and names no other actor.
  private func tells(_ other: EventDraft) -> Bool {
    guard clause.contains(other.trigger) || (clause.end...clause.end + 3).contains(other.clause.start) else {
      return false
    }
    guard reality.status == other.reality.status else { return false }
    guard let mine = actor, let theirs = other.actor else { return true }
    return mine.actor.name == theirs.actor.name
  }
}
