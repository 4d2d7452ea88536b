import CrisisModel

/// Events that a verb tells: "accused Maduro of", "was shot dead by", "called on China to".
struct VerbEvents {
  let lexicons: Lexicons
  private var participants: ParticipantReader { ParticipantReader(lexicons: lexicons) }
  private var subjects: ClauseSubject { ClauseSubject(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func draft(at index: Int, _ workspace: Workspace) -> EventDraft? {
    let token = workspace.tokens[index]
    guard let verb = lexicons.verbs[token.word], let event = lexicons.events.verbs[verb.lemma],
      let group = VerbGroupReader(lexicons: lexicons).group(at: index, workspace),
      let category = category(event, index, workspace)
    else { return nil }
    let reality = StatusReader(lexicons: lexicons).reality(of: group, workspace)
    // What is only imagined ("would", "if", a wish) is no event; what is asked for is told by the verb of asking.
    guard isTold(group, reality, workspace), !isSupposed(group, workspace) else { return nil }
    let end = participants.clauseEnd(after: index, workspace, limit: 45)
    let isPassive = group.isPassive || isReducedPassive(verb, group, index, workspace)
    let subject = subjects.subject(before: group.start, group, workspace)
    var draft = EventDraft(
      trigger: index, category: category, reality: reality, clause: TokenRange(group.start, end),
      rule: isPassive ? "event.passive-verb" : "event.active-verb")
    if isPassive {
      draft.target = subjectOfPassive(group, workspace)
      draft.actor = subjects.found(participants.agent(after: index, workspace), index, workspace)
    } else {
      draft.actor = subject
      draft.target = target(after: index, end, workspace)
    }
    if let first = draft.actor?.tokens.start ?? draft.target?.tokens.start, first < group.start,
      workspace.sentenceAt[first] == workspace.sentenceAt[index]
    {
      draft.clause.start = first
    }
    return draft
  }

  private func category(_ event: EventLexicon.VerbEvent, _ index: Int, _ workspace: Workspace) -> Category? {
    for ahead in (index + 1)..<max(index + 1, min(index + 5, workspace.tokens.count)) {
      for (particle, category) in event.particles where workspace.tokens[ahead].word == particle { return category }
    }
    return event.category
  }

  private func isTold(_ group: VerbGroup, _ reality: Reality, _ workspace: Workspace) -> Bool {
    if group.isBareParticiple { return false }
    if reality.status == .proposed { return false }
    if group.modality == .hypothetical || group.modality == .possible { return false }
    if group.isInfinitive { return reality.word != nil && reality.status == .planned }
    if reality.status == .denied { return reality.denial != .negated || group.governor == nil }
    return true
  }

  /// "if Venezuela attacked Guyana", "unless", "whether": supposed and not told. The word stands before the subject.
  private func isSupposed(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    let first = max(workspace.sentence(of: group.head).tokens.start, group.start - 12)
    for index in stride(from: group.start - 1, through: first, by: -1) {
      let token = workspace.tokens[index]
      if token.kind == .word, lexicons.words.suppositions.contains(token.word) { return true }
      if token.kind == .comma || token.kind == .semicolon || token.kind == .dash { return false }
      if let verb = lexicons.verbs[token.word], token.kind == .word, workspace.mentionAt[index] < 0,
        !verb.forms.isDisjoint(with: [.past, .thirdPerson])
      {
        return false
      }
    }
    return false
  }

  /// "two militants killed in", "troops ambushed by": a past form right behind a noun with "by" or "in" after it.
  private func isReducedPassive(_ verb: VerbLexicon.Entry, _ group: VerbGroup, _ index: Int, _ workspace: Workspace)
    -> Bool
  {
    guard verb.forms.contains(.participle), group.start == index, index + 1 < workspace.tokens.count else {
      return false
    }
    return workspace.tokens[index + 1].word == lexicons.words.by && workspace.tokens[index + 1].kind == .word
  }

  private func subjectOfPassive(_ group: VerbGroup, _ workspace: Workspace) -> FoundSubject? {
    subjects.found(participants.subject(of: group, workspace), group.start, workspace)
  }

  /// The first name behind the verb that can be acted on: its object, or what "with", "against", "on" names.
  private func target(after index: Int, _ end: Int, _ workspace: Workspace) -> FoundSubject? {
    guard let object = participants.participant(TokenRange(index + 1, min(end, index + 20)), workspace) else {
      return nil
    }
    guard object.entity != nil || object.country != nil else { return nil }
    return subjects.found(object, index, workspace)
  }
}
