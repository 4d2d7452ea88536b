import CrisisModel

/// The category of what a verb tells, by its particle and its object: "call for", "gun down", "meet a request".
struct VerbCategory {
  let lexicons: Lexicons

  func meaning(of verb: VerbReading, _ verbs: SentenceVerbs, _ workspace: Workspace) -> EventMeaning? {
    guard let event = lexicons.events.verbs[verb.group.lemma] else { return nil }
    let head = verb.group.head
    if let meaning = withParticle(event, head, workspace) { return meaning }
    guard let meaning = event.meaning else { return nil }
    if verb.group.lemma == lexicons.events.meet, isFulfilled(head, verbs, workspace) {
      return lexicons.events.categories.meaning(of: .agree)
    }
    if meaning.category == .reject || meaning.category == .request, isSilence(head, workspace) { return nil }
    if verb.group.lemma == lexicons.events.attack, isCriticism(head, workspace) {
      return lexicons.events.categories.meaning(of: .accuse)
    }
    if verb.group.lemma == lexicons.events.vow, tellsForce(head, verbs, workspace) {
      return lexicons.events.categories.meaning(of: .threaten)
    }
    return meaning
  }

  /// A preposition stands right behind its verb ("call for"), an adverb also behind the object ("gun him down").
  private func withParticle(_ event: EventLexicon.VerbEvent, _ head: Int, _ workspace: Workspace) -> EventMeaning? {
    guard !event.particles.isEmpty else { return nil }
    for ahead in (head + 1)..<max(head + 1, min(head + 5, workspace.tokens.count)) {
      let token = workspace.tokens[ahead]
      guard token.kind == .word else { return nil }
      for (particle, meaning) in event.particles where token.word == particle { return meaning }
      let classes = lexicons.classes(token)
      let isAdverb = classes.contains(.adverb)
      if !isAdverb, ahead == head + 1, event.particles.allSatisfy({ isPreposition($0.particle) }) { return nil }
      if classes.contains(.preposition) { return nil }
    }
    return nil
  }

  private func isPreposition(_ word: WordID) -> Bool {
    word >= 0 && lexicons.classes[Int(word)].contains(.preposition)
  }

  /// "refused to comment", "asked not to be named"
  private func isSilence(_ head: Int, _ workspace: Workspace) -> Bool {
    var index = head + 1
    while index < min(head + 4, workspace.tokens.count) {
      if workspace.tokens[index].word == lexicons.words.to, workspace.tokens[index].kind == .word {
        return index + 1 < workspace.tokens.count && lexicons.events.has(.silence, workspace.tokens[index + 1].word)
      }
      guard lexicons.classes(workspace.tokens[index]).contains(.negation) else { return false }
      index += 1
    }
    return false
  }

  /// "attacked Washington for its arms sales": in words.
  private func isCriticism(_ head: Int, _ workspace: Workspace) -> Bool {
    guard let mention = workspace.mention(at: head + 1), mention.tokens.end < workspace.tokens.count else {
      return false
    }
    let next = workspace.tokens[mention.tokens.end]
    return next.kind == .word && next.word == lexicons.events.forWord
  }

  /// "vowed to avenge", "vowed to dig in for a long war"
  private func tellsForce(_ head: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    for index in (head + 1)..<max(head + 1, min(head + 9, verbs.sentence.end))
    where workspace.tokens[index].kind == .word {
      let word = workspace.tokens[index].word
      if lexicons.events.has(.force, word) { return true }
      if let verb = lexicons.verbs[word], let category = lexicons.events.verbs[verb.lemma]?.meaning?.category,
        category == .assault || category == .coerce
      {
        return true
      }
    }
    return false
  }

  /// "met a request", "meets the needs of": no meeting.
  private func isFulfilled(_ head: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    for index in (head + 1)..<max(head + 1, min(head + 6, verbs.sentence.end)) {
      let token = workspace.tokens[index]
      guard token.kind == .word || token.kind == .clitic else { return false }
      if lexicons.events.has(.fulfilled, token.word) { return true }
      if workspace.mentionAt[index] < 0, lexicons.classes(token).contains(.preposition) { return false }
    }
    return false
  }
}

extension Category {
  /// What is done by saying it: "a resolution calling for" tells it too.
  var isWord: Bool {
    switch self {
    case .request, .accuse, .threaten, .reject: true
    default: false
    }
  }

  /// Deeds that tell themselves, though nobody is named.
  var isForce: Bool {
    switch self {
    case .assault, .coerce, .mobilize, .retreat, .protest: true
    default: false
    }
  }
}
