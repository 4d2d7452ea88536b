/// What the words around a time say about it: tense, ends of ranges, dates beside the story.
struct TimeContext {
  let sentences: [Sentence]
  let sentenceAt: [Int32]

  func place(_ start: Int, _ match: TimeMatch, _ grammar: TimeGrammar, _ tense: TenseReader) -> TimePlace {
    return TimePlace(
      paragraph: Int32(sentences.isEmpty ? 0 : sentences[Int(sentenceAt[start])].paragraph),
      isHeading: isHeading(start, match, grammar),
      sentence: sentenceAt[start], tense: tense.tense(start, match.end), continues: endsRange(start, grammar),
      isAside: isAside(start, match, grammar))
  }

  private static let since = WordHash.of("since".utf8)

  /// "since 1995", "the 2007 film", "the 1860 election".
  private func isAside(_ start: Int, _ match: TimeMatch, _ grammar: TimeGrammar) -> Bool {
    guard start > 0 else { return false }
    if grammar.tokens[start - 1].hash == TimeContext.since { return true }
    switch match.reading {
    case .calendar(.decade, _), .calendar(.century, _): return true
    case .calendar(.whole, .stated): return endsRange(start, grammar) || !opensSentence(start)
    case .shift(_, .year, _), .shift(_, .decade, _), .shift(_, .century, _): return true
    default: return false
    }
  }

  /// "to March", "-1963"
  private func endsRange(_ start: Int, _ grammar: TimeGrammar) -> Bool {
    let before = grammar.kind(start - 1)
    return before == .to || before == .dash
  }

  /// A year at the head of a paragraph, alone or before a colon: "2008: Iraqi forces arm".
  private func isHeading(_ start: Int, _ match: TimeMatch, _ grammar: TimeGrammar) -> Bool {
    guard case .calendar(.whole, .stated) = match.reading, start == 0 || grammar.tokens[start - 1].kind == .paragraph
    else { return false }
    guard match.end < grammar.tokens.count else { return true }
    return grammar.tokens[match.end].kind == .colon || grammar.tokens[match.end].kind == .paragraph
  }

  /// Whether at most a few words stand between the sentence's start and a token.
  private func opensSentence(_ start: Int) -> Bool {
    let first = max(0, start - TimeContext.opening)
    return sentenceAt[first] != sentenceAt[start] || first == 0
  }

  /// "In", "By early", "And in the summer of".
  private static let opening = 5
}
