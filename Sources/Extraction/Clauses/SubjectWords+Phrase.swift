import CrisisModel

/// The noun phrase that ends before a verb, and where it begins.
extension SubjectWords {
  /// The noun phrase with its attributes that ends before a token.
  func phrase(endingAt end: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading.Subject {
    let first = max(verbs.sentence.start, end - reach)
    var index = end - 1
    var start = end
    var holdsConjunction = false
    scan: while index >= first {
      if let mention = workspace.mention(at: index) {
        index = max(first, mention.tokens.start) - 1
        start = index + 1
        continue
      }
      let token = workspace.tokens[index]
      switch token.kind {
      case .word:
        if let number = verbs.reading(covering: index) {
          let verb = verbs.readings[number]
          if verb.kind == .finite { break scan }
          index = verb.group.start - 1
          start = index + 1
          continue
        }
        // "said Tuesday China rejected": a time ends the clause before.
        if start < end, workspace.tokens[start].kind != .clitic, let time = verbs.time(covering: index) {
          if isAfterPreposition(time, workspace) { start = time.start } else { break scan }
          index = time.start - 1
          continue
        }
        let classes = lexicons.classes(token)
        if !classes.isDisjoint(with: [.interrogative, .relative]) { break scan }
        if classes.contains(.subordinator), beginsClause(index, classes, verbs) { break scan }
        if classes.contains(.conjunction) {
          if joinsClauses(index, first, verbs, workspace) { break scan }
          holdsConjunction = true
        }
      case .comma:
        // "China, Egypt, France and Russia"
        guard holdsConjunction, workspace.mentionAt[index + 1] >= 0, index > first, workspace.mentionAt[index - 1] >= 0
        else { break scan }
      case .clitic, .hyphen, .number, .ordinal, .apostrophe, .currency, .percent, .parenthesisOpen, .parenthesisClose,
        .decade, .slash:
        break
      case .period where token.isGlued && index + 1 < end: break
      default: break scan
      }
      start = index
      index -= 1
    }
    let words = withoutLeadingPlace(TokenRange(start, end), workspace)
    return words.isEmpty ? .none : .words(words)
  }

  /// "resumed after Ethiopian warplanes bombed": of "after", "before" and their like the clause before has its verb
  /// already. "The talks after the war failed": it hasn't.
  func beginsClause(_ index: Int, _ classes: WordClass, _ verbs: SentenceVerbs) -> Bool {
    classes.isDisjoint(with: .preposition) || index == verbs.sentence.start || verbs.finite(before: index) != nil
  }

  func isAfterPreposition(_ time: TokenRange, _ workspace: Workspace) -> Bool {
    time.start > 0 && lexicons.classes(workspace.tokens[time.start - 1]).contains(.preposition)
  }

  /// "opposes the bid and Georgia accuses": left of "and" stands a clause with its verb. "France and Russia": none.
  func joinsClauses(_ conjunction: Int, _ first: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Bool {
    if conjunction > first, workspace.tokens[conjunction - 1].kind == .comma { return true }
    guard let number = verbs.finite(before: conjunction), verbs.readings[number].group.head >= first else {
      return false
    }
    for index in (verbs.readings[number].group.head + 1)..<max(verbs.readings[number].group.head + 1, conjunction) {
      switch workspace.tokens[index].kind {
      case .comma, .semicolon, .colon, .quoteOpen, .quoteClose: return false
      case .word where lexicons.classes(workspace.tokens[index]).contains(.relative): return false
      default: break
      }
    }
    // "said France and Russia supported": the verb of saying takes the clause.
    let head = workspace.tokens[verbs.readings[number].group.head]
    return !lexicons.classes(head).contains(.saying)
  }

  /// "In Germany voters", "At the talks Syria": what stands behind the place or time that leads the sentence.
  func withoutLeadingPlace(_ words: TokenRange, _ workspace: Workspace) -> TokenRange {
    guard !words.isEmpty, workspace.mentionAt[words.start] < 0 else { return words }
    let classes = lexicons.classes(workspace.tokens[words.start])
    guard classes.contains(.preposition), !classes.contains(.approximator) else { return words }
    for index in words.indices where workspace.mentionAt[index] >= 0 {
      let end = min(workspace.mention(at: index)?.tokens.end ?? index + 1, words.end)
      // "In the DRC, Angola and the UN": not the place alone.
      if end < words.end, workspace.tokens[end].kind == .comma { return TokenRange(index, words.end) }
      return TokenRange(end, words.end)
    }
    return words
  }
}
