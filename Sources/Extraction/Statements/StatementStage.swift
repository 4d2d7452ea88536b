import CrisisModel

/// Finds what is said and who says it: fills `workspace.statements`.
struct StatementStage {
  let lexicons: Lexicons
  /// Sentences that a quotation holds together are read as one up to this many tokens.
  private let longestUnit = 3000

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func run(_ workspace: inout Workspace) {
    Coreference(lexicons: lexicons).run(&workspace)
    let found = find(workspace)
    var speakers = SpeakerResolver(lexicons: lexicons)
    var resolved = found.map { speakers.speaker($0, &workspace) }
    LeadDescription.resolve(&resolved, found, &workspace)
    let maker = StatementMaker(lexicons: lexicons)
    workspace.statements.reserveCapacity(resolved.count)
    for index in resolved.indices {
      // Taken out of the list, since a copy would cost more than all that is done with it.
      var speaker: ResolvedSpeaker?
      swap(&speaker, &resolved[index])
      maker.add(found[index], speaker, &workspace)
    }
    workspace.statements.sort { $0.core.evidence.passage < $1.core.evidence.passage }
  }

  /// The statements of a text, their speakers yet unknown. A call of its own: inside of the one that changes the
  /// workspace, each question to it would be a copy.
  @inline(never)
  private func find(_ workspace: Workspace) -> [FoundStatement] {
    let reader = UnitReader(lexicons: lexicons)
    var gathering = QuoteAttachment(lexicons: lexicons)
    gathering.found.reserveCapacity(16)
    var frames: [UnitReader.Frame] = []
    var index = 0
    while index < workspace.sentences.count {
      let isBoilerplate = workspace.sentences[index].isBoilerplate
      let unit = unit(from: &index, workspace)
      if isBoilerplate { continue }
      gathering.begin(unit, workspace)
      let before = gathering.found.count
      reader.read(unit, workspace, &frames, into: &gathering.found)
      gathering.attach(unit, isNew: gathering.found.count > before, first: before, workspace)
    }
    gathering.finish(workspace)
    gathering.found.removeAll { $0.spans.isEmpty }
    return gathering.found
  }

  /// Joins sentences whose border lies inside a quotation, and a quotation that ends in "?" or "!" with its cue.
  private func unit(from index: inout Int, _ workspace: Workspace) -> StatementUnit {
    let first = workspace.sentences[index]
    var tokens = first.tokens
    index += 1
    while index < workspace.sentences.count, tokens.count < longestUnit {
      let next = workspace.sentences[index]
      guard next.paragraph == first.paragraph, isJoined(tokens, next.tokens, workspace) else { break }
      tokens.end = next.tokens.end
      index += 1
    }
    return StatementUnit(tokens: tokens, paragraph: first.paragraph)
  }

  private func isJoined(_ left: TokenRange, _ right: TokenRange, _ workspace: Workspace) -> Bool {
    let last = workspace.tokens[left.end - 1]
    if last.shape.contains(.quoted), workspace.tokens[right.start].shape.contains(.quoted) { return true }
    // A closing mark glued to the next sentence's quotation start is no join; "?”" before its cue is.
    guard left.count > 2, !last.shape.contains(.quoted), workspace.tokens[left.end - 2].shape.contains(.quoted) else {
      return false
    }
    switch workspace.tokens[left.end - 2].kind {
    case .question, .exclamation, .ellipsis, .dash: break
    default: return false
    }
    for index in right.start..<min(right.end, right.start + 12) {
      let token = workspace.tokens[index]
      if token.kind == .quoteOpen || token.kind == .quoteStraight { return false }
      if lexicons.classes(token).contains(.saying) { return true }
    }
    return false
  }
}
