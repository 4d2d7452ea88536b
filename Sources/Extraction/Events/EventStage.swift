import CrisisModel

/// Finds what happened: fills `workspace.events`.
///
/// Verbs first, clause by clause; then nouns ("talks", "the bombing of") in clauses that no verb event covers. What
/// stands inside quotation marks is somebody's words: a statement, and no event of the article's.
struct EventStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    let verbs = VerbEvents(lexicons: lexicons)
    let nouns = NounEvents(lexicons: lexicons)
    let assembly = EventAssembly(lexicons: lexicons)
    var clauses = SentenceVerbs()
    MainCountry.count(&workspace)
    for number in workspace.sentences.indices where !workspace.sentences[number].isBoilerplate {
      if workspace.sentences[number].classes.isDisjoint(with: .eventTrigger) { continue }
      let sentence = workspace.sentences[number].tokens
      var index = firstTrigger(sentence.start, sentence.end, workspace)
      guard index < sentence.end else { continue }
      clauses.read(sentence, lexicons, workspace)
      var drafts: [EventDraft] = []
      while index < sentence.end {
        let draft =
          if let verb = clauses.reading(at: index) { verbs.draft(of: verb, clauses, workspace) } else {
            nouns.draft(at: index, clauses, workspace)
          }
        if let draft, !EventDraft.join(draft, to: &drafts) { drafts.append(draft) }
        index = firstTrigger(index + 1, sentence.end, workspace)
      }
      for draft in drafts { merge(assembly.event(draft, &workspace), &workspace) }
    }
    for event in MovementEvents(lexicons: lexicons).events(&workspace) { merge(event, &workspace) }
    workspace.events.sort { $0.core.evidence.spans[0] < $1.core.evidence.spans[0] }
  }

  /// Where the next verb or noun of events may begin, outside quotation marks; `end` when nowhere.
  @inline(__always)
  private func firstTrigger(_ start: Int, _ end: Int, _ workspace: Workspace) -> Int {
    var index = workspace.triggers.next(.event, from: start, to: end)
    while index < end, workspace.tokens[index].shape.contains(.quoted) {
      index = workspace.triggers.next(.event, from: index + 1, to: end)
    }
    return index
  }

  /// The same event told twice in an article is one: same category and sides, and no contradicting day.
  private func merge(_ new: Event, _ workspace: inout Workspace) {
    let recent = workspace.events.indices.suffix(48)
    let same = recent.last { index in
      // Field by field: copying whole events would cost more than comparing them.
      guard workspace.events[index].category == new.category, workspace.events[index].status == new.status,
        workspace.events[index].actor?.country == new.actor?.country,
        workspace.events[index].target?.country == new.target?.country, new.actor != nil || new.target != nil
      else { return false }
      if let a = workspace.events[index].date, let b = new.date, a.first > b.last || b.first > a.last { return false }
      return sharesWords(workspace.events[index].core.evidence.spans[0], new.core.evidence.spans[0], workspace)
    }
    guard let same else {
      workspace.events.append(new)
      return
    }
    var old = workspace.events[same]
    if old.date == nil, let date = new.date {
      old.date = date
      old.core.filing = new.core.filing
    }
    old.core.evidence.add(new.core.evidence.spans)
    for figure in new.figures where !old.figures.contains(where: { $0.kind == figure.kind }) {
      old.figures.append(figure)
    }
    workspace.events[same] = old
  }

  /// Whether two passages share two content words of their own (names left out).
  private func sharesWords(_ a: ByteRange, _ b: ByteRange, _ workspace: Workspace) -> Bool {
    let first = contentWords(a, workspace)
    let second = contentWords(b, workspace)
    return first.intersection(second).count >= 2
  }

  private func contentWords(_ range: ByteRange, _ workspace: Workspace) -> Set<UInt32> {
    var words: Set<UInt32> = []
    var index = RecordAssembler.firstToken(at: range.start, workspace.tokens)
    while index < workspace.tokens.count, Int(workspace.tokens[index].start) < range.end, words.count < 40 {
      let token = workspace.tokens[index]
      if token.kind == .word, token.end - token.start > 3, workspace.mentionAt[index] < 0,
        lexicons.classes(token).isDisjoint(with: [
          .ordinary, .preposition, .determiner, .adverb, .formOfBe, .formOfHave,
        ])
      {
        words.insert(token.hash)
      }
      index += 1
    }
    return words
  }
}
