/// Finds the statements of one unit: each cue with its source and its content.
struct UnitReader {
  let lexicons: Lexicons
  let cues: CueFinder
  let sources: SourceReader
  let complements: ComplementReader
  let contents: ContentReader
  let tests: TokenQuestions
  /// More cues than this in one unit are no prose.
  let mostCues = 64

  init(lexicons: Lexicons) {
    self.lexicons = lexicons
    cues = CueFinder(lexicons: lexicons)
    sources = SourceReader(lexicons: lexicons)
    complements = ComplementReader(lexicons: lexicons)
    contents = ContentReader(lexicons: lexicons)
    tests = TokenQuestions(lexicons: lexicons)
  }

  /// A cue with the source left of it.
  struct Frame {
    var cue: Cue
    var source: SourceWords?
    /// First token of cue and source together.
    var start: Int
    /// Whether a comma or a conjunction before it ends the content of the cue before.
    var isJoined: Bool
  }

  /// - parameter frames: memory for the frames of a unit, which unit after unit uses.
  func read(
    _ unit: StatementUnit, _ workspace: Workspace, _ frames: inout [Frame], into found: inout [FoundStatement]
  ) {
    if let headline = headline(unit, workspace) {
      found.append(headline)
      return
    }
    find(&frames, unit.tokens, workspace)
    guard !frames.isEmpty else { return }
    var from = unit.tokens.start
    for (index, frame) in frames.enumerated() {
      guard
        var statement = statement(
          frame, unit.tokens, from, bounds(behind: index, frames), workspace, inherited: found.last?.source)
      else { continue }
      statement.paragraph = unit.paragraph
      if statement.isFronted { from = max(frame.cue.tokens.end, statement.spans.last?.end ?? 0) }
      found.append(statement)
    }
  }

  /// Where the next frames begin that end the content of the one before them.
  private func bounds(behind index: Int, _ frames: [Frame]) -> [Int] {
    var bounds: [Int] = []
    for next in (index + 1)..<max(index + 1, min(frames.count, index + 5)) where frames[next].isJoined {
      bounds.append(max(0, frames[next].start - 1))
    }
    return bounds
  }

  private func find(_ frames: inout [Frame], _ unit: TokenRange, _ workspace: Workspace) {
    frames.removeAll(keepingCapacity: true)
    var at = workspace.triggers.next(.cue, from: unit.start, to: unit.end)
    while at < unit.end, frames.count < mostCues {
      if !workspace.tokens[at].shape.contains(.quoted), let cue = cues.cue(at: at, unit, workspace) {
        let source = sourceBeside(cue, unit, workspace)
        let start = source?.tokens.start ?? cue.groupStart
        frames.append(
          Frame(cue: cue, source: source, start: start, isJoined: isJoined(start, cue, source, unit, workspace)))
        at = cue.tokens.end
      } else {
        at += 1
      }
      at = workspace.triggers.next(.cue, from: at, to: unit.end)
    }
  }

  func sourceBeside(_ cue: Cue, _ unit: TokenRange, _ workspace: Workspace) -> SourceWords? {
    if cue.form == .noun {
      guard cue.groupStart < cue.tokens.start else { return nil }
      return sources.possessor(of: cue.groupStart, unit, workspace)
    }
    guard cue.form == .finite || hasOwnSubject(cue, unit, workspace) else { return nil }
    return sources.left(of: cue.groupStart, unit, workspace)
  }

  /// "with President Trump directing the Pentagon": a participle right behind a name.
  func hasOwnSubject(_ cue: Cue, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    cue.form == .dependent && cue.groupStart == cue.tokens.start && cue.groupStart > unit.start
      && workspace.mention(at: cue.groupStart - 1).map { $0.kind != .nationality } ?? false
  }

  func isJoined(
    _ start: Int, _ cue: Cue, _ source: SourceWords?, _ unit: TokenRange, _ workspace: Workspace
  ) -> Bool {
    guard start > unit.start else { return false }
    let before = workspace.tokens[start - 1]
    if before.kind == .comma || before.kind == .semicolon || before.kind == .dash { return true }
    guard before.kind == .word, lexicons.classes(before).contains(.conjunction) else { return false }
    return source == nil ? cue.form == .finite : start - 2 > unit.start && workspace.tokens[start - 2].kind == .comma
  }

  // MARK: - One cue

  func statement(
    _ frame: Frame, _ unit: TokenRange, _ from: Int, _ bounds: [Int], _ workspace: Workspace,
    inherited: SourceWords?
  ) -> FoundStatement? {
    let cue = frame.cue
    if cue.form == .source { return accordingTo(cue, unit, from, bounds, workspace) }
    if cue.form == .noun {
      return cue.frames.contains(.stance)
        ? nounStance(frame, unit, bounds, inherited, workspace) : nounContent(frame, unit, bounds, workspace)
    }
    let complement = complements.read(after: cue, unit, workspace)
    if let announced = saidFirst(cue, unit, bounds, workspace) { return announced }
    if let inverted = inverted(cue, complement, unit, from, bounds, workspace) { return inverted }
    var source = frame.source
    if source == nil {
      source = inheritedSource(cue, unit, inherited, workspace)
    } else if let source, source.followsComma,
      complement.isEmpty || followsQuote(source.tokens.start, from, complement, workspace),
      cue.frames.contains(.quote) || cue.frames.isSuperset(of: [.thought, .clause]),
      var statement = fronted(cue, source, end: source.tokens.start, unit, from, workspace, "statement.fronted")
    {
      statement.addressee = complement.addressee
      addRest(&statement, after: cue.tokens.end, unit, bounds, workspace)
      return statement
    }
    if let source, cue.frames.contains(.quote), complement.start >= unit.end,
      workspace.tokens[unit.end - 1].kind == .colon
    {
      // "Caddell continued:" announces the next paragraph.
      return FoundStatement(spans: [], cue: cue, source: source, paragraph: 0, rule: "statement.announced")
    }
    guard !complement.isEmpty || complement.matter != nil || cue.frames.contains(.object),
      source != nil || complement.isQuoted
    else { return nil }
    return complemented(cue, source, complement, unit, bounds, workspace)
  }

  /// "The war is over," said Maduro.
  func inverted(
    _ cue: Cue, _ complement: Complement, _ unit: TokenRange, _ from: Int, _ bounds: [Int], _ workspace: Workspace
  ) -> FoundStatement? {
    guard cue.frames.contains(.inverted), cue.form == .finite, !complement.hasThat, cue.groupStart > from,
      cue.tokens.end < unit.end, tests.beginsNounPhrase(cue.tokens.end, workspace),
      let source = sources.right(from: cue.tokens.end, unit, workspace)
    else { return nil }
    let isAfterQuote = contents.quote(endingAt: cue.groupStart, workspace) != nil
    if !isAfterQuote {
      guard workspace.tokens[cue.groupStart - 1].kind == .comma, cue.frames.isDisjoint(with: [.person, .addressee]),
        endsClause(source.tokens.end, unit, workspace),
        hasVerb(TokenRange(from, cue.groupStart), workspace)
      else { return nil }
    }
    guard var statement = fronted(cue, source, end: cue.groupStart, unit, from, workspace, "statement.inverted") else {
      return nil
    }
    addRest(&statement, after: source.tokens.end, unit, bounds, workspace)
    return statement
  }

  func endsClause(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard index < unit.end else { return true }
    let token = workspace.tokens[index]
    guard token.kind == .word else { return !tests.isMark(index, workspace) }
    let classes = lexicons.classes(token)
    return !complements.isInfinitive(index, unit.end, workspace) && !tests.isVerb(index, workspace)
      && !classes.isDisjoint(with: [.preposition, .relative, .subordinator, .weekday, .adverb, .conjunction])
  }

  func hasVerb(_ range: TokenRange, _ workspace: Workspace) -> Bool {
    for index in max(range.start, range.end - 60)..<range.end
    where workspace.tokens[index].shape.contains(.quoted) || tests.isVerb(index, workspace) { return true }
    return false
  }

  func fronted(
    _ cue: Cue, _ source: SourceWords, end: Int, _ unit: TokenRange, _ from: Int, _ workspace: Workspace, _ rule: String
  ) -> FoundStatement? {
    guard end > from, var content = contents.fronted(end, from: from, workspace), content.count > 1,
      hasVerb(content, workspace) || contents.quote(endingAt: content.end, workspace) != nil
        || isParenthesis(cue, unit, workspace)
    else { return nil }
    // "The senator scolded him: “Stop it,” she said": what announces the quotation is no part of it.
    if let quote = contents.quote(endingAt: content.end, workspace), quote.tokens.start > content.start,
      workspace.tokens[quote.tokens.start - 1].kind == .colon
    {
      content.start = quote.tokens.start
    }
    return FoundStatement(spans: [content], cue: cue, source: source, paragraph: 0, rule: rule, isFronted: true)
  }

  /// A closing quotation mark stands right before the source; with a clause after the cue, the quotation must be all
  /// that stands before: else it is the title of a programme or a fragment.
  func followsQuote(_ start: Int, _ from: Int, _ complement: Complement, _ workspace: Workspace) -> Bool {
    guard let quote = contents.quote(endingAt: start, workspace) else { return false }
    if complement.hasThat, !complement.skipsAdjuncts { return false }
    return complement.isQuoted || quote.tokens.start <= from + 1
  }

  /// What goes on after the cue that interrupted it: "No," he said, "we will stay."
  func addRest(
    _ statement: inout FoundStatement, after start: Int, _ unit: TokenRange, _ bounds: [Int], _ workspace: Workspace
  ) {
    var at = start
    let last = min(unit.end, start + 30)
    if let rest = plainRest(statement, after: start, unit, workspace) {
      let end = contents.end(from: rest, unit, bounds: bounds, workspace)
      if end > rest { statement.spans.append(TokenRange(rest, end)) }
      return
    }
    while at < last {
      if contents.quote(at: at, workspace) != nil {
        let before = workspace.tokens[at - 1].kind
        let joins = lexicons.classes(workspace.tokens[at - 1]).contains(.conjunction)
        guard
          joins || before == .comma || before == .colon || before == .period || before == .dash || before == .semicolon
        else { return }
        let end = contents.end(from: at, unit, bounds: bounds, workspace)
        if end > at { statement.spans.append(TokenRange(at, end)) }
        return
      }
      if bounds.contains(at) { return }
      at += 1
    }
  }

  /// "The war, he said, is over": the cue stands between two commas.
  func isParenthesis(_ cue: Cue, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    cue.tokens.end + 1 < unit.end && workspace.tokens[cue.tokens.end].kind == .comma
  }

  /// Where unquoted content goes on behind a parenthetic cue; `nil` when something else follows.
  func plainRest(
    _ statement: FoundStatement, after start: Int, _ unit: TokenRange, _ workspace: Workspace
  ) -> Int? {
    guard let first = statement.spans.first, let comma = commaAfter(start, unit, workspace), comma + 2 < unit.end,
      !workspace.tokens[first.end - 1].shape.contains(.quoted), contents.quote(endingAt: first.end, workspace) == nil
    else { return nil }
    let next = workspace.tokens[comma + 1]
    guard next.kind == .word else { return nil }
    if !hasVerb(first, workspace) { return comma + 1 }
    let classes = lexicons.classes(next)
    let goesOn = UnitReader.joints.contains(next.hash)
    return goesOn || classes.contains(.conjunction) && !tests.isVerb(comma + 2, workspace) ? comma + 1 : nil
  }

  private static let joints = WordSet("since because if unless until so that which who whose where with without")

  /// The comma right behind a cue, adverbs and times skipped.
  func commaAfter(_ start: Int, _ unit: TokenRange, _ workspace: Workspace) -> Int? {
    var at = start
    while at < min(unit.end, start + 4) {
      if workspace.tokens[at].kind == .comma { return at }
      guard lexicons.classes(workspace.tokens[at]).contains(.adverb) || tests.isTime(at, workspace) else { return nil }
      at += 1
    }
    return nil
  }

  /// The subject of a verb that has none beside it: the source of the cue before, or the sentence's subject.
  func inheritedSource(
    _ cue: Cue, _ unit: TokenRange, _ inherited: SourceWords?, _ workspace: Workspace
  ) -> SourceWords? {
    if let inherited, unit.contains(inherited.tokens.start) { return inherited }
    var at = unit.start
    let last = min(cue.groupStart, unit.start + 60)
    while at < last {
      var verb = at
      while verb > unit.start, lexicons.classes(workspace.tokens[verb - 1]).contains(.adverb) { verb -= 1 }
      if !workspace.tokens[at].shape.contains(.quoted), tests.isVerb(at, workspace), verb > unit.start,
        let source = sources.left(of: verb, unit, workspace)
      {
        return source
      }
      at += 1
    }
    return nil
  }
}
