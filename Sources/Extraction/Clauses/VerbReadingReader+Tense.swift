/// Verbs without an auxiliary: past tense or participle, present tense or noun.
extension VerbReadingReader {
  /// Past tense, or a participle that describes the noun before it.
  func past(_ group: VerbGroup, _ forms: VerbForms, _ verbs: SentenceVerbs, _ workspace: Workspace)
    -> VerbReading?
  {
    let next = group.head + 1
    let isAgentNext =
      next < verbs.sentence.end && workspace.tokens[next].word == lexicons.words.by
      && workspace.tokens[next].kind == .word
    guard group.start > verbs.sentence.start else {
      // "Asked by lawmakers how long"; a sentence doesn't begin with a verb in the past.
      return forms.contains(.participle) ? VerbReading(group: group, kind: .reduced) : nil
    }
    if isAttributive(group, workspace) { return nil }
    // "its formal written condemnation"
    if group.isBareParticiple, isPlainNoun(next, workspace) { return nil }
    if let complement = complement(group, verbs, workspace) { return complement }
    if group.isBareParticiple || (forms.contains(.participle) && isAgentNext) {
      return VerbReading(group: group, kind: .reduced)
    }
    let before = lexicons.classes(workspace.tokens[group.start - 1])
    if forms.contains(.participle), lexicons.events.has(.needsObject, group.lemma),
      before.isDisjoint(with: [.subjectPronoun, .relative]), !beginsObject(next, workspace)
    {
      return VerbReading(group: group, kind: .reduced)
    }
    return VerbReading(group: group, kind: .finite)
  }

  /// "has so far rejected", "remained opposed to": the participle of an auxiliary or of a verb of state before it.
  func complement(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading? {
    guard let last = verbs.readings.last, last.kind == .finite, last.group.head >= group.start - 3,
      (last.group.head + 1..<group.start).allSatisfy({ isAdverbial($0, workspace) })
    else { return nil }
    let head = lexicons.classes(workspace.tokens[last.group.head])
    let isState = lexicons.events.has(.state, last.group.lemma)
    guard isState || !head.isDisjoint(with: [.formOfBe, .formOfHave]) || isAuxiliaryAlone(last.group, workspace) else {
      return nil
    }
    var group = group
    group.start = last.group.start
    group.isNegated = last.group.isNegated
    group.isBareParticiple = false
    let auxiliary = lexicons.classes(workspace.tokens[last.group.start])
    group.isPassive = isState || auxiliary.contains(.formOfBe)
    return VerbReading(group: group, kind: .finite)
  }

  /// "has also": an auxiliary with adverbs, whose verb is still to come.
  func isAuxiliaryAlone(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    group.head > group.start
      && (group.start...group.head).allSatisfy {
        !lexicons.classes(workspace.tokens[$0]).isDisjoint(
          with: VerbReadingReader.auxiliary.union([.adverb, .negation]))
      }
  }

  func isAdverbial(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    return token.kind == .word && workspace.mentionAt[index] < 0
      && (isAdverb(index, workspace)
        || !lexicons.classes(token).isDisjoint(with: [.adverb, .negation, .subordinator])
        || token.word == lexicons.events.far)
  }

  func isPlainNoun(_ index: Int, _ workspace: Workspace) -> Bool {
    guard index < workspace.tokens.count, workspace.tokens[index].kind == .word, workspace.mentionAt[index] < 0 else {
      return false
    }
    return lexicons.classes(workspace.tokens[index]).isDisjoint(with: VerbReadingReader.function.union(.verb))
  }

  /// Present tense. A base form needs a plural subject or a verb of its form before "and": ", bomb attacks" is a noun.
  func present(_ group: VerbGroup, _ forms: VerbForms, _ verbs: SentenceVerbs, _ workspace: Workspace)
    -> VerbReading?
  {
    guard group.start > verbs.sentence.start else { return nil }
    // "UN sanctions in force", "bomb attacks ahead of": a noun unless it has an object.
    if lexicons.events.phrases.begins(with: workspace.tokens[group.head].word),
      !beginsNamedObject(group.head + 1, workspace)
    {
      return nil
    }
    let before = workspace.tokens[group.start - 1]
    let classes = lexicons.classes(before)
    guard forms.isSubset(of: .base), classes.isDisjoint(with: [.subjectPronoun, .relative]) else {
      return VerbReading(group: group, kind: .finite)
    }
    // "militant bomb attacks": an office in the singular is no subject of a base form.
    if classes.contains(.role) {
      guard workspace.bytes[Int(before.end) - 1] == 115 else { return nil }
      return VerbReading(group: group, kind: .finite)
    }
    if let mention = workspace.mention(at: group.start - 1) {
      let isPlural = mention.kind == .nationality || follows(mention.tokens.start, lexicons.words.and, workspace)
      return isPlural && beginsObject(group.head + 1, workspace) ? VerbReading(group: group, kind: .finite) : nil
    }
    guard classes.contains(.conjunction), let last = verbs.readings.last else { return nil }
    // "to find and arrest", "will go and meet": the same form as the verb before.
    if last.kind == .infinitive || last.group.isFuture || last.group.modality != .asserted {
      var group = group
      group.isInfinitive = last.group.isInfinitive
      group.governor = last.group.governor
      group.isFuture = last.group.isFuture
      group.modality = last.group.modality
      group.isNegated = last.group.isNegated
      return VerbReading(group: group, kind: last.kind == .infinitive ? .infinitive : .finite)
    }
    return beginsObject(group.head + 1, workspace) ? VerbReading(group: group, kind: .finite) : nil
  }

  /// "the alleged assault", "Iraq's wounded", "of banned groups".
  func isAttributive(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    let before = workspace.tokens[group.start - 1]
    if before.kind == .clitic || before.kind == .ordinal || before.kind == .hyphen { return true }
    let classes = lexicons.classes(before)
    if classes.contains(.relative) || classes.contains(.subjectPronoun) { return false }
    if !classes.isDisjoint(with: [.determiner, .possessivePronoun]) { return true }
    return lexicons.verbs[workspace.tokens[group.head].word]?.forms.contains(.gerund) != true
      && classes.contains(.preposition) && !classes.contains(.subordinator)
  }
}
