/// What stands behind a verb, as far as it tells a verb from a noun.
extension VerbReadingReader {
  func follows(_ index: Int, _ word: WordID, _ workspace: Workspace) -> Bool {
    (max(0, index - 2)..<index).contains { workspace.tokens[$0].kind == .word && workspace.tokens[$0].word == word }
  }

  /// Whether what follows is an object beyond doubt: a name, an article, a figure, a pronoun, "that". A plain noun may be
  /// the rest of a longer one: "warning system".
  func beginsNamedObject(_ index: Int, _ workspace: Workspace) -> Bool {
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
  func beginsFigure(_ index: Int, _ workspace: Workspace) -> Bool {
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
