import CrisisModel

/// Events that a noun tells: "held talks with", "the bombing of a railway station", "a fresh Israeli raid into".
struct NounEvents {
  let lexicons: Lexicons
  private var participants: ParticipantReader { ParticipantReader(lexicons: lexicons) }
  var actors: ActorReader { ActorReader(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func draft(at index: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> EventDraft? {
    guard workspace.mentionAt[index] < 0, verbs.time(covering: index) == nil,
      let match = lexicons.events.phrases.longestMatch(at: index, workspace.tokens, lexicons.vocabulary)
    else { return nil }
    let meaning = lexicons.events.phrases.firstValue(match.node)
    let last = match.tokens.end - 1
    guard !isCompound(last, verbs, workspace), !isEndedOrAverted(index, verbs, workspace) else { return nil }
    let carrier = carrier(of: index, verbs, workspace)
    guard carrier != nil || !isImagined(index, verbs) else { return nil }
    let reality = reality(index, carrier, verbs, workspace)
    guard reality.status != .proposed, reality.status != .threatened, reality.denial != .negated else { return nil }
    guard reality.status != .denied || !isRefused(reality, workspace) else { return nil }
    let end = participants.clauseEnd(after: last, workspace)
    var draft = EventDraft(
      trigger: index, meaning: meaning, reality: reality, clause: TokenRange(index, end),
      rule: carrier == nil ? "event.noun" : "event.carried-noun")
    fillSides(&draft, last, carrier, verbs, workspace)
    return isTold(draft, carrier != nil, verbs) ? draft : nil
  }

  /// "lifted the quarantine", "no invasion", "assurances against an invasion": what ends or is kept away doesn't happen.
  func isEndedOrAverted(_ index: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    if let verb = governor(of: index, verbs, workspace),
      lexicons.events.has(.ends, verbs.readings[verb].group.lemma)
    {
      return true
    }
    guard index > verbs.sentence.start + 1 else { return false }
    var before = index - 1
    let classes = lexicons.classes(workspace.tokens[before])
    if classes.contains(.negation), classes.contains(.determiner) { return true }
    if classes.contains(.determiner) { before -= 1 }
    return workspace.tokens[before].word == lexicons.words.against && before > verbs.sentence.start
      && NounEvents.protections.contains(workspace.tokens[before - 1].hash)
  }

  private static let protections = WordSet(
    "assurance assurances guarantee guarantees protection safeguard safeguards insurance guard defence defense")

  /// "would defend it against attacks", "to prevent an invasion": what hangs on a wish or a purpose hasn't happened.
  func isImagined(_ index: Int, _ verbs: SentenceVerbs) -> Bool {
    guard let number = verbs.reading(before: index), verbs.readings[number].group.head > index - 9 else { return false }
    let verb = verbs.readings[number]
    return verb.kind == .infinitive || verb.group.modality == .hypothetical || verb.group.modality == .possible
  }

  /// "refused to sign the treaty", "opposed to talks": the verb of refusal tells it.
  func isRefused(_ reality: Reality, _ workspace: Workspace) -> Bool {
    guard let word = reality.word, let verb = lexicons.verbs[workspace.tokens[word].word] else { return false }
    return lexicons.events.verbs[verb.lemma]?.meaning?.category == .reject
  }

  /// A noun tells a deed where somebody is named; words that people give or take need a verb that carries them: "their
  /// support" is none, "voiced support" is.
  func isTold(_ draft: EventDraft, _ isCarried: Bool, _ verbs: SentenceVerbs) -> Bool {
    if isCarried { return draft.actor != nil || draft.target != nil || draft.category.isForce }
    switch draft.category {
    case .support, .agree, .aid, .threaten, .request, .sanction: return false
    case .mobilize: return draft.actor != nil
    case .protest: return draft.actor != nil || verbs.times.contains { $0.overlaps(draft.clause) }
    default: return draft.actor != nil || draft.target != nil
    }
  }

  /// "bomb attack victims", "peace talks venue": the first part of a longer noun tells no event.
  func isCompound(_ last: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    let next = last + 1
    guard next < verbs.sentence.end, workspace.tokens[next].kind == .word, workspace.mentionAt[next] < 0,
      verbs.time(covering: next) == nil, verbs.reading(covering: next) == nil
    else { return next < verbs.sentence.end && workspace.tokens[next].kind == .hyphen }
    return lexicons.classes(workspace.tokens[next]).isDisjoint(with: VerbReadingReader.function)
  }

  // MARK: - Reality

  /// A noun that a verb carries is as real as the verb ("called a strike"); another as the words before it tell.
  func reality(_ index: Int, _ carrier: Int?, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Reality {
    let reader = StatusReader(lexicons: lexicons)
    guard let carrier else { return reader.reality(ofNoun: index, workspace) }
    let group = verbs.readings[carrier].group
    var reality = reader.reality(of: group, workspace)
    if group.modality == .hypothetical || group.modality == .possible { reality.status = .proposed }
    return reality
  }
}
