/// A run of capitalised words that may be one name, with the small words that names hold.
struct ProperRun {
  /// From the first capitalised word to the last.
  var tokens: TokenRange
  /// How many words of it are capitalised.
  var capitals: Int

  /// The longest run a name may have.
  static let limit = 12

  /// The run that begins at `start`: capitalised words, initials, hyphens, particles ("bin", "al-", "de"), and "of",
  /// "for", "the", "and" between capitals.
  static func from(_ start: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> ProperRun {
    var end = start
    var capitals = 0
    var index = start
    let last = min(workspace.tokens.count, start + limit)
    while index < last {
      let token = workspace.tokens[index]
      switch token.kind {
      case .word where token.isCapitalised:
        if index > start, isBreak(token, lexicons) {
          return ProperRun(tokens: TokenRange(start, end), capitals: capitals)
        }
        capitals += 1
        index += 1
        end = index
      case .word
      where token.isGlued && token.word < 0 && index == end + 1 && workspace.tokens[index - 1].kind == .hyphen:
        // "Lee Teng-hui", "Jean-de-Dieu": the small part behind a hyphen belongs to the name.
        index += 1
        end = index
      case .word where lexicons.classes(token).contains(.particle):
        index += 1
      case .hyphen where token.isGlued:
        index += 1
      case .period where isInitial(workspace.tokens, index):
        index += 1
        end = index
      default:
        return ProperRun(tokens: TokenRange(start, max(end, start + 1)), capitals: capitals)
      }
    }
    return ProperRun(tokens: TokenRange(start, max(end, start + 1)), capitals: capitals)
  }

  /// "The" or "On" with a capital begins a sentence or stands in a headline; "President" begins a role.
  private static func isBreak(_ token: Token, _ lexicons: Lexicons) -> Bool {
    token.shape.contains(.sentenceStart)
      || !lexicons.classes(token).isDisjoint(with: [.ordinary, .role, .title, .month, .weekday])
  }

  /// The dot of "J." or "Jr." between two parts of a name.
  private static func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    let before = tokens[index - 1]
    return before.shape.contains(.singleLetter) && before.isCapitalised && tokens[index + 1].isCapitalised
  }
}
