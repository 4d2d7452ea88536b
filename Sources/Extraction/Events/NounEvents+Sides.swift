import CrisisModel

/// Who does what a noun tells, and to whom.
extension NounEvents {
  func fillSides(
    _ draft: inout EventDraft, _ last: Int, _ carrier: Int?, _ verbs: SentenceVerbs, _ workspace: Workspace
  ) {
    let index = draft.trigger
    if let owner = owner(before: index, verbs, workspace) {
      draft.actor = owner
      draft.clause.start = min(draft.clause.start, owner.tokens.start)
    }
    if let carrier {
      let verb = verbs.readings[carrier]
      draft.clause.start = min(draft.clause.start, verb.group.start)
      // "won backing from Berlin": who gets it doesn't do it.
      if lexicons.events.has(.receiver, verb.group.lemma) {
        draft.actor = draft.actor ?? doer(after: last, draft.clause.end, draft.category, verbs, workspace)
        draft.target = verbs.subject(of: carrier).flatMap { actors.actor($0, of: carrier, verbs, workspace) }
        return
      }
      if draft.actor == nil, !verb.isPassive, let words = verbs.subject(of: carrier) {
        draft.actor = actors.actor(words, of: carrier, verbs, workspace)
        if words.start < draft.clause.start, case .words = verb.subject { draft.clause.start = words.start }
      }
    }
    let end = draft.clause.end
    if let pair = pair(after: last, end, verbs, workspace), isMutual(draft.category) {
      draft.actor = draft.actor ?? pair.actor
      draft.target = pair.target
      return
    }
    if draft.actor == nil { draft.actor = doer(after: last, end, draft.category, verbs, workspace) }
    draft.target = TargetReader(lexicons: lexicons).target(after: last, end, verbs, workspace)
    if draft.actor == nil, draft.category == .consult, let number = participant(index, last, verbs, workspace) {
      draft.actor = verbs.subject(of: number).flatMap { actors.actor($0, of: number, verbs, workspace) }
      draft.rule = "event.noun-of-subject"
    }
    if let actor = draft.actor?.actor, let target = draft.target?.actor, actor.name == target.name {
      draft.target = nil
    }
  }

  /// What both sides do: "talks between X and Y".
  func isMutual(_ category: Category) -> Bool {
    switch category {
    case .consult, .agree, .cooperate, .assault, .retreat: true
    default: false
    }
  }

  /// "Israeli raid", "Chirac's visit", "its attack": the owner right before the noun, adjectives passed over. A place
  /// without "'s" ("the Baghdad bombing") is where it happens.
  func owner(before index: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> FoundSubject? {
    var at = index - 1
    var isPossessive = false
    while at >= max(verbs.sentence.start, index - 6) {
      let token = workspace.tokens[at]
      if let mention = workspace.mention(at: at) {
        let isPeople = workspace.entities[mention.entity].kind == .nationality
        guard isPossessive || isPeople || isCountryLetters(mention, workspace) else { return nil }
        return actors.actor(mention.tokens, of: nil, verbs, workspace)
      }
      switch token.kind {
      case .clitic: isPossessive = true
      case .apostrophe: isPossessive = true
      case .hyphen, .ordinal: break
      case .quoteOpen, .quoteClose, .quoteStraight: break
      case .word:
        let classes = lexicons.classes(token)
        if classes.contains(.possessivePronoun) {
          return actors.actor(TokenRange(at, at + 1), of: nil, verbs, workspace)
        }
        if isPossessive, lexicons.institutions.kinds.contains(token.word) || classes.contains(.role) {
          let first = at > verbs.sentence.start && workspace.mentionAt[at - 1] >= 0 ? at - 1 : at
          return actors.actor(TokenRange(first, at + 1), of: nil, verbs, workspace)
        }
        if !classes.isDisjoint(with: [.preposition, .conjunction, .determiner, .subordinator]) { return nil }
        if verbs.reading(covering: at) != nil { return nil }
      default: return nil
      }
      at -= 1
    }
    return nil
  }

  /// "US", "UK": letters that stand for a country and are its adjective too.
  func isCountryLetters(_ mention: NameMention, _ workspace: Workspace) -> Bool {
    guard mention.tokens.count == 1, workspace.entities[mention.entity].kind == .place,
      workspace.entities[mention.entity].precision == .country
    else { return false }
    return !workspace.tokens[mention.tokens.start].shape.isDisjoint(with: [.allCapitals, .dotted])
  }

  /// "held talks", "launched an attack": the number of the verb that carries the noun as its object.
  func carrier(of index: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Int? {
    governor(of: index, verbs, workspace).flatMap {
      lexicons.events.has(.carrier, verbs.readings[$0].group.lemma) ? $0 : nil
    }
  }

  /// The number of the verb that has the noun as its object.
  func governor(of index: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Int? {
    var at = index - 1
    while at >= max(verbs.sentence.start, index - 9) {
      let token = workspace.tokens[at]
      if let number = verbs.reading(at: at) {
        return number
      }
      switch token.kind {
      case .word:
        if workspace.mentionAt[at] < 0, verbs.time(covering: at) == nil,
          lexicons.classes(token).contains(.preposition), !isPaidFor(at, verbs, workspace)
        {
          return nil
        }
      case .hyphen, .clitic, .number, .ordinal, .quoteOpen, .quoteClose, .quoteStraight: break
      default: return nil
      }
      at -= 1
    }
    return nil
  }

  /// "paid for an airlift"
  func isPaidFor(_ index: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    guard workspace.tokens[index].word == lexicons.events.forWord, let number = verbs.reading(at: index - 1) else {
      return false
    }
    return verbs.readings[number].group.lemma == lexicons.events.pay
  }

  /// "attack by rebels", "a request from NATO", "a meeting of ministers".
  func doer(
    after last: Int, _ end: Int, _ category: Category, _ verbs: SentenceVerbs, _ workspace: Workspace
  ) -> FoundSubject? {
    for at in (last + 1)..<max(last + 1, min(end, last + 10)) where workspace.tokens[at].kind == .word {
      let word = workspace.tokens[at].word
      if verbs.time(covering: at) != nil || workspace.mentionAt[at] >= 0 { continue }
      let isDoer =
        word == lexicons.words.by || (word == lexicons.words.from && category != .retreat)
        || (word == lexicons.words.of && at == last + 1 && (category == .consult || category == .protest))
      if isDoer, verbs.time(covering: at + 1) == nil {
        return actors.actor(TokenRange(at + 1, end), of: nil, verbs, workspace)
      }
      if verbs.reading(covering: at) != nil { return nil }
    }
    return nil
  }

  /// "between X and Y"
  func pair(
    after last: Int, _ end: Int, _ verbs: SentenceVerbs, _ workspace: Workspace
  ) -> (actor: FoundSubject?, target: FoundSubject?)? {
    for at in (last + 1)..<max(last + 1, min(end, last + 6)) where workspace.tokens[at].word == lexicons.words.between {
      for and in (at + 1)..<max(at + 1, min(end, at + 16)) where workspace.tokens[and].word == lexicons.words.and {
        return (
          actors.actor(TokenRange(at + 1, and), of: nil, verbs, workspace),
          actors.actor(TokenRange(and + 1, end), of: nil, verbs, workspace)
        )
      }
    }
    return nil
  }

  /// "arrived for talks with", "said after a meeting with": the verb whose subject takes part.
  func participant(_ index: Int, _ last: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Int? {
    let hasPartner = (last + 1..<min(verbs.sentence.end, last + 5)).contains {
      workspace.tokens[$0].kind == .word
        && (workspace.tokens[$0].word == lexicons.words.with || workspace.tokens[$0].word == lexicons.words.to)
    }
    guard hasPartner else { return nil }
    var at = index - 1
    while at >= max(verbs.sentence.start, index - 5), workspace.tokens[at].kind == .word {
      let classes = lexicons.classes(workspace.tokens[at])
      if workspace.mentionAt[at] < 0, classes.contains(.preposition) {
        guard !classes.contains(.formOfBe), workspace.tokens[at].word != lexicons.words.of else { return nil }
        return verbs.reading(before: at) ?? (at <= verbs.sentence.start + 1 ? verbs.readings.indices.first : nil)
      }
      if let number = verbs.reading(covering: at) { return number }
      at -= 1
    }
    return nil
  }
}
