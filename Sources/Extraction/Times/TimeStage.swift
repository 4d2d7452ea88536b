import CrisisModel

/// Finds times and dates and resolves them to TIMEX3 values: fills `workspace.times`.
///
/// Two phases: a token whose sense can begin a time is tried against the grammar; the longest reading from there is
/// taken and resolved in its frame.
struct TimeStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    workspace.times.removeAll(keepingCapacity: true)
    let grammar = TimeGrammar(
      tokens: workspace.tokens, numbers: workspace.numbers, lexicon: lexicons.times, vocabulary: lexicons.vocabulary,
      classes: lexicons.classes)
    let found = TimeScanner.matches(grammar, workspace.triggers)
    guard !found.isEmpty else { return }
    let tense = TenseReader(
      tokens: workspace.tokens, bytes: workspace.bytes, sentenceAt: workspace.sentenceAt, verbs: lexicons.verbs,
      classes: lexicons.classes)
    let context = TimeContext(sentences: workspace.sentences, sentenceAt: workspace.sentenceAt)
    var resolver = TimeResolver(frame: frame(found, workspace.article.published))
    for (start, match) in found {
      if !resolver.frame.isHistory, isOnlyOfHistories(match.reading, grammar.kind(start)) { continue }
      let result = resolver.resolve(match, context.place(start, match, grammar, tense))
      let range = TokenRange(start, match.end)
      workspace.times.append(
        FoundTime(
          tokens: range,
          expression: TimeExpression(
            range: workspace.byteRange(range), type: result.type, value: result.value, date: result.date,
            isExplicit: result.isExplicit)))
    }
  }

  /// "Former" and "at the same time" place nothing in news; a history's running date gives them a sense.
  private func isOnlyOfHistories(_ reading: TimeReading, _ first: TimeWordKind) -> Bool {
    switch reading {
    case .reference: first == .adjective
    case .storyTime: true
    default: false
    }
  }

  private func frame(_ found: [(start: Int, match: TimeMatch)], _ published: Day?) -> TimeFrame {
    var years = 0
    var old = 0
    let limit = (published?.civil.year ?? 0) - 2
    for (_, match) in found {
      guard case .calendar(let part, .stated(let year)) = match.reading else { continue }
      switch part {
      case .decade, .century: continue
      default: break
      }
      years += 1
      if year <= limit { old += 1 }
    }
    return TimeFrame(published: published, isHistory: TimeFrame.isHistory(years: years, old: old, published: published))
  }
}

/// Walks over the tokens and collects the longest readings, left to right.
enum TimeScanner {
  static func matches(_ grammar: TimeGrammar, _ triggers: TriggerMap) -> [(start: Int, match: TimeMatch)] {
    var found: [(start: Int, match: TimeMatch)] = []
    found.reserveCapacity(16)
    var index = 0
    let count = grammar.tokens.count
    while true {
      let start = triggers.next(.time, from: index, to: count)
      guard start < count else { return found }
      guard grammar.mayGoOn(start), let match = grammar.parse(start) else {
        index = start + 1
        continue
      }
      index = match.end
      if case .name = match.reading { continue }
      found.append((start, match))
      while let (start, next) = continuation(of: found[found.count - 1].match, grammar) {
        found.append((start, next))
        index = next.end
      }
    }
  }

  /// What only the expression before explains: "18" of "1914–18", "29" of "January 25-29", "5" of "May 4 and 5".
  private static func continuation(of match: TimeMatch, _ grammar: TimeGrammar) -> (Int, TimeMatch)? {
    guard case .calendar(let part, let year) = match.reading else { return nil }
    switch part {
    case .whole:
      guard case .stated(let value) = year, let next = grammar.yearRange(after: match.end, from: value) else {
        return nil
      }
      return (match.end + 1, next)
    case .day(let month, let day):
      let start = match.end + 1
      guard grammar.isConnector(match.end), grammar.isDay(start), grammar.at(start).value > day,
        grammar.tokens[match.end].kind != .dash || grammar.tokens[start].isGlued,
        isLoneDay(start, grammar)
      else { return nil }
      let (later, end) = grammar.yearAfter(start + 1) ?? (year, start + 1)
      return (start, TimeMatch(end, .calendar(.day(month: month, day: grammar.at(start).value), later)))
    default: return nil
    }
  }

  /// Whether nothing stands behind a number that it could count or belong to.
  private static func isLoneDay(_ index: Int, _ grammar: TimeGrammar) -> Bool {
    let next = index + 1
    switch grammar.kind(next) {
    case .month, .units, .unit, .multiplier, .of, .dash, .slash: return false
    default: break
    }
    guard next < grammar.tokens.count, grammar.tokens[next].kind == .word else { return true }
    return !grammar.wordClass(next).isDisjoint(with: [
      .preposition, .conjunction, .formOfBe, .formOfHave, .formOfDo, .determiner, .subordinator, .relative, .future,
    ])
  }
}
