/// Decides whether a word is a verb where it stands, and of which kind.
struct VerbReadingReader {
  let lexicons: Lexicons
  private static let auxiliary: WordClass = [
    .formOfBe, .formOfHave, .formOfDo, .future, .possibility, .conditional, .obligation,
  ]

  func reading(at index: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading? {
    let token = workspace.tokens[index]
    guard token.kind == .word, workspace.mentionAt[index] < 0 else { return nil }
    let classes = lexicons.classes(token)
    if !classes.isDisjoint(with: VerbReadingReader.auxiliary) { return copula(index, classes, verbs, workspace) }
    if token.isCapitalised, !token.shape.contains(.sentenceStart) { return nil }
    guard let forms = forms(of: token, classes, workspace), isGluedToNothing(index, workspace) else { return nil }
    guard let group = group(at: index, forms, workspace) else { return nil }
    if group.isInfinitive { return infinitive(group, workspace) }
    let hasAuxiliary = group.start < index && startsWithAuxiliary(group, workspace)
    if hasAuxiliary { return VerbReading(group: group, kind: .finite) }
    if forms.contains(.gerund) { return gerund(group, verbs, workspace) }
    if forms.contains(.past) || forms.contains(.participle) { return past(group, forms, verbs, workspace) }
    return present(group, forms, verbs, workspace)
  }

  private func forms(of token: Token, _ classes: WordClass, _ workspace: Workspace) -> VerbForms? {
    if classes.contains(.verb) { return lexicons.verbs[token.word]?.forms }
    if classes.contains(.saying) { return lexicons.statements.verbs[token.word]?.forms }
    // "hospitalised": a word in "-ed" that no table knows.
    let end = Int(token.end)
    guard classes.isEmpty, token.word < 0, token.end - token.start > 4, workspace.bytes[end - 1] == 100,
      workspace.bytes[end - 2] == 101
    else { return nil }
    return [.past, .participle]
  }

  /// "US-backed", "quake-hit": a part of a compound adjective is no verb.
  private func isGluedToNothing(_ index: Int, _ workspace: Workspace) -> Bool {
    index == 0 || workspace.tokens[index - 1].kind != .hyphen
  }

  private func group(at index: Int, _ forms: VerbForms, _ workspace: Workspace) -> VerbGroup? {
    if let group = VerbGroupReader(lexicons: lexicons).group(at: index, workspace) { return group }
    // "vehemently opposes": an adverb that no table knows.
    if forms == .thirdPerson, index > 0, isAdverb(index - 1, workspace) {
      return VerbGroup(head: index, start: index - 1, lemma: lexicons.verbs[workspace.tokens[index].word]?.lemma ?? -1)
    }
    // A verb of saying or an unknown one, which the reader of groups doesn't know by itself.
    guard forms.contains(.past), lexicons.verbs[workspace.tokens[index].word] == nil else { return nil }
    return VerbGroup(head: index, start: index, lemma: workspace.tokens[index].word)
  }

  private func isAdverb(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    let end = Int(token.end)
    return token.kind == .word && token.word < 0 && token.end - token.start > 4 && workspace.bytes[end - 1] == 121
      && workspace.bytes[end - 2] == 108
  }

  private func startsWithAuxiliary(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    (group.start..<group.head).contains {
      !lexicons.classes(workspace.tokens[$0]).isDisjoint(with: VerbReadingReader.auxiliary)
    }
  }

  /// "is a", "has 4,000 troops": an auxiliary without a verb behind it is the verb.
  private func copula(_ index: Int, _ classes: WordClass, _ verbs: SentenceVerbs, _ workspace: Workspace)
    -> VerbReading?
  {
    if workspace.tokens[index].isCapitalised, classes.contains(.month) { return nil }
    if index > verbs.sentence.start {
      let before = workspace.tokens[index - 1]
      if before.word == lexicons.words.to || verbs.reading(covering: index - 1) != nil { return nil }
    }
    var next = index + 1
    while next < min(verbs.sentence.end, index + 6), workspace.tokens[next].kind == .word {
      let classes = lexicons.classes(workspace.tokens[next])
      if classes.isDisjoint(with: VerbReadingReader.auxiliary.union([.adverb, .negation])) { break }
      next += 1
    }
    if next < verbs.sentence.end, workspace.tokens[next].kind == .word, workspace.mentionAt[next] < 0,
      let forms = forms(of: workspace.tokens[next], lexicons.classes(workspace.tokens[next]), workspace),
      forms != .thirdPerson
    {
      return nil
    }
    return VerbReading(
      group: VerbGroup(
        head: max(index, next - 1), start: index,
        lemma: lexicons.verbs[workspace.tokens[index].word]?.lemma ?? workspace.tokens[index].word),
      kind: .finite)
  }

  /// "is to meet" tells the future; all other infinitives hang on another word.
  private func infinitive(_ group: VerbGroup, _ workspace: Workspace) -> VerbReading {
    var group = group
    var index = group.start - 1
    while index >= 0, workspace.tokens[index].kind == .word {
      let classes = lexicons.classes(workspace.tokens[index])
      if classes.contains(.formOfBe) {
        group.isInfinitive = false
        group.isFuture = true
        group.governor = nil
        group.start = index
        return VerbReading(group: group, kind: .finite)
      }
      if !classes.contains(.adverb) { break }
      index -= 1
    }
    return VerbReading(group: group, kind: .infinitive)
  }

  /// "after meeting Rice" is a verb; "the meeting", "heavy fighting erupted" and "retreating fighters" are none.
  private func gerund(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading? {
    let reading = VerbReading(group: group, kind: .gerund)
    let isNounToo = lexicons.events.phrases.begins(with: workspace.tokens[group.head].word)
    if isNounToo, !beginsNamedObject(group.head + 1, workspace) { return nil }
    if lexicons.events.has(.needsObject, group.lemma), !beginsObject(group.head + 1, workspace) { return nil }
    // "Visiting leader X warned", "after retreating fighters opened fire": it describes the subject.
    if describesSubject(group, verbs, workspace) { return nil }
    guard group.start > verbs.sentence.start else { return reading }
    if isAttributive(group, workspace) { return nil }
    if let mention = workspace.mention(at: group.start - 1), isNounToo || mention.kind == .nationality { return nil }
    if verbs.time(covering: group.start - 1) != nil, isNounToo { return nil }
    return reading
  }

  /// Whether a verb follows with no comma, article or pronoun before it, so that the gerund is part of its subject.
  private func describesSubject(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    if group.start > verbs.sentence.start {
      let before = workspace.tokens[group.start - 1]
      guard before.kind == .word, lexicons.classes(before).contains(.subordinator) else { return false }
    }
    for index in (group.head + 1)..<max(group.head + 1, min(group.head + 9, verbs.sentence.end)) {
      if workspace.mentionAt[index] >= 0 { continue }
      guard workspace.tokens[index].kind == .word else { return false }
      let classes = lexicons.classes(workspace.tokens[index])
      if !classes.isDisjoint(with: [
        .determiner, .preposition, .subjectPronoun, .objectPronoun, .possessivePronoun, .conjunction, .subordinator,
      ]) {
        return false
      }
      if let forms = forms(of: workspace.tokens[index], classes, workspace), forms.contains(.past) {
        return index > group.head + 1
      }
    }
    return false
  }

  /// Past tense, or a participle that describes the noun before it.
  private func past(_ group: VerbGroup, _ forms: VerbForms, _ verbs: SentenceVerbs, _ workspace: Workspace)
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
  private func complement(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading? {
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
  private func isAuxiliaryAlone(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    group.head > group.start
      && (group.start...group.head).allSatisfy {
        !lexicons.classes(workspace.tokens[$0]).isDisjoint(
          with: VerbReadingReader.auxiliary.union([.adverb, .negation]))
      }
  }

  private func isAdverbial(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    return token.kind == .word && workspace.mentionAt[index] < 0
      && (isAdverb(index, workspace)
        || !lexicons.classes(token).isDisjoint(with: [.adverb, .negation, .subordinator])
        || token.word == lexicons.events.far)
  }

  private func isPlainNoun(_ index: Int, _ workspace: Workspace) -> Bool {
    guard index < workspace.tokens.count, workspace.tokens[index].kind == .word, workspace.mentionAt[index] < 0 else {
      return false
    }
    let classes = lexicons.classes(workspace.tokens[index])
    return classes.isSubset(of: [.role, .organisationHead, .placeHead, .roleStart, .eventStart, .forceStart])
  }

  /// Present tense. A base form needs a plural subject or a verb of its form before "and": ", bomb attacks" is a noun.
  private func present(_ group: VerbGroup, _ forms: VerbForms, _ verbs: SentenceVerbs, _ workspace: Workspace)
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
  private func isAttributive(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    let before = workspace.tokens[group.start - 1]
    if before.kind == .clitic || before.kind == .ordinal || before.kind == .hyphen { return true }
    let classes = lexicons.classes(before)
    if classes.contains(.relative) || classes.contains(.subjectPronoun) { return false }
    if !classes.isDisjoint(with: [.determiner, .possessivePronoun]) { return true }
    return lexicons.verbs[workspace.tokens[group.head].word]?.forms.contains(.gerund) != true
      && classes.contains(.preposition) && !classes.contains(.subordinator)
  }

  private func follows(_ index: Int, _ word: WordID, _ workspace: Workspace) -> Bool {
    (max(0, index - 2)..<index).contains { workspace.tokens[$0].kind == .word && workspace.tokens[$0].word == word }
  }

  /// Whether what follows is an object beyond doubt: a name, an article, a figure, a pronoun, "that". A plain noun may be
  /// the rest of a longer one: "warning system".
  private func beginsNamedObject(_ index: Int, _ workspace: Workspace) -> Bool {
    guard index < workspace.tokens.count else { return false }
    let token = workspace.tokens[index]
    if token.kind == .number || token.kind == .quoteOpen || token.kind == .quoteStraight { return true }
    guard token.kind == .word else { return false }
    if workspace.mentionAt[index] >= 0 || beginsFigure(index, workspace) { return true }
    return !lexicons.classes(token).isDisjoint(with: [
      .determiner, .possessivePronoun, .objectPronoun, .numberWord, .relative,
    ])
  }

  /// "at least seven", "more than 30"
  private func beginsFigure(_ index: Int, _ workspace: Workspace) -> Bool {
    guard
      lexicons.classes(workspace.tokens[index]).contains(.approximator)
        || (index + 1 < workspace.tokens.count && workspace.tokens[index + 1].word == lexicons.events.least)
    else { return false }
    return (index + 1..<min(index + 4, workspace.tokens.count)).contains {
      workspace.tokens[$0].kind == .number || lexicons.classes(workspace.tokens[$0]).contains(.numberWord)
    }
  }

  /// Whether the words at a token can be what a verb acts on.
  func beginsObject(_ index: Int, _ workspace: Workspace) -> Bool {
    guard index < workspace.tokens.count else { return false }
    let token = workspace.tokens[index]
    if token.kind == .number || token.kind == .currency || token.kind == .quoteOpen || token.kind == .quoteStraight {
      return true
    }
    guard token.kind == .word else { return false }
    if workspace.mentionAt[index] >= 0 || beginsFigure(index, workspace) { return true }
    let classes = lexicons.classes(token)
    if !classes.isDisjoint(with: [.determiner, .possessivePronoun, .objectPronoun, .numberWord]) { return true }
    return classes.isDisjoint(with: [
      .preposition, .conjunction, .subordinator, .relative, .interrogative, .formOfBe, .formOfHave, .formOfDo,
      .future, .possibility, .conditional, .obligation, .adverb, .verb, .weekday, .month, .timeUnit,
    ])
  }
}
