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
        if index > start, isBreak(index, workspace, lexicons) {
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
      case .word where lexicons.classes(token).contains(.particle) || isArticle(index, workspace):
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

  /// "FULL TEXT": capitals are only the style of the line.
  func isShouted(_ workspace: Workspace) -> Bool {
    guard tokens.count > 1, workspace.tokens[tokens.start].shape.contains(.allCapitals) else { return false }
    let next = workspace.tokens[tokens.start + 1]
    return next.shape.contains(.allCapitals) && !next.isGlued
  }

  /// "Nur ad-Din", "Umar ash-Shami": the Arabic article as it is spoken before some letters.
  private static func isArticle(_ index: Int, _ workspace: Workspace) -> Bool {
    guard index + 2 < workspace.tokens.count, workspace.tokens[index + 1].kind == .hyphen,
      workspace.tokens[index + 1].isGlued, workspace.tokens[index + 2].isCapitalised
    else { return false }
    return articles.contains(workspace.tokens[index].hash)
  }

  private static let articles = WordSet("ad an ar as ash at az")

  /// "The" or "On" with a capital begins a sentence or stands in a headline; "President" begins a role.
  private static func isBreak(_ index: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    let token = workspace.tokens[index]
    if token.shape.contains(.sentenceStart) { return true }
    if token.shape.contains(.singleLetter), isInitial(workspace.tokens, index + 1) { return false }
    let classes = lexicons.classes(token)
    if classes.isDisjoint(with: [.ordinary, .role, .roleStart, .title, .month, .weekday]) { return false }
    if classes.contains(.month) { return !isMayAsSurname(index, workspace, lexicons) }
    if !classes.isDisjoint(with: [.title, .weekday]) { return true }
    // "Monotheism Supporters Brigades": an ordinary word of content may stand in a name, "And" doesn't.
    if classes.contains(.ordinary), classes.isDisjoint(with: [.common, .organisationHead]) { return true }
    // "chief of army staff" makes "army" the end of a role, but none begins with it; "Committee" of "Committee
    // Chairman" belongs to the name before it, "Press" of "Press Secretary" doesn't.
    guard classes.contains(.roleStart), !classes.contains(.organisationHead) || token.hash == press else {
      return false
    }
    return RoleLexicon.match(at: index, workspace, lexicons) != nil
  }

  private static let press = WordHash.of("press".utf8)

  /// "Theresa May", "Augustus June": a month's name behind a first name and before no figure.
  private static func isMayAsSurname(_ index: Int, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    guard lexicons.classes(workspace.tokens[index - 1]).contains(.firstName) else { return false }
    return index + 1 >= workspace.tokens.count || workspace.tokens[index + 1].kind != .number
  }

  /// The dot of "J." or "Jr." between two parts of a name.
  private static func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    let before = tokens[index - 1]
    return before.shape.contains(.singleLetter) && before.isCapitalised && tokens[index + 1].isCapitalised
  }
}
