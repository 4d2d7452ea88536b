import CrisisModel

/// Whose force: an adjective or possessive of the phrase, the agent of a passive, the subject of the verb, or the side
/// that decides.
struct SenderOfForce {
  let lexicons: Lexicons
  private var participants: ParticipantReader { ParticipantReader(lexicons: lexicons) }
  private var subjects: ClauseSubject { ClauseSubject(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func sender(
    _ phrase: ForcePhrase, _ link: MovementLink, _ joined: ActorReference?, _ basis: inout [FieldBasis],
    _ workspace: Workspace
  ) -> ActorReference? {
    if let owner = phrase.owner {
      basis.append(.stated(.actor, workspace.byteRange(phrase.tokens)))
      return actor(owner, workspace)
    }
    if let joined {
      basis.append(.inferred(.actor, "the force that it is joined to is \(joined.name)’s"))
      return joined
    }
    if let speaker = speakersOwn(phrase, &basis, workspace) { return speaker }
    if link.part == .subject, let agent = agent(link, workspace) {
      basis.append(.stated(.actor, workspace.byteRange(agent.tokens)))
      return agent.entity.map { actor($0, workspace) }
    }
    guard let subject = subject(phrase, link, workspace) else { return nil }
    let reason = subject.inference ?? (link.part == .noun ? "\(subject.name) is the subject of the sentence" : nil)
    let words = workspace.byteRange(subject.tokens)
    basis.append(reason.map { .inferred(.actor, $0, from: words) } ?? .stated(.actor, words))
    return state(subject.actor)
  }

  /// "troops were sent by France"
  private func agent(_ link: MovementLink, _ workspace: Workspace) -> Participant? {
    guard let group = link.group, group.isPassive, let agent = participants.agent(after: group.head, workspace),
      agent.entity != nil
    else { return nil }
    return agent
  }

  private func subject(_ phrase: ForcePhrase, _ link: MovementLink, _ workspace: Workspace) -> FoundSubject? {
    if link.part == .noun, phrase.possessive == nil {
      guard let governor = link.reality.word, isDecision(governor, workspace),
        let group = VerbGroupReader(lexicons: lexicons).group(at: governor, workspace)
      else { return nil }
      return subjects.subject(before: group.start, group, workspace)
    }
    if let governor = link.group?.governor, link.group?.isInfinitive ?? false, isRequest(governor, workspace) {
      if let asked = asked(governor, link, workspace) { return asked }
      if phrase.possessive == nil { return nil }
    }
    if phrase.possessive != nil || link.part == .object {
      return subjects.subject(before: link.group?.start ?? link.trigger, link.group, workspace)
    }
    // "France, which has 4,000 troops deployed in Ivory Coast"
    var before = phrase.tokens.start - 1
    let first = workspace.sentence(of: phrase.tokens.start).tokens.start
    if before > first, lexicons.classes(workspace.tokens[before]).contains(.adverb) { before -= 1 }
    guard before > first, lexicons.classes(workspace.tokens[before]).contains(.formOfHave) else { return nil }
    let having = VerbGroup(head: before, start: before, lemma: workspace.tokens[before].word)
    return subjects.subject(before: before, having, workspace)
  }

  /// "announced the withdrawal": who decides withdraws; who asks for it doesn't.
  private func isDecision(_ verb: Int, _ workspace: Workspace) -> Bool {
    guard let entry = lexicons.verbs[workspace.tokens[verb].word] else { return false }
    return lexicons.reality.verbs.contains(entry.lemma) && !lexicons.deployments.requests.contains(entry.lemma)
  }

  private func isRequest(_ verb: Int, _ workspace: Workspace) -> Bool {
    guard let entry = lexicons.verbs[workspace.tokens[verb].word],
      VerbGroupReader(lexicons: lexicons).group(at: verb, workspace) != nil
    else { return false }
    return lexicons.deployments.requests.contains(entry.lemma)
  }

  /// "urged Germany to send troops", "Germany has been asked to send": who is asked sends.
  private func asked(_ verb: Int, _ link: MovementLink, _ workspace: Workspace) -> FoundSubject? {
    guard let group = link.group else { return nil }
    if let request = VerbGroupReader(lexicons: lexicons).group(at: verb, workspace), request.isPassive {
      return subjects.found(participants.subject(of: request, workspace), request.start, workspace)
    }
    return subjects.found(
      participants.participant(TokenRange(verb + 1, group.start), workspace), group.start, workspace)
  }

  /// "our troops", in somebody's words: those of the speaker's country.
  private func speakersOwn(
    _ phrase: ForcePhrase, _ basis: inout [FieldBasis], _ workspace: Workspace
  ) -> ActorReference? {
    guard let possessive = phrase.possessive,
      lexicons.classes(workspace.tokens[possessive]).contains(.firstPerson),
      let speaker = Attribution.statement(holding: workspace.tokens[possessive].range, workspace)?.speaker,
      let country = speaker.country
    else { return nil }
    let words = workspace.tokens[possessive].range
    basis.append(.inferred(.actor, "“\(workspace.text(possessive))” is said by \(speaker.name)", from: words))
    return ActorReference(name: lexicons.countries.name(of: country), kind: .country, country: country)
  }

  /// An entity as a force's owner: a people or capital stands for its country.
  private func actor(_ index: Int, _ workspace: Workspace) -> ActorReference {
    state(lexicons.actor(index, workspace))
  }

  /// A force is a state's, not a person's: "Khrushchev promised to withdraw the bombers" withdraws Soviet ones.
  private func state(_ actor: ActorReference) -> ActorReference {
    guard actor.kind == .person, let country = actor.country else { return actor }
    return ActorReference(name: lexicons.countries.name(of: country), kind: .country, country: country)
  }
}
