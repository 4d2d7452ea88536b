import CrisisModel

/// A noun phrase of a force: "more than 4,000 American troops", "its warships", "two battalions".
struct ForcePhrase {
  /// From the first word of the phrase (figure, article, adjective) to the force's noun.
  var tokens: TokenRange
  /// The force's noun.
  var noun: TokenRange
  var word: ForceWord
  var quantity: FoundQuantity?
  /// The entity that an adjective or possessive names: "American", "Denmark’s", "the Pentagon’s".
  var owner: Int?
  /// "its", "their", "our"
  var possessive: Int?
  /// A figure without a noun: "it was sending 1,000"; the noun is the force named before.
  var isElliptic = false
  /// Index of the phrase that it is joined to: "troops and warships".
  var joinedTo: Int?
}

/// Finds the force phrases of a sentence.
struct ForcePhraseReader {
  let lexicons: Lexicons
  /// How far a phrase reaches left of its noun.
  private let reach = 12

  func phrases(in sentence: TokenRange, _ workspace: Workspace) -> [ForcePhrase] {
    var found: [ForcePhrase] = []
    var index = sentence.start
    while index < sentence.end {
      guard lexicons.classes(workspace.tokens[index]).contains(.forceStart), workspace.tokens[index].kind == .word,
        let match = lexicons.deployments.forces.longestMatch(at: index, workspace.tokens, lexicons.vocabulary),
        match.tokens.end <= sentence.end
      else {
        index += 1
        continue
      }
      index = match.tokens.end
      guard isForce(match.tokens, workspace) else { continue }
      let word = lexicons.deployments.forces.values(match.node)[0]
      var phrase = read(match.tokens, word, sentence, workspace)
      if let last = found.last, isJoined(last, phrase, workspace) { phrase.joinedTo = found.count - 1 }
      if let last = found.last, contains(last, phrase, workspace) {
        // "a contingent of 500 soldiers": the figure and the people count, the formation is their form.
        var inner = phrase
        inner.tokens.start = last.tokens.start
        if inner.owner == nil { inner.owner = last.owner }
        if inner.possessive == nil { inner.possessive = last.possessive }
        if inner.quantity == nil { inner.quantity = last.quantity }
        found[found.count - 1] = inner
        continue
      }
      found.append(phrase)
    }
    return found
  }

  /// A noun of forces that is not part of a name ("Syrian Democratic Forces") or a modifier ("army headquarters").
  private func isForce(_ tokens: TokenRange, _ workspace: Workspace) -> Bool {
    if let mention = workspace.mention(at: tokens.start), mention.kind != .nationality { return false }
    let next = tokens.end
    guard next < workspace.tokens.count, workspace.tokens[next].kind == .word, workspace.tokens[next].word >= 0 else {
      return true
    }
    let classes = lexicons.classes(workspace.tokens[next])
    if tokens.count == 1, workspace.tokens[next].isGlued == false, isModifier(tokens, next, classes, workspace) {
      return false
    }
    return !classes.contains(.role) && !classes.contains(.placeHead) && !classes.contains(.organisationHead)
  }

  /// "troop carriers", "missile sites": a singular before another noun of forces only describes it.
  private func isModifier(_ tokens: TokenRange, _ next: Int, _ classes: WordClass, _ workspace: Workspace) -> Bool {
    guard classes.contains(.forceStart), !workspace.tokens[next].isCapitalised else { return false }
    let word = workspace.tokens[tokens.start]
    return word.end > word.start + 1 && workspace.bytes[Int(word.end) - 1] != 115
  }

  private func read(
    _ noun: TokenRange, _ word: ForceWord, _ sentence: TokenRange, _ workspace: Workspace
  ) -> ForcePhrase {
    var phrase = ForcePhrase(tokens: noun, noun: noun, word: word)
    let first = max(sentence.start, noun.start - reach)
    var index = noun.start - 1
    while index >= first {
      let token = workspace.tokens[index]
      if let mention = workspace.mention(at: index) {
        guard workspace.entities[mention.entity].kind != .person else { break }
        if phrase.owner == nil { phrase.owner = mention.entity }
        phrase.tokens.start = min(phrase.tokens.start, mention.tokens.start)
        index = mention.tokens.start - 1
        continue
      }
      guard belongs(token, index, first, workspace) else { break }
      if lexicons.classes(token).contains(.possessivePronoun), phrase.possessive == nil { phrase.possessive = index }
      phrase.tokens.start = index
      index -= 1
    }
    phrase.quantity = quantity(phrase, workspace)
    if let quantity = phrase.quantity { phrase.tokens.start = min(phrase.tokens.start, quantity.tokens.start) }
    return phrase
  }

  /// Whether a token can stand inside a phrase, left of its noun.
  private func belongs(_ token: Token, _ index: Int, _ first: Int, _ workspace: Workspace) -> Bool {
    switch token.kind {
    case .number, .hyphen, .clitic, .quoteOpen, .quoteClose: return true
    case .period: return token.isGlued && index > first
    case .word:
      if lexicons.quantities.words.contains(token.word) { return true }
      let classes = lexicons.classes(token)
      if token.word == lexicons.words.of { return isVagueBefore(index, first, workspace) }
      if token.word == lexicons.words.to || token.word == lexicons.words.or {
        return index > first && workspace.tokens[index - 1].kind == .number
          && workspace.tokens[index + 1].kind == .number
      }
      if lexicons.quantities.hedges.begins(with: token.word), !classes.contains(.preposition) { return true }
      if classes.contains(.adverb) { return true }
      if !classes.isDisjoint(with: [
        .preposition, .conjunction, .subordinator, .relative, .subjectPronoun, .formOfBe, .formOfHave, .formOfDo,
        .future, .possibility, .conditional, .negation,
      ]) {
        return hedgeReaches(index, workspace)
      }
      guard classes.contains(.verb) else { return true }
      // "armed", "deployed", "retreating" may stand as adjectives between article and noun, but verbs end the phrase.
      guard let verb = lexicons.verbs[token.word], index > first else { return false }
      let before = lexicons.classes(workspace.tokens[index - 1])
      return !verb.forms.isDisjoint(with: [.past, .participle, .gerund]) && before.contains(.determiner)
    default: return false
    }
  }

  /// "more than 4,000": a hedge whose words would otherwise end the phrase.
  private func hedgeReaches(_ index: Int, _ workspace: Workspace) -> Bool {
    for start in max(0, index - 2)...index {
      if let hedge = lexicons.quantities.hedges.longestMatch(at: start, workspace.tokens, lexicons.vocabulary),
        hedge.tokens.contains(index), hedge.tokens.end < workspace.tokens.count,
        workspace.tokens[hedge.tokens.end].kind == .number
          || lexicons.quantities.words.contains(workspace.tokens[hedge.tokens.end].word)
      {
        return true
      }
    }
    return false
  }

  private func isVagueBefore(_ index: Int, _ first: Int, _ workspace: Workspace) -> Bool {
    guard index > first, workspace.tokens[index - 1].kind == .word else { return false }
    return lexicons.quantities.words.contains(workspace.tokens[index - 1].word)
  }

  private func quantity(_ phrase: ForcePhrase, _ workspace: Workspace) -> FoundQuantity? {
    for index in phrase.tokens.start..<phrase.noun.start {
      guard workspace.mentionAt[index] < 0 else { continue }
      if let quantity = QuantityReader(lexicons: lexicons).read(at: index, end: phrase.noun.start, workspace) {
        return quantity
      }
    }
    guard phrase.word.isSingular, !phrase.word.isFormation || phrase.word.counting != .people else { return nil }
    let first = workspace.tokens[phrase.tokens.start]
    guard first.kind == .word, lexicons.classes(first).contains(.determiner), first.end - first.start <= 2 else {
      return nil
    }
    let words = TokenRange(phrase.tokens.start, phrase.tokens.start + 1)
    return FoundQuantity(tokens: words, low: 1, high: 1, qualifier: .exact)
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

  private func contains(_ a: ForcePhrase, _ b: ForcePhrase, _ workspace: Workspace) -> Bool {
    a.word.isFormation && b.tokens.start == a.tokens.end + 1 && workspace.tokens[a.tokens.end].kind == .word
      && workspace.tokens[a.tokens.end].word == lexicons.words.of
  }
}
