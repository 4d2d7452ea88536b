/// A nickname between quotation marks inside a person's name: "John “J.D.” Dorrian".
enum Nickname {
  /// The end of the name whose part before the nickname is `run`; `nil` when none follows.
  static func end(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Int? {
    let tokens = workspace.tokens
    guard run.capitals <= 2, lexicons.classes(tokens[run.tokens.start]).contains(.firstName) else { return nil }
    var index = run.tokens.end
    // "Robert C. “Bobby” Scott"
    if index < tokens.count, tokens[index].kind == .period, tokens[index - 1].shape.contains(.singleLetter) {
      index += 1
    }
    guard index + 3 < tokens.count, isMark(tokens[index].kind), tokens[index + 1].isCapitalised,
      tokens[index + 1].isGlued, isMark(tokens[index + 2].kind), tokens[index + 3].isCapitalised,
      !tokens[index + 3].isGlued, lexicons.classes(tokens[index + 3]).isDisjoint(with: [.ordinary, .role, .roleStart])
    else { return nil }
    return ProperRun.from(index + 3, workspace, lexicons).tokens.end
  }

  private static func isMark(_ kind: TokenKind) -> Bool {
    switch kind {
    case .quoteOpen, .quoteClose, .quoteStraight, .apostrophe: true
    default: false
    }
  }
}
