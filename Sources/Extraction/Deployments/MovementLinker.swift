import CrisisModel

/// Finds what moves a force phrase: a noun of movement, a verb whose object or subject it is, or a place that it is in.
struct MovementLinker {
  let lexicons: Lexicons
  var groups: VerbGroupReader { VerbGroupReader(lexicons: lexicons) }
  private var statuses: StatusReader { StatusReader(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func link(_ phrase: ForcePhrase, in sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    let nouns = NounMovement(lexicons: lexicons)
    return nouns.ofForce(phrase, sentence, workspace) ?? strength(phrase, sentence, workspace)
      ?? object(phrase, sentence, workspace) ?? nouns.compound(phrase, sentence, workspace)
      ?? AlertMovement(lexicons: lexicons).link(phrase, sentence, workspace)
      ?? SubjectMovement(lexicons: lexicons).link(phrase, sentence, workspace)
      ?? possession(phrase, sentence, workspace)
  }

  /// "sent 2,000 troops", "deploying warships", "ordered its forces out".
  private func object(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    var index = phrase.tokens.start - 1
    let first = max(sentence.start, phrase.tokens.start - 6)
    while index >= first {
      let token = workspace.tokens[index]
      guard token.kind == .word || token.kind == .hyphen || token.kind == .number else { return nil }
      if let verb = lexicons.verbs[token.word], token.kind == .word, workspace.mentionAt[index] < 0 {
        guard let movement = lexicons.deployments.movements[verb.lemma], !commands(verb.lemma, phrase, workspace),
          !isSubjectOfNext(phrase, workspace), let group = groups.group(at: index, workspace), !group.isPassive,
          let direction = objectDirection(movement, index, phrase, workspace) ?? movement.asActiveObject
        else { return nil }
        return MovementLink(
          trigger: index, direction: direction, reality: promised(movement, group, workspace), group: group,
          part: .object, rule: "deployment.verb-force", tokens: TokenRange(group.start, phrase.tokens.end))
      }
      let classes = lexicons.classes(token)
      if !classes.isDisjoint(with: [.preposition, .subordinator, .relative]), !isParticle(token) { return nil }
      index -= 1
    }
    return nil
  }

  /// "to increase its number of troops in Iraq", "cut the size of the force": the verb moves the number.
  private func strength(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    let of = phrase.tokens.start - 1
    guard of - 1 > sentence.start, workspace.tokens[of].kind == .word, workspace.tokens[of].word == lexicons.words.of,
      workspace.tokens[of - 1].kind == .word,
      lexicons.deployments.strengths.contains(workspace.tokens[of - 1].word)
    else { return nil }
    for index in stride(from: of - 2, through: max(sentence.start, of - 5), by: -1) {
      let token = workspace.tokens[index]
      guard token.kind == .word else { return nil }
      guard let verb = lexicons.verbs[token.word] else { continue }
      guard
        let direction = lexicons.deployments.movements[verb.lemma]?.asActiveObject
          ?? lexicons.deployments
          .movements[verb.lemma]?.asObject, let group = groups.group(at: index, workspace), !group.isPassive
      else { return nil }
      return MovementLink(
        trigger: index, direction: direction, reality: reality(group, workspace), group: group, part: .object,
        rule: "deployment.verb-strength", tokens: TokenRange(group.start, phrase.tokens.end))
    }
    return nil
  }

  /// "promised its garrison will be": the force is the subject of a clause of its own.
  private func isSubjectOfNext(_ phrase: ForcePhrase, _ workspace: Workspace) -> Bool {
    let next = phrase.tokens.end
    guard next < workspace.tokens.count, workspace.tokens[next].kind == .word else { return false }
    return !lexicons.classes(workspace.tokens[next]).isDisjoint(with: [
      .future, .formOfBe, .formOfHave, .conditional, .possibility,
    ])
  }

  /// "ordered his batteries to fire": the command moves nobody; "ordered three destroyers to waters off" does.
  private func commands(_ lemma: WordID, _ phrase: ForcePhrase, _ workspace: Workspace) -> Bool {
    let next = phrase.tokens.end
    guard lemma == lexicons.words.order, next + 1 < workspace.tokens.count,
      workspace.tokens[next].word == lexicons.words.to, workspace.tokens[next].kind == .word,
      let verb = lexicons.verbs[workspace.tokens[next + 1].word], verb.forms.contains(.base)
    else { return false }
    return lexicons.deployments.movements[verb.lemma]?.asSubject == nil
  }

  private func isParticle(_ token: Token) -> Bool {
    let classes = lexicons.classes(token)
    return classes.contains(.preposition) && (token.end - token.start) <= 4 && token.word != lexicons.words.of
      && token.word != lexicons.words.from && token.word != lexicons.words.to && token.word != lexicons.words.with
      && token.word != lexicons.words.by && token.word != lexicons.words.on
  }

  func objectDirection(
    _ movement: Movement, _ head: Int, _ phrase: ForcePhrase, _ workspace: Workspace
  ) -> Direction? {
    for (particle, direction, isObject) in movement.particles where isObject {
      let after = phrase.tokens.end
      if head + 1 < workspace.tokens.count, workspace.tokens[head + 1].word == particle { return direction }
      if after < workspace.tokens.count, workspace.tokens[after].word == particle { return direction }
    }
    return movement.asObject
  }

  /// "France has 4,000 troops in Ivory Coast", "129,000 US troops in Iraq": with a figure and a place behind; "the UN
  /// peacekeepers in Lebanon" are there without a figure, too.
  private func possession(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    let counts = phrase.quantity.map { $0.qualifier == .vague || $0.low ?? $0.high ?? 0 > 1 } ?? false
    guard counts || (phrase.word.unit == .peacekeepers && phrase.isDefinite),
      PlacesOfForce(lexicons: lexicons).startsPlace(phrase.tokens.end, workspace), !isLoss(phrase, sentence, workspace)
    else { return nil }
    let reality = Reality(status: .inPlace, denial: nil, modality: .asserted, word: nil)
    let before = phrase.tokens.start - 1
    if before > sentence.start, lexicons.classes(workspace.tokens[before]).contains(.formOfHave) {
      let group = VerbGroup(head: before, start: before, lemma: workspace.tokens[before].word)
      return MovementLink(
        trigger: before, direction: .deploy, reality: reality, group: group, part: .object,
        rule: "deployment.has-force", tokens: TokenRange(before, phrase.tokens.end))
    }
    return MovementLink(
      trigger: phrase.noun.start, direction: .deploy, reality: reality, part: .possession,
      rule: "deployment.force-in-place", tokens: phrase.tokens)
  }

  /// Whether the sentence tells of killed, wounded or captured: the figure is a loss and no deployment.
  func isLoss(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> Bool {
    for index in max(sentence.start, phrase.tokens.start - 12)..<min(sentence.end, phrase.tokens.end + 12) {
      let token = workspace.tokens[index]
      if token.kind == .word, let verb = lexicons.verbs[token.word],
        lexicons.deployments.casualties.contains(verb.lemma)
      {
        return true
      }
    }
    return false
  }

  private func isSupposed(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    let first = max(workspace.sentence(of: group.head).tokens.start, group.start - 8)
    for index in stride(from: group.start - 1, through: first, by: -1) {
      let token = workspace.tokens[index]
      guard token.kind == .word || token.kind == .clitic else { return false }
      if lexicons.words.suppositions.contains(token.word) { return true }
    }
    return false
  }

  /// "promised 700 troops", "ordered ships to the Gulf": the verb itself says that they are still to go.
  private func promised(_ movement: Movement, _ group: VerbGroup, _ workspace: Workspace) -> Reality {
    let reality = reality(group, workspace)
    guard reality.status == .inPlace || reality.status == .underWay, movement.asActiveObject != nil,
      let entry = lexicons.reality.verbs[group.lemma], entry.status == .planned || entry.status == .proposed
    else { return reality }
    return Reality(status: entry.status, denial: nil, modality: reality.modality, word: group.head)
  }

  /// Progressive "is sending" announces, "are moving" is under way, "have been patrolling" lasts; "headed to" is under
  /// way, too.
  func reality(_ group: VerbGroup, _ workspace: Workspace) -> Reality {
    var reality = statuses.reality(of: group, workspace)
    let movement = lexicons.deployments.movements[group.lemma]
    if reality.status == .underWay, group.isProgressive, group.governor == nil {
      if movement?.asSubject == nil { reality.status = .planned }
      if movement?.pastStatus == .inPlace { reality.status = .inPlace }
    }
    if reality.status == .inPlace, !group.isPassive, let past = movement?.pastStatus { reality.status = past }
    if group.isGerund, group.governor == nil, !group.isProgressive { reality.status = .inPlace }
    // "if the army sent trainers"
    if reality.status == .inPlace || reality.status == .underWay, isSupposed(group, workspace) {
      reality.status = .proposed
      reality.modality = .hypothetical
    }
    return reality
  }
}
