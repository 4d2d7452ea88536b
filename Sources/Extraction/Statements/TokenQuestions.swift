/// What rules of statements ask of tokens.
struct TokenQuestions {
  let lexicons: Lexicons

  @inline(__always)
  func classes(_ index: Int, _ workspace: Workspace) -> WordClass { lexicons.classes(workspace.tokens[index]) }

  /// A verb that makes a clause: an auxiliary, a verb in the past or in "-s", a word in "-ed" that no table knows.
  func isVerb(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    if token.kind == .clitic {
      return !lexicons.classes(token).isDisjoint(with: [.future, .conditional, .formOfHave, .formOfBe])
    }
    guard token.kind == .word, workspace.mentionAt[index] < 0 else { return false }
    let classes = lexicons.classes(token)
    if !classes.isDisjoint(with: TokenQuestions.auxiliary) {
      return classes.isDisjoint(with: .month) || !token.isCapitalised
    }
    if token.isCapitalised { return false }
    if let verb = lexicons.verbs[token.word] ?? nil {
      if verb.forms.contains(.past) { return !isAdjective(index, workspace) }
      return verb.forms.contains(.thirdPerson) && index > 0 && follows(index, workspace)
    }
    if let verb = lexicons.statements.verbs[token.word] {
      if verb.forms.contains(.past) { return !isAdjective(index, workspace) }
      return verb.forms.contains(.thirdPerson) && !verb.frames.contains(.noun) && index > 0 && follows(index, workspace)
    }
    let end = Int(token.end)
    return classes.sort.isEmpty && token.end - token.start > 3 && workspace.bytes[end - 1] == 100
      && workspace.bytes[end - 2] == 101 && !isAdjective(index, workspace)
  }

  private static let auxiliary: WordClass = [
    .formOfBe, .formOfHave, .formOfDo, .future, .possibility, .conditional, .obligation,
  ]

  /// "-s" reads as a verb after a name or a pronoun, not after an article, a number or a people: "British forces".
  private func follows(_ index: Int, _ workspace: Workspace) -> Bool {
    if let name = workspace.mention(at: index - 1) { return name.kind != .nationality }
    var before = workspace.tokens[index - 1]
    var classes = lexicons.classes(before)
    if classes.contains(.adverb), before.kind == .word, index > 1 {
      if let name = workspace.mention(at: index - 2) { return name.kind == .person }
      before = workspace.tokens[index - 2]
      classes = lexicons.classes(before)
    }
    return before.kind == .word && !classes.isDisjoint(with: [.subjectPronoun, .relative])
  }

  /// "the wounded soldiers": a participle between an article and a noun.
  private func isAdjective(_ index: Int, _ workspace: Workspace) -> Bool {
    guard index > 0 else { return false }
    let before = lexicons.classes(workspace.tokens[index - 1])
    return !before.isDisjoint(with: [.determiner, .possessivePronoun]) && !before.contains(.relative)
  }

  /// Whether a noun phrase can begin at a token.
  func beginsNounPhrase(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    guard token.kind == .word || token.kind == .number else { return false }
    if token.kind == .number || token.isCapitalised || workspace.mentionAt[index] >= 0 { return true }
    let classes = lexicons.classes(token)
    if !classes.isDisjoint(with: [.determiner, .possessivePronoun, .subjectPronoun, .numberWord]) { return true }
    return classes.isDisjoint(with: [
      .preposition, .conjunction, .subordinator, .relative, .adverb, .interrogative, .formOfBe, .formOfHave, .formOfDo,
      .future, .possibility, .conditional, .negation, .objectPronoun,
    ])
  }

  /// A quotation mark that opens or closes an outermost quotation.
  func isMark(_ index: Int, _ workspace: Workspace) -> Bool {
    switch workspace.tokens[index].kind {
    case .quoteOpen, .quoteClose, .quoteStraight, .apostrophe: true
    default: false
    }
  }

  /// Part of a time: "Wednesday", "last week", "Aug. 3".
  func isTime(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    switch token.kind {
    case .word:
      let classes = lexicons.classes(token)
      if classes.contains(.possibility) { return classes.contains(.month) && token.isCapitalised }
      if !classes.isDisjoint(with: [.weekday, .month, .timeUnit]) { return true }
      // Words of time have a table; nearly all others need no look at these.
      return classes.contains(.timePart) && TokenQuestions.days.contains(token.hash)
    case .number, .ordinal, .decade: return true
    default: return false
    }
  }

  private static let days = WordSet("yesterday today last late early earlier")
}
