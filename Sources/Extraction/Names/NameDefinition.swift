import CrisisModel

/// What a sentence says that a name is: "Hibhib (…) is a village", "Alsumaria is an independent satellite network".
enum NameDefinition {
  private static let longestParenthesis = 40
  private static let reach = 8

  /// The kind that the predicate gives to the name at the head of a sentence; `nil` when it says nothing.
  static func kind(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> MentionKind? {
    guard workspace.tokens[run.tokens.start].shape.contains(.sentenceStart) else { return nil }
    let tokens = workspace.tokens
    var index = afterParenthesis(run.tokens.end, tokens)
    guard index + 1 < tokens.count, lexicons.classes(tokens[index]).contains(.formOfBe),
      indefinite.contains(tokens[index + 1].hash)
    else { return nil }
    index += 2
    var kind: MentionKind?
    let last = min(tokens.count, index + reach)
    while index < last {
      let token = tokens[index]
      guard token.kind == .word || token.kind == .hyphen else { break }
      let classes = lexicons.classes(token)
      if !classes.isDisjoint(with: [.preposition, .relative, .conjunction, .subordinator]) { break }
      if !token.isCapitalised, let told = self.kind(classes) { kind = told }
      index += 1
    }
    return kind
  }

  private static func kind(_ classes: WordClass) -> MentionKind? {
    if classes.contains(.role) { return .person }
    if !classes.isDisjoint(with: [.organisationHead, .organisationName]), !classes.contains(.placeName) {
      return .organisation
    }
    return classes.isDisjoint(with: [.placeHead, .placeName]) ? nil : .place
  }

  private static func afterParenthesis(_ index: Int, _ tokens: [Token]) -> Int {
    guard index < tokens.count, tokens[index].kind == .parenthesisOpen else { return index }
    let last = min(tokens.count, index + longestParenthesis)
    var at = index + 1
    while at < last {
      if tokens[at].kind == .parenthesisClose { return at + 1 }
      at += 1
    }
    return index
  }

  private static let indefinite = WordSet("a an one the")
}
