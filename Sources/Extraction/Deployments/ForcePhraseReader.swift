import CrisisModel

/// Finds the force phrases of a sentence.
struct ForcePhraseReader {
  let lexicons: Lexicons
  /// How far a phrase reaches left of its noun.
  private let reach = 14

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Fills `found` with the force phrases of a sentence, in text order.
  func find(_ found: inout [ForcePhrase], in sentence: TokenRange, _ workspace: Workspace) {
    found.removeAll(keepingCapacity: true)
    var next = sentence.start
    var mention = workspace.firstMention(from: sentence.start)
    while true {
      let index = min(
        workspace.triggers.next(.force, from: next, to: sentence.end),
        namedForce(from: next, before: sentence.end, &mention, workspace))
      guard index < sentence.end else { return }
      guard let match = lexicons.deployments.forces.longestMatch(at: index, workspace.tokens, lexicons.vocabulary),
        match.tokens.end <= sentence.end
      else {
        if workspace.mentionAt[index] >= 0,
          let named = NamedForce(lexicons: lexicons).phrase(at: index, sentence, workspace),
          found.last.map({ !isOwner(named, of: $0, workspace) }) ?? true
        {
          found.append(named)
          next = named.noun.end
        } else {
          next = index + 1
        }
        continue
      }
      next = match.tokens.end
      let word = lexicons.deployments.forces.firstValue(match.node)
      guard isForce(match.tokens, word, workspace) else { continue }
      var phrase = read(match.tokens, word, sentence, workspace)
      // "People’s Liberation Army (PLA) soldiers": the name is part of the phrase.
      while let last = found.last, last.unitInference != nil, last.tokens.start >= phrase.tokens.start {
        found.removeLast()
      }
      if let last = found.last, isJoined(last, phrase, workspace) {
        // "24,000 police and troops": one figure for both.
        if isSharedFigure(last, phrase) {
          found[found.count - 1].tokens.end = phrase.tokens.end
          continue
        }
        phrase.joinedTo = found.count - 1
      }
      if let last = found.last, contains(last, phrase, workspace) {
        found[found.count - 1] = inner(phrase, of: last)
        continue
      }
      found.append(phrase)
    }
  }

  /// Where the next name of a force begins, and its mention; `end` when there is none before it.
  private func namedForce(from start: Int, before end: Int, _ mention: inout Int, _ workspace: Workspace) -> Int {
    while mention < workspace.mentions.count, workspace.mentions[mention].tokens.start < end {
      let first = workspace.mentions[mention].tokens.start
      if first >= start, workspace.entities[workspace.mentions[mention].entity].actorKind == .force { return first }
      mention += 1
    }
    return end
  }

  /// A noun of forces that is not part of a name ("Syrian Democratic Forces") or a modifier ("army headquarters").
  private func isForce(_ tokens: TokenRange, _ word: ForceWord, _ workspace: Workspace) -> Bool {
    // "Marines" is a name and a noun of forces in one.
    if let mention = workspace.mention(at: tokens.end - 1), mention.kind != .nationality,
      mention.tokens != tokens || !isForceName(mention, workspace)
    {
      return false
    }
    let next = tokens.end
    guard next < workspace.tokens.count, workspace.tokens[next].kind == .word else { return true }
    let token = workspace.tokens[next]
    let classes = lexicons.classes(token)
    if word.isSingular, isModifier(tokens, token, classes, workspace) { return false }
    if token.word < 0 { return true }
    return !classes.contains(.role) && !classes.contains(.placeHead) && !classes.contains(.organisationHead)
  }

  private func isForceName(_ mention: NameMention, _ workspace: Workspace) -> Bool {
    let entity = workspace.entities[mention.entity]
    return entity.actorKind == .force || (entity.kind == .organisation && entity.lexiconEntry < 0)
  }

  /// "troop carriers", "missile sites", "the rebel demand": a singular before another noun only describes it.
  private func isModifier(
    _ tokens: TokenRange, _ next: Token, _ classes: WordClass, _ workspace: Workspace
  ) -> Bool {
    if next.isCapitalised || lexicons.deployments.nouns.contains(next.word) { return false }
    let last = workspace.tokens[tokens.end - 1]
    guard workspace.bytes[Int(last.end) - 1] != 115 else { return false }
    if classes.contains(.forceStart) { return true }
    let closed: WordClass = [
      .preposition, .conjunction, .subordinator, .relative, .formOfBe, .formOfHave, .formOfDo, .future, .possibility,
      .conditional, .obligation, .adverb, .negation, .determiner, .subjectPronoun, .objectPronoun, .possessivePronoun,
    ]
    guard classes.isDisjoint(with: closed) else { return false }
    if let verb = lexicons.verbs[next.word] { return verb.forms.isSubset(of: [.base]) }
    return !endsLikeVerbOrAdverb(next, workspace)
  }

  /// "quickly", "stormed"
  private func endsLikeVerbOrAdverb(_ token: Token, _ workspace: Workspace) -> Bool {
    let end = Int(token.end)
    guard end - Int(token.start) > 4 else { return false }
    let (last, before) = (workspace.bytes[end - 1], workspace.bytes[end - 2])
    return (last == 121 && before == 108) || (last == 100 && before == 101)
  }

  private func read(
    _ noun: TokenRange, _ word: ForceWord, _ sentence: TokenRange, _ workspace: Workspace
  ) -> ForcePhrase {
    var phrase = ForcePhrase(tokens: noun, noun: noun, word: word)
    let bounds = ForcePhraseBounds(lexicons: lexicons, first: max(sentence.start, noun.start - reach))
    // "UN peacekeepers", "Coalition forces"
    if let mention = workspace.mention(at: noun.start), mention.kind != .person,
      mention.tokens != noun || workspace.entities[mention.entity].lexiconEntry >= 0
    {
      phrase.owner = bounds.owns(mention, workspace) ? mention.entity : nil
      phrase.tokens.start = min(noun.start, mention.tokens.start)
    }
    var index = phrase.tokens.start - 1
    while index >= bounds.first {
      if let mention = workspace.mention(at: index) {
        guard workspace.entities[mention.entity].kind != .person, !bounds.isReceiver(mention, workspace) else { break }
        if !bounds.owns(mention, workspace) {
          phrase.isComposite = true
        } else if phrase.owner == nil {
          phrase.owner = mention.entity
        }
        phrase.tokens.start = min(phrase.tokens.start, mention.tokens.start)
        index = mention.tokens.start - 1
        continue
      }
      if let open = bounds.openingParenthesis(of: index, workspace) {
        index = open - 1
        continue
      }
      let token = workspace.tokens[index]
      guard bounds.holds(token, index, workspace) else { break }
      if lexicons.classes(token).contains(.possessivePronoun), phrase.possessive == nil { phrase.possessive = index }
      phrase.tokens.start = index
      if bounds.closes(token) { break }
      index -= 1
    }
    let figures = ForceFigure(lexicons: lexicons)
    phrase.quantity = figures.quantity(phrase, sentence, workspace)
    if let quantity = phrase.quantity { phrase.tokens.start = min(phrase.tokens.start, quantity.tokens.start) }
    phrase.modifier = modifier(phrase, workspace)
    phrase.isDefinite = isDefinite(workspace.tokens[phrase.tokens.start])
    if phrase.owner == nil, phrase.possessive == nil { phrase.owner = ownerBehind(phrase, sentence, workspace) }
    return phrase
  }

  /// "soldiers of the Scottish regiment", "a unit of the Chinese army": the owner stands behind "of".
  private func ownerBehind(_ phrase: ForcePhrase, _ sentence: TokenRange, _ workspace: Workspace) -> Int? {
    var index = phrase.noun.end
    guard index < sentence.end, workspace.tokens[index].kind == .word,
      workspace.tokens[index].word == lexicons.words.of
    else { return nil }
    index += 1
    for _ in 0..<4 where index < sentence.end {
      if let mention = workspace.mention(at: index) { return mention.kind == .person ? nil : mention.entity }
      guard workspace.tokens[index].kind == .word,
        lexicons.classes(workspace.tokens[index]).isDisjoint(with: [.preposition, .verb, .conjunction])
      else { return nil }
      index += 1
    }
    return nil
  }

  private func modifier(_ phrase: ForcePhrase, _ workspace: Workspace) -> UInt32 {
    let before = phrase.noun.start - 1
    guard before >= phrase.tokens.start, workspace.tokens[before].kind == .word, workspace.mentionAt[before] < 0
    else { return 0 }
    let plain: WordClass = [.determiner, .possessivePronoun, .adverb, .preposition, .numberWord]
    let token = workspace.tokens[before]
    guard lexicons.classes(token).isDisjoint(with: plain), !lexicons.quantities.words.contains(token.word),
      !lexicons.quantities.hedges.begins(with: token.word)
    else { return 0 }
    return token.hash
  }

  private func isDefinite(_ token: Token) -> Bool {
    let words = lexicons.words
    return token.kind == .word && (token.word == words.the || token.word == words.these || token.word == words.those)
  }

  /// "troops and warships", "tanks, guns and aircraft".
  private func isJoined(_ a: ForcePhrase, _ b: ForcePhrase, _ workspace: Workspace) -> Bool {
    guard b.tokens.start - a.tokens.end <= 2, b.tokens.start > a.tokens.end else { return false }
    for index in a.tokens.end..<b.tokens.start {
      let token = workspace.tokens[index]
      guard token.kind == .comma || token.word == lexicons.words.and else { return false }
    }
    return true
  }

  private func isSharedFigure(_ a: ForcePhrase, _ b: ForcePhrase) -> Bool {
    a.quantity != nil && a.word.counting == .people && b.word.counting == .people && !b.isIdentified && !b.isDefinite
  }

  /// "a squadron of the United States Navy": the name says whose the force before is.
  private func isOwner(_ named: ForcePhrase, of force: ForcePhrase, _ workspace: Workspace) -> Bool {
    let of = force.noun.end
    return of < named.tokens.start && named.tokens.start - of <= 4 && workspace.tokens[of].kind == .word
      && workspace.tokens[of].word == lexicons.words.of
  }

  private func contains(_ a: ForcePhrase, _ b: ForcePhrase, _ workspace: Workspace) -> Bool {
    a.word.isFormation && b.tokens.start == a.tokens.end + 1 && workspace.tokens[a.tokens.end].kind == .word
      && workspace.tokens[a.tokens.end].word == lexicons.words.of
  }

  /// "a contingent of 500 soldiers": the figure and the people count, the formation is their form.
  private func inner(_ phrase: ForcePhrase, of outer: ForcePhrase) -> ForcePhrase {
    var inner = phrase
    inner.tokens.start = outer.tokens.start
    inner.owner = inner.owner ?? outer.owner
    inner.possessive = inner.possessive ?? outer.possessive
    inner.isDefinite = outer.isDefinite
    inner.quantity = inner.quantity ?? outer.quantity
    return inner
  }
}
