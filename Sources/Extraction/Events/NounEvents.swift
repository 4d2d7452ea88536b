import CrisisModel

/// Events that a noun tells: "held talks with", "the bombing of a railway station", "a fresh Israeli raid into".
struct NounEvents {
  let lexicons: Lexicons
  private var participants: ParticipantReader { ParticipantReader(lexicons: lexicons) }
  private var subjects: ClauseSubject { ClauseSubject(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func draft(at index: Int, _ made: [EventDraft], _ workspace: Workspace) -> EventDraft? {
    guard workspace.mentionAt[index] < 0,
      let match = lexicons.events.phrases.longestMatch(at: index, workspace.tokens, lexicons.vocabulary)
    else { return nil }
    let category = lexicons.events.phrases.values(match.node)[0]
    let last = match.tokens.end - 1
    if made.contains(where: { $0.category == category && $0.clause.contains(index) }) { return nil }
    let reality = StatusReader(lexicons: lexicons).reality(ofNoun: index, workspace)
    guard reality.status != .proposed, reality.status != .threatened, reality.denial != .negated else { return nil }
    let end = participants.clauseEnd(after: last, workspace)
    let before = owner(before: index, workspace)
    let carrier = carrierSubject(before: index, workspace)
    var draft = EventDraft(
      trigger: index, category: category, reality: reality, actor: before ?? carrier?.subject,
      target: target(after: last, end, workspace), clause: TokenRange(before?.tokens.start ?? index, end),
      rule: carrier == nil ? "event.noun" : "event.carried-noun")
    if let carrier { draft.clause.start = min(draft.clause.start, carrier.subject.tokens.start, carrier.verb) }
    guard draft.actor != nil || draft.target != nil || carrier != nil else { return nil }
    return draft
  }

  /// "Israeli raid", "Chirac's visit": the name right before the noun, adjectives passed over.
  private func owner(before index: Int, _ workspace: Workspace) -> FoundSubject? {
    var at = index - 1
    while at >= max(0, index - 5) {
      let token = workspace.tokens[at]
      if let mention = workspace.mention(at: at) {
        return subjects.found(participants.participant(mention.tokens, workspace), index, workspace)
      }
      guard token.kind == .clitic || token.kind == .word || token.kind == .hyphen || token.kind == .apostrophe else {
        return nil
      }
      let classes = lexicons.classes(token)
      if !classes.isDisjoint(with: [.preposition, .conjunction, .verb, .determiner, .subordinator]) { return nil }
      at -= 1
    }
    return nil
  }

  /// "held talks", "launched an attack": the subject of a verb that carries the noun.
  private func carrierSubject(before index: Int, _ workspace: Workspace) -> (subject: FoundSubject, verb: Int)? {
    var at = index - 1
    while at >= max(0, index - 6) {
      let token = workspace.tokens[at]
      guard token.kind == .word || token.kind == .hyphen || token.kind == .clitic || token.kind == .number else {
        return nil
      }
      if let verb = lexicons.verbs[token.word], token.kind == .word, lexicons.events.carriers.contains(verb.lemma),
        let group = VerbGroupReader(lexicons: lexicons).group(at: at, workspace),
        let subject = subjects.subject(before: group.start, group, workspace)
      {
        return (subject, at)
      }
      if lexicons.classes(token).contains(.preposition) { return nil }
      at -= 1
    }
    return nil
  }

  private func target(after last: Int, _ end: Int, _ workspace: Workspace) -> FoundSubject? {
    guard last + 1 < end, let object = participants.participant(TokenRange(last + 1, min(end, last + 14)), workspace),
      object.entity != nil || object.country != nil
    else { return nil }
    return subjects.found(object, last, workspace)
  }
}
