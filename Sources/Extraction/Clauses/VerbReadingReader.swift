/// Decides whether a word is a verb where it stands, and of which kind.
struct VerbReadingReader {
  let lexicons: Lexicons
  static let auxiliary: WordClass = [
    .formOfBe, .formOfHave, .formOfDo, .future, .possibility, .conditional, .obligation,
  ]

  /// Words of which none is a noun or an adjective.
  static let function: WordClass = [
    .determiner, .preposition, .subjectPronoun, .objectPronoun, .possessivePronoun, .conjunction, .subordinator,
    .relative, .formOfBe, .formOfHave, .formOfDo, .future, .possibility, .conditional, .obligation, .negation,
    .adverb, .numberWord, .month, .weekday, .timeUnit, .interrogative, .compass,
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

  func forms(of token: Token, _ classes: WordClass, _ workspace: Workspace) -> VerbForms? {
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
  func isGluedToNothing(_ index: Int, _ workspace: Workspace) -> Bool {
    index == 0 || workspace.tokens[index - 1].kind != .hyphen
  }

  func group(at index: Int, _ forms: VerbForms, _ workspace: Workspace) -> VerbGroup? {
    if let group = VerbGroupReader(lexicons: lexicons).group(at: index, workspace) { return group }
    // "vehemently opposes": an adverb that no table knows.
    if forms == .thirdPerson, index > 0, isAdverb(index - 1, workspace) {
      return VerbGroup(head: index, start: index - 1, lemma: lexicons.verbs[workspace.tokens[index].word]?.lemma ?? -1)
    }
    // A verb of saying or an unknown one, which the reader of groups doesn't know by itself.
    guard forms.contains(.past), lexicons.verbs[workspace.tokens[index].word] == nil else { return nil }
    return VerbGroup(head: index, start: index, lemma: workspace.tokens[index].word)
  }

  func isAdverb(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    let end = Int(token.end)
    return token.kind == .word && token.word < 0 && token.end - token.start > 4 && workspace.bytes[end - 1] == 121
      && workspace.bytes[end - 2] == 108
  }

  func startsWithAuxiliary(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    (group.start..<group.head).contains {
      !lexicons.classes(workspace.tokens[$0]).isDisjoint(with: VerbReadingReader.auxiliary)
    }
  }

  /// "is a", "has 4,000 troops": an auxiliary without a verb behind it is the verb.
  func copula(_ index: Int, _ classes: WordClass, _ verbs: SentenceVerbs, _ workspace: Workspace)
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
  func infinitive(_ group: VerbGroup, _ workspace: Workspace) -> VerbReading {
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
  func gerund(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading? {
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
  func describesSubject(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
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
}
