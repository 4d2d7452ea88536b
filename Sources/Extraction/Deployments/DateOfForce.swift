import CrisisModel

/// When a movement happens: the date of its clause, "now" as the day of publication, or, for what has just happened,
/// the day that the report tells of.
struct DateOfForce {
  let lexicons: Lexicons
  /// A report tells of the days before it.
  private static let freshness = 3
  /// How many times back the day of a report is looked for.
  private static let reach = 24

  struct Found {
    var date: DateValue
    var basis: FieldBasis
    /// Index into `Workspace.times`, when a date of the clause itself tells it.
    var time: Int?
  }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func date(of link: MovementLink, _ span: TokenRange, _ workspace: Workspace) -> Found? {
    if let time = ClauseTime(lexicons: lexicons).time(around: span, trigger: link.trigger, workspace) {
      guard !workspace.times[time].isContradicted, let date = workspace.times[time].expression.date else { return nil }
      return Found(date: date, basis: .stated(.date, workspace.times[time].expression.range), time: time)
    }
    guard let published = workspace.article.published else { return nil }
    if link.reality.status == .inPlace, let now = present(link, span, workspace) {
      let reason = "“\(workspace.text(now))”, on the day of publication"
      return Found(date: DateValue(published), basis: .inferred(.date, reason, from: now), time: nil)
    }
    guard isEvent(link, workspace), let day = reportDay(before: span, published, workspace),
      let date = workspace.times[day].expression.date
    else { return nil }
    let words = workspace.times[day].expression.range
    return Found(
      date: date, basis: .inferred(.date, "told as news of “\(workspace.text(words))”", from: words), time: nil)
  }

  /// "at present", "now" in the sentence of what is in place.
  private func present(_ link: MovementLink, _ span: TokenRange, _ workspace: Workspace) -> ByteRange? {
    let sentence = workspace.sentence(of: link.trigger).tokens
    for index in span.end..<max(span.end, min(sentence.end, span.end + 6))
    where workspace.tokens[index].word == lexicons.words.present && workspace.tokens[index].kind == .word
      && workspace.tokens[index - 1].word == lexicons.words.at
    {
      return workspace.byteRange(TokenRange(index - 1, index + 1))
    }
    return near(sentence.end, workspace).first { index in
      let time = workspace.times[index]
      return time.expression.value == "PRESENT_REF" && sentence.contains(time.tokens.start)
        && abs(time.tokens.start - link.trigger) < 12
    }.map { workspace.times[$0].expression.range }
  }

  /// Whether the verb tells that something happened, and not how things stand: "crossed", "has deployed", "were sent",
  /// but not "are stationed", "serve" or "troops deployed in".
  private func isEvent(_ link: MovementLink, _ workspace: Workspace) -> Bool {
    guard let group = link.group, group.isFinite, group.governor == nil,
      link.reality.status == .inPlace || link.reality.status == .underWay,
      lexicons.deployments.movements[group.lemma]?.pastStatus != .inPlace
    else { return false }
    guard group.start < group.head else { return lexicons.verbs[workspace.tokens[group.head].word] != nil }
    return !(group.isPassive && isPresent(group, workspace))
  }

  private func isPresent(_ group: VerbGroup, _ workspace: Workspace) -> Bool {
    !(group.start..<group.head).contains { index in
      let token = workspace.tokens[index]
      let classes = lexicons.classes(token)
      return classes.contains(.formOfHave) || lexicons.deployments.pastForms.contains(token.word)
    }
  }

  /// The nearest day told before, in the sentence or above it, that the report can be of.
  private func reportDay(before span: TokenRange, _ published: Day, _ workspace: Workspace) -> Int? {
    let sentence = workspace.sentence(of: span.start).tokens
    let before = near(sentence.end, workspace).filter { index in
      guard let date = workspace.times[index].expression.date, date.precision == .day else { return false }
      return date.first <= published && published - date.first <= DateOfForce.freshness
    }
    if let same = before.first(where: { sentence.contains(workspace.times[$0].tokens.start) }) { return same }
    return before.last { workspace.sentence(of: workspace.times[$0].tokens.start).paragraph == 0 } ?? before.first
  }

  /// Times before a token, nearest first.
  private func near(_ token: Int, _ workspace: Workspace) -> [Int] {
    var low = 0
    var high = workspace.times.count
    while low < high {
      let middle = (low + high) / 2
      if workspace.times[middle].tokens.start <= token { low = middle + 1 } else { high = middle }
    }
    return Array((max(0, low - DateOfForce.reach)..<low).reversed())
  }
}
