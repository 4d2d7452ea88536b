import CrisisModel

/// Verbs whose subject is the force: "troops were sent", "troops left", "troops stationed in", "soldiers who had
/// crossed", "forces are expected to be based".
struct SubjectMovement {
  let lexicons: Lexicons
  private let reach = 16
  private var groups: VerbGroupReader { VerbGroupReader(lexicons: lexicons) }
  private var linker: MovementLinker { MovementLinker(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func link(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> MovementLink? {
    var index = phrase.tokens.end
    let last = min(sentence.end, index + reach)
    var commas = 0
    var isInsideApposition = false
    while index < last {
      let token = workspace.tokens[index]
      switch token.kind {
      case .comma:
        commas += 1
        if commas > 2 { return nil }
        isInsideApposition = commas == 1 && index + 1 < last && beginsNoun(index + 1, workspace)
      case .word:
        // "dismantle its missiles and return them": the verb behind "and" has another subject.
        if lexicons.classes(token).contains(.conjunction), commas == 0 { return nil }
        if endsSubject(token, index, last, phrase, workspace) { return nil }
        if !isAuxiliary(token), let group = groups.group(at: index, workspace) {
          if isInsideApposition, group.isFinite { return nil }
          if let verb = lexicons.verbs[token.word], !isInsideApposition, !(group.isInfinitive && commas > 0),
            let link = link(verb, group, index, phrase, workspace)
          {
            return link
          }
          if ends(group, index, last, phrase, workspace) { return nil }
        }
      case .semicolon, .colon, .dash, .quoteOpen, .quoteClose, .quoteStraight: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private func isAuxiliary(_ token: Token) -> Bool {
    !lexicons.classes(token).isDisjoint(with: [.formOfBe, .formOfHave, .formOfDo])
  }

  /// "the rebels, the fighters of the south, are": a noun phrase between commas; without the second comma it is the
  /// subject of what follows.
  private func beginsNoun(_ index: Int, _ workspace: Workspace) -> Bool {
    let classes = lexicons.classes(workspace.tokens[index])
    return workspace.mentionAt[index] >= 0 || classes.contains(.determiner) || classes.contains(.forceStart)
  }

  /// Whether a verb that moves nobody ends the search: not one that governs ("are expected to be based", "began to
  /// advance") nor a participle ("troops backed by tanks entered").
  private func ends(
    _ group: VerbGroup, _ index: Int, _ last: Int, _ phrase: ForcePhrase, _ workspace: Workspace
  ) -> Bool {
    if group.isBareParticiple || group.isGerund { return false }
    guard index + 1 < last, workspace.tokens[index + 1].kind == .word else { return true }
    let next = workspace.tokens[index + 1]
    if next.word == lexicons.words.to { return false }
    if groups.reality(of: workspace.tokens[index]) != nil, let verb = lexicons.verbs[next.word],
      verb.forms.contains(.gerund)
    {
      return false
    }
    let isAmbiguous =
      index == phrase.tokens.end
      && lexicons.verbs[workspace.tokens[index].word]?.forms
        .contains(.participle) ?? false
    return !(isAmbiguous && (next.word == lexicons.words.by || next.word == lexicons.words.with))
  }

  /// A word behind which another clause has begun: "since", "when", "he"; a "who" that is another noun's; or a "was"
  /// that only joins a noun.
  private func endsSubject(
    _ token: Token, _ index: Int, _ last: Int, _ phrase: ForcePhrase, _ workspace: Workspace
  ) -> Bool {
    let classes = lexicons.classes(token)
    if classes.contains(.relative) {
      return index > phrase.tokens.end && workspace.tokens[index - 1].kind != .comma
    }
    if !classes.isDisjoint(with: [.subordinator, .subjectPronoun]) { return true }
    guard classes.contains(.formOfBe) else { return false }
    for ahead in (index + 1)..<max(index + 1, min(last, index + 6)) {
      let next = workspace.tokens[ahead]
      if next.kind == .word, next.word == lexicons.words.to { return false }
      if groups.group(at: ahead, workspace) != nil { return false }
      guard
        !lexicons.classes(next).isDisjoint(with: [.adverb, .negation, .formOfBe])
          || groups.reality(of: next) != nil
      else { return true }
    }
    return true
  }

  private func link(
    _ verb: VerbLexicon.Entry, _ found: VerbGroup, _ index: Int, _ phrase: ForcePhrase, _ workspace: Workspace
  ) -> MovementLink? {
    guard let movement = lexicons.deployments.movements[verb.lemma], !isAbility(found, workspace) else { return nil }
    let group = governedOutside(found, phrase, workspace)
    let tokens = TokenRange(phrase.tokens.start, index + 1)
    let reality = self.reality(group, phrase, workspace)
    // A past form right behind the noun is a participle: "troops deployed in Iraq", "soldiers stationed there".
    let reads =
      group.isPassive || group.isBareParticiple
      || (verb.forms.contains(.participle) && movement.asObject != nil && group.start == index
        && movement.asSubject == nil)
    if reads, group.isPassive || group.isBareParticiple || !movesAnother(index, movement, workspace),
      let direction = linker.objectDirection(movement, index, phrase, workspace)
    {
      return MovementLink(
        trigger: index, direction: direction, reality: reality, group: group,
        part: .subject, rule: "deployment.force-passive", tokens: tokens)
    }
    guard !group.isPassive else { return nil }
    for (particle, direction, isObject) in movement.particles
    where !isObject && index + 1 < workspace.tokens.count && workspace.tokens[index + 1].word == particle {
      return MovementLink(
        trigger: index, direction: direction, reality: reality, group: group,
        part: .subject, rule: "deployment.force-moves", tokens: TokenRange(tokens.start, index + 2))
    }
    guard let direction = movement.asSubject, !movesAnother(index, movement, workspace) else { return nil }
    return MovementLink(
      trigger: index, direction: direction, reality: reality, group: group,
      part: .subject, rule: "deployment.force-moves", tokens: tokens, takesPlace: true)
  }

  /// "the army has started withdrawing its troops": another force is the verb's object.
  private func movesAnother(_ index: Int, _ movement: Movement, _ workspace: Workspace) -> Bool {
    guard movement.asObject != nil || movement.asActiveObject != nil else { return false }
    for at in (index + 1)..<min(workspace.tokens.count, index + 5) {
      let token = workspace.tokens[at]
      guard token.kind == .word || token.kind == .number || token.kind == .hyphen else { return false }
      let classes = lexicons.classes(token)
      if classes.contains(.forceStart) { return true }
      if !classes.isDisjoint(with: [.preposition, .conjunction, .subordinator]) { return false }
    }
    return false
  }

  /// "the policemen can enter": what somebody is able to do moves nobody.
  private func isAbility(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    for index in group.start..<group.head where workspace.tokens[index].kind == .word {
      let word = workspace.tokens[index].word
      if word == lexicons.words.can || word == lexicons.words.cannot { return true }
    }
    return false
  }

  /// "asked for American forces to remain": what governs the infinitive stands before the force.
  private func governedOutside(_ group: VerbGroup, _ phrase: ForcePhrase, _ workspace: Workspace) -> VerbGroup {
    guard group.isInfinitive, group.start == phrase.tokens.end else { return group }
    var group = group
    group.governor = groups.governor(before: phrase.tokens.start, workspace) ?? group.governor
    return group
  }

  /// "it was unlikely that troops would be sent", "confirmed the possibility that": what stands before the clause
  /// says how real it is.
  private func reality(_ group: VerbGroup, _ phrase: ForcePhrase, _ workspace: Workspace) -> Reality {
    var own = linker.reality(group, workspace)
    // "the first unit to be deployed": nothing governs, and nothing tells how real it is.
    if group.isInfinitive, own.word == nil, own.status == .planned { own.isAssumed = true }
    guard group.isFinite, own.status != .denied else { return own }
    var index = phrase.tokens.start - 1
    let first = workspace.sentence(of: phrase.tokens.start).tokens.start
    guard index > first else { return own }
    if lexicons.classes(workspace.tokens[index]).contains(.relative) { index -= 1 }
    guard let entry = groups.reality(of: workspace.tokens[index]), entry.status == .denied || entry.status == .proposed
    else { return own }
    let outer = groups.group(at: index, workspace)
    if outer?.isNegated ?? false { return StatusReader(lexicons: lexicons).negated(entry, index) }
    return Reality(status: entry.status, denial: entry.denial, modality: .asserted, word: index)
  }
}
