import CrisisModel

/// What moves a force: a verb or noun, and how real it is.
struct MovementLink {
  /// The verb's or noun's token.
  var trigger: Int
  var direction: Direction
  var reality: Reality
  /// The verb group, when a verb moves it.
  var group: VerbGroup?
  /// Where the force stands.
  enum Part { case object, subject, noun, possession }
  var part: Part
  /// Name of the rule.
  var rule: String
  /// Words that belong to it, from the first to the last.
  var tokens: TokenRange
}

/// Finds what moves a force phrase.
struct MovementLinker {
  let lexicons: Lexicons
  private var groups: VerbGroupReader { VerbGroupReader(lexicons: lexicons) }
  private var statuses: StatusReader { StatusReader(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func link(_ phrase: ForcePhrase, in sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    nounOf(phrase, sentence, workspace) ?? object(phrase, sentence, workspace) ?? compound(phrase, sentence, workspace)
      ?? subject(phrase, sentence, workspace) ?? possession(phrase, sentence, workspace)
  }

  /// "the deployment of 4,000 troops", "withdrawal of almost all US combat troops".
  private func nounOf(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    let of = phrase.tokens.start - 1
    guard of > sentence.start, workspace.tokens[of].kind == .word, workspace.tokens[of].word == lexicons.words.of,
      workspace.tokens[of - 1].kind == .word, let direction = lexicons.deployments.nouns[workspace.tokens[of - 1].word]
    else { return nil }
    return MovementLink(
      trigger: of - 1, direction: direction, reality: statuses.reality(ofNoun: of - 1, workspace), part: .noun,
      rule: "deployment.noun-of-force", tokens: TokenRange(of - 1, phrase.tokens.end))
  }

  /// "troop deployment", "US military presence", "troop withdrawals".
  private func compound(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    var next = phrase.tokens.end
    if next < sentence.end, workspace.tokens[next].kind == .clitic || workspace.tokens[next].kind == .apostrophe {
      next += 1
    }
    guard next < sentence.end, workspace.tokens[next].kind == .word,
      let direction = lexicons.deployments.nouns[workspace.tokens[next].word]
    else { return nil }
    return MovementLink(
      trigger: next, direction: direction, reality: statuses.reality(ofNoun: phrase.tokens.start, workspace),
      part: .noun, rule: "deployment.force-noun", tokens: TokenRange(phrase.tokens.start, next + 1))
  }

  /// "sent 2,000 troops", "deploying warships", "ordered its forces out".
  private func object(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    var index = phrase.tokens.start - 1
    let first = max(sentence.start, phrase.tokens.start - 5)
    while index >= first {
      let token = workspace.tokens[index]
      guard token.kind == .word || token.kind == .hyphen || token.kind == .number else { return nil }
      if let verb = lexicons.verbs[token.word], token.kind == .word, workspace.mentionAt[index] < 0 {
        guard let movement = lexicons.deployments.movements[verb.lemma], !commands(verb.lemma, phrase, workspace),
          let group = groups.group(at: index, workspace), !group.isPassive,
          let direction = objectDirection(movement, index, phrase, workspace)
        else { return nil }
        return MovementLink(
          trigger: index, direction: direction, reality: reality(group, direction, workspace), group: group,
          part: .object, rule: "deployment.verb-force", tokens: TokenRange(group.start, phrase.tokens.end))
      }
      let classes = lexicons.classes(token)
      if !classes.isDisjoint(with: [.preposition, .subordinator, .relative]), !isParticle(token) { return nil }
      index -= 1
    }
    return nil
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

  private func objectDirection(
    _ movement: Movement, _ head: Int, _ phrase: ForcePhrase, _ workspace: Workspace
  ) -> Direction? {
    for (particle, direction, isObject) in movement.particles where isObject {
      let after = phrase.tokens.end
      if head + 1 < workspace.tokens.count, workspace.tokens[head + 1].word == particle { return direction }
      if after < workspace.tokens.count, workspace.tokens[after].word == particle { return direction }
    }
    return movement.asObject
  }

  /// "troops were sent", "troops left", "troops stationed in", "soldiers who had crossed".
  private func subject(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    var index = phrase.tokens.end
    let last = min(sentence.end, phrase.tokens.end + 14)
    var commas = 0
    while index < last {
      let token = workspace.tokens[index]
      switch token.kind {
      case .comma:
        commas += 1
        if commas > 2 { return nil }
      case .word:
        // "dismantle its missiles and return them": the verb behind "and" has another subject.
        if lexicons.classes(token).contains(.conjunction), commas == 0 { return nil }
        if endsSubject(token, index, last, workspace) { return nil }
        if let group = groups.group(at: index, workspace) {
          if let verb = lexicons.verbs[token.word], let link = subjectLink(verb, group, index, phrase, workspace) {
            return link
          }
          // Another verb between: "troops backing the government entered" goes on after a participle only.
          if group.isFinite, !group.isBareParticiple, index > phrase.tokens.end { return nil }
        }
      case .semicolon, .colon, .dash, .quoteOpen, .quoteClose, .quoteStraight: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// A word behind which another clause has begun: "since", "when", "he"; or a "was" that only joins a noun.
  private func endsSubject(_ token: Token, _ index: Int, _ last: Int, _ workspace: Workspace) -> Bool {
    let classes = lexicons.classes(token)
    if classes.contains(.relative) { return false }
    if !classes.isDisjoint(with: [.subordinator, .subjectPronoun]) { return true }
    guard classes.contains(.formOfBe) else { return false }
    for ahead in (index + 1)..<max(index + 1, min(last, index + 6)) {
      let next = workspace.tokens[ahead]
      if next.kind == .word, next.word == lexicons.words.to { return false }
      if groups.group(at: ahead, workspace) != nil { return false }
      guard !lexicons.classes(next).isDisjoint(with: [.adverb, .negation, .formOfBe]) else { return true }
    }
    return true
  }

  private func subjectLink(
    _ verb: VerbLexicon.Entry, _ group: VerbGroup, _ index: Int, _ phrase: ForcePhrase, _ workspace: Workspace
  ) -> MovementLink? {
    guard let movement = lexicons.deployments.movements[verb.lemma] else { return nil }
    let tokens = TokenRange(phrase.tokens.start, index + 1)
    // A past form right behind the noun is a participle: "troops deployed in Iraq", "soldiers stationed there".
    let reads =
      group.isPassive || group.isBareParticiple
      || (verb.forms.contains(.participle) && movement.asObject != nil && group.start == index
        && movement.asSubject == nil)
    if reads, let direction = objectDirection(movement, index, phrase, workspace) {
      return MovementLink(
        trigger: index, direction: direction, reality: reality(group, direction, workspace), group: group,
        part: .subject, rule: "deployment.force-passive", tokens: tokens)
    }
    for (particle, direction, isObject) in movement.particles
    where !isObject && index + 1 < workspace.tokens.count && workspace.tokens[index + 1].word == particle {
      return MovementLink(
        trigger: index, direction: direction, reality: reality(group, direction, workspace), group: group,
        part: .subject, rule: "deployment.force-moves", tokens: TokenRange(tokens.start, index + 2))
    }
    guard let direction = movement.asSubject else { return nil }
    return MovementLink(
      trigger: index, direction: direction, reality: reality(group, direction, workspace), group: group,
      part: .subject, rule: "deployment.force-moves", tokens: tokens)
  }

  /// "France has 4,000 troops in Ivory Coast", "129,000 US troops in Iraq": with a figure and a place behind.
  private func possession(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    guard let quantity = phrase.quantity, quantity.qualifier == .vague || quantity.low ?? quantity.high ?? 0 > 1,
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

  /// Progressive "is sending" announces, "are moving" is under way.
  private func reality(_ group: VerbGroup, _ direction: Direction, _ workspace: Workspace) -> Reality {
    var reality = statuses.reality(of: group, workspace)
    let sends = lexicons.deployments.movements[group.lemma]?.asSubject == nil
    if reality.status == .underWay, group.isProgressive, sends { reality.status = .planned }
    if group.isGerund, group.governor == nil, !group.isProgressive { reality.status = .inPlace }
    return reality
  }
}
