/// What the words around a time say about it: tense, ends of ranges, dates beside the story.
struct TimeContext {
  let grammar: TimeGrammar
  let sentenceAt: [Int32]

  /// How far the verb of a clause is looked for.
  private static let window = 12

  func place(_ start: Int, _ match: TimeMatch) -> TimePlace {
    let before = grammar.at(start - 1).kind
    return TimePlace(
      sentence: sentenceAt[start], tense: tense(start, match.end), continues: before == .to || before == .dash,
      isAside: isAside(start, match))
  }

  /// Future where a word of the future ("will", "until") stands in the same clause before the time, or right after it.
  private func tense(_ start: Int, _ end: Int) -> TimeTense {
    let sentence = sentenceAt[start]
    var index = start - 1
    while index >= 0, index > start - TimeContext.window, sentenceAt[index] == sentence {
      let classes = grammar.wordClass(index)
      if classes.contains(.future) || grammar.tokens[index].hash == TimeContext.until { return .future }
      if !classes.isDisjoint(with: [.saying, .relative]) { break }
      index -= 1
    }
    index = end
    while index < grammar.tokens.count, index < end + 6, sentenceAt[index] == sentence {
      if grammar.wordClass(index).contains(.future) { return .future }
      index += 1
    }
    return .past
  }

  private static let until = WordHash.of("until".utf8)
  private static let since = WordHash.of("since".utf8)

  /// "since 1995", "the 2007 film", "the 1860 election".
  private func isAside(_ start: Int, _ match: TimeMatch) -> Bool {
    guard start > 0 else { return false }
    if grammar.tokens[start - 1].hash == TimeContext.since { return true }
    switch match.reading {
    case .calendar(.decade, _), .calendar(.century, _): return true
    case .calendar(.whole, .stated): return !opensSentence(start)
    case .shift(_, .year, _), .shift(_, .decade, _), .shift(_, .century, _): return true
    default: return false
    }
  }

  /// Whether at most a few words stand between the sentence's start and a token.
  private func opensSentence(_ start: Int) -> Bool {
    let first = max(0, start - TimeContext.opening)
    return sentenceAt[first] != sentenceAt[start] || first == 0
  }

  /// "In", "By early", "And in the summer of".
  private static let opening = 5
}
