import CrisisModel

/// What can stand inside a force phrase, left of its noun.
struct ForcePhraseBounds {
  let lexicons: Lexicons
  /// The leftmost token that the phrase may reach.
  let first: Int

  func holds(_ token: Token, _ index: Int, _ workspace: Workspace) -> Bool {
    switch token.kind {
    case .number, .hyphen, .clitic, .quoteOpen, .quoteClose, .quoteStraight: return true
    case .period: return token.isGlued && index > first
    // "the Italian-led, 5,000-strong force": a comma between compounds.
    case .comma: return index > first + 1 && workspace.tokens[index - 2].kind == .hyphen
    case .word: return holdsWord(token, index, workspace)
    default: return false
    }
  }

  private func holdsWord(_ token: Token, _ index: Int, _ workspace: Workspace) -> Bool {
    // "it was unlikely troops would be sent"
    if lexicons.reality.adjectives.contains(token.word) {
      return index > first && lexicons.classes(workspace.tokens[index - 1]).contains(.determiner)
    }
    if lexicons.quantities.words.contains(token.word) || isCompoundEnd(index, workspace) { return true }
    let classes = lexicons.classes(token)
    if token.word == lexicons.words.of { return isVagueBefore(index, workspace) }
    if token.word == lexicons.words.to || token.word == lexicons.words.or || token.word == lexicons.words.and {
      if joinsFigures(index, workspace) { return true }
    }
    if !classes.contains(.preposition), isHedge(index, workspace) { return true }
    if classes.contains(.adverb) { return true }
    let others: WordClass = [
      .preposition, .conjunction, .subordinator, .relative, .subjectPronoun, .formOfBe, .formOfHave, .formOfDo,
      .future, .possibility, .conditional, .negation,
    ]
    guard classes.isDisjoint(with: others) else { return hedgeReaches(index, workspace) }
    guard classes.contains(.verb) else { return true }
    // "armed", "retreating", "volunteer" may stand between article and noun, but other verbs end the phrase.
    guard let verb = lexicons.verbs[token.word], index > first else { return false }
    let before = lexicons.classes(workspace.tokens[index - 1])
    return !verb.forms.isDisjoint(with: [.past, .participle, .gerund, .base]) && before.contains(.determiner)
  }

  /// "Washington-based", "US-backed": the second half is no verb of its own.
  private func isCompoundEnd(_ index: Int, _ workspace: Workspace) -> Bool {
    index > first + 1 && workspace.tokens[index - 1].kind == .hyphen && workspace.tokens[index - 1].isGlued
  }

  /// "five or six", "3,000 to 4,000".
  private func joinsFigures(_ index: Int, _ workspace: Workspace) -> Bool {
    index > first && isFigure(index - 1, workspace) && isFigure(index + 1, workspace)
  }

  private func isFigure(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    return token.kind == .number || (token.kind == .word && lexicons.quantities.words.contains(token.word))
  }

  /// "offered Chad 800 troops": a place right before the figure gets them; an owner stands behind it or in the
  /// possessive.
  func isReceiver(_ mention: NameMention, _ workspace: Workspace) -> Bool {
    mention.kind == .place && mention.tokens.end < workspace.tokens.count
      && workspace.tokens[mention.tokens.end].kind == .number
  }

  /// Whether a name in the phrase is the force's owner: not the side that leads or backs it ("the US-led forces").
  func owns(_ mention: NameMention, _ workspace: Workspace) -> Bool {
    let hyphen = mention.tokens.end
    guard hyphen + 1 < workspace.tokens.count, workspace.tokens[hyphen].kind == .hyphen,
      workspace.tokens[hyphen].isGlued, workspace.mentionAt[hyphen + 1] < 0
    else { return true }
    let word = workspace.tokens[hyphen + 1]
    guard let verb = lexicons.verbs[word.word] else { return word.word != lexicons.words.led }
    return word.word == lexicons.words.based || verb.forms.isDisjoint(with: [.past, .participle])
  }

  /// "the People’s Liberation Army (PLA) soldiers": the acronym between parentheses is skipped.
  func openingParenthesis(of index: Int, _ workspace: Workspace) -> Int? {
    guard workspace.tokens[index].kind == .parenthesisClose else { return nil }
    for open in stride(from: index - 1, through: max(first + 1, index - 3), by: -1)
    where workspace.tokens[open].kind == .parenthesisOpen { return open }
    return nil
  }

  /// "another", "an additional": part of a hedge, which a lone "up" isn't.
  private func isHedge(_ index: Int, _ workspace: Workspace) -> Bool {
    for start in max(0, index - 2)...index where lexicons.quantities.hedges.begins(with: workspace.tokens[start].word) {
      if let hedge = lexicons.quantities.hedges.longestMatch(at: start, workspace.tokens, lexicons.vocabulary),
        hedge.tokens.contains(index)
      {
        return true
      }
    }
    return false
  }

  /// "the soldiers were due": nothing left of an article is part of the phrase.
  func closes(_ token: Token) -> Bool {
    guard token.kind == .word, !lexicons.quantities.words.contains(token.word) else { return false }
    return !lexicons.classes(token).isDisjoint(with: [.determiner, .possessivePronoun])
  }

  /// "more than 4,000": a hedge whose words would otherwise end the phrase.
  private func hedgeReaches(_ index: Int, _ workspace: Workspace) -> Bool {
    for start in max(0, index - 2)...index {
      if let hedge = lexicons.quantities.hedges.longestMatch(at: start, workspace.tokens, lexicons.vocabulary),
        hedge.tokens.contains(index), hedge.tokens.end < workspace.tokens.count,
        isFigure(hedge.tokens.end, workspace)
      {
        return true
      }
    }
    return false
  }

  private func isVagueBefore(_ index: Int, _ workspace: Workspace) -> Bool {
    guard index > first, workspace.tokens[index - 1].kind == .word else { return false }
    return lexicons.quantities.words.contains(workspace.tokens[index - 1].word)
  }
}
