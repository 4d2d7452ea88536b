import CrisisModel

/// Events that a verb tells: "accused Maduro of", "was shot dead by", "called on China to".
struct VerbEvents {
  let lexicons: Lexicons
  private var participants: ParticipantReader { ParticipantReader(lexicons: lexicons) }
  private var actors: ActorReader { ActorReader(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func draft(of number: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> EventDraft? {
    let verb = verbs.readings[number]
    let group = verb.group
    let index = group.head
    guard let meaning = VerbCategory(lexicons: lexicons).meaning(of: verb, verbs, workspace) else { return nil }
    var reality = StatusReader(lexicons: lexicons).reality(of: group, workspace)
    // What is only imagined ("would", "if", a wish) is no event; what is asked for is told by the verb of asking.
    guard isTold(verb, reality, verbs, workspace), !isSupposed(verb, verbs, workspace) else { return nil }
    if verb.kind == .gerund, reality.status == .planned, reality.word == nil { reality.status = .inPlace }
    let end = participants.clauseEnd(after: index, workspace, limit: 45)
    let isPassive = verb.isPassive && !isStanding(group, workspace)
    var draft = EventDraft(
      trigger: index, meaning: meaning, reality: reality, clause: TokenRange(group.start, end),
      rule: isPassive ? "event.passive-verb" : "event.active-verb")
    let words = verbs.subject(of: number)
    let subject = words.flatMap { actors.actor($0, of: number, verbs, workspace) }
    if isPassive {
      draft.target = subject
      draft.actor = agent(after: index, end, verbs, workspace) ?? authority(group, draft.clause, workspace)
    } else {
      draft.actor = subject
      draft.target = TargetReader(lexicons: lexicons).target(after: index, end, verbs, workspace)
    }
    guard isSomebodys(draft, words, verb, workspace) else { return nil }
    // The clause begins with its own subject; one shared with a verb before stays where it is.
    if case .words(let own) = verb.subject, own.start < group.start { draft.clause.start = own.start }
    return draft
  }

  /// "is opposed to talks": the subject does it.
  private func isStanding(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    group.head + 1 < workspace.tokens.count && workspace.tokens[group.head + 1].word == lexicons.words.to
      && workspace.tokens[group.head + 1].kind == .word && lexicons.events.has(.standing, group.lemma)
  }

  /// Words and deeds between people need one of them named; force tells itself, unless nature did it.
  private func isSomebodys(_ draft: EventDraft, _ subject: TokenRange?, _ verb: VerbReading, _ workspace: Workspace)
    -> Bool
  {
    switch draft.category {
    case .assault, .coerce:
      let words = TokenRange(subject?.start ?? draft.clause.start, max(verb.group.start, subject?.end ?? 0))
      return !hasMishap(words, workspace) && !hasMishap(TokenRange(verb.group.head, draft.clause.end), workspace)
    case .mobilize, .retreat, .protest: return true
    default:
      // "a statement signed by", "rebels backed by": a description, no news.
      if verb.describes, verb.kind == .reduced || !draft.category.isWord { return false }
      if draft.actor != nil || draft.target != nil { return true }
      return verb.kind == .finite && !verb.isPassive && isNoun(subject, workspace)
    }
  }

  /// "The synod called for": nobody named, but somebody.
  private func isNoun(_ subject: TokenRange?, _ workspace: Workspace) -> Bool {
    guard let subject else { return false }
    return subject.indices.allSatisfy {
      lexicons.classes(workspace.tokens[$0]).isDisjoint(with: [.subjectPronoun, .relative])
    }
  }

  private func hasMishap(_ words: TokenRange, _ workspace: Workspace) -> Bool {
    words.indices.prefix(24).contains {
      workspace.tokens[$0].kind == .word && lexicons.events.has(.mishap, workspace.tokens[$0].word)
    }
  }

  private func isTold(_ verb: VerbReading, _ reality: Reality, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    let group = verb.group
    if reality.status == .proposed { return false }
    if group.modality == .hypothetical || group.modality == .possible { return false }
    if verb.kind == .infinitive { return reality.word != nil && reality.status == .planned }
    if verb.kind == .gerund, !isToldGerund(group, verbs, workspace) { return false }
    if reality.status == .denied { return reality.denial != .negated || group.governor == nil }
    return true
  }

  /// "after meeting", "by agreeing", ", accusing": told. "of supporting", "for hosting", "without attacking": not.
  private func isToldGerund(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    guard group.start > verbs.sentence.start, workspace.mentionAt[group.start - 1] < 0 else { return true }
    let before = workspace.tokens[group.start - 1]
    guard before.kind == .word, lexicons.classes(before).contains(.preposition) else { return true }
    return lexicons.events.has(.tells, before.word)
  }

  /// "if Venezuela attacked Guyana", "unless", "whether": supposed and not told. The word stands before the subject.
  private func isSupposed(_ verb: VerbReading, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    var start = verb.group.start
    if case .words(let words) = verb.subject { start = min(start, words.start) }
    for index in stride(from: start - 1, through: max(verbs.sentence.start, start - 3), by: -1)
    where workspace.tokens[index].kind == .word {
      return lexicons.words.suppositions.contains(workspace.tokens[index].word)
    }
    return false
  }

  /// "by X" behind a passive.
  private func agent(after index: Int, _ end: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> FoundSubject? {
    for at in (index + 1)..<max(index + 1, end) where workspace.tokens[at].kind == .word {
      if workspace.tokens[at].word == lexicons.words.by, verbs.time(covering: at + 1) == nil {
        return actors.actor(TokenRange(at + 1, end), of: nil, verbs, workspace)
      }
      if verbs.reading(covering: at) != nil { return nil }
    }
    return nil
  }

  /// "Two men were arrested in Lyon": who arrests goes without saying, the authorities of the place or of the country
  /// that the text is about.
  private func authority(_ group: VerbGroup, _ clause: TokenRange, _ workspace: Workspace) -> FoundSubject? {
    guard lexicons.events.has(.official, group.lemma) else { return nil }
    var place: CountryCode?
    for index in group.head..<clause.end {
      guard let mention = workspace.mention(at: index), mention.kind == .place, mention.tokens.start == index,
        NameContext.followsPlacePreposition(index, workspace, lexicons)
      else { continue }
      place = workspace.entities[mention.entity].country
      break
    }
    guard let country = place ?? workspace.mainCountry else { return nil }
    let name = lexicons.countries.name(of: country)
    let reason = place == nil ? "\(name) is the country that the text speaks of" : "it happened in \(name)"
    return FoundSubject(
      actor: ActorReference(name: "authorities of \(name)", kind: .government, country: country),
      tokens: TokenRange(group.start, group.head + 1), inference: "authorities do this, and \(reason)")
  }
}
