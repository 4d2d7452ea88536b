import CrisisModel

/// Finds what happened: fills `workspace.events`.
///
/// Verbs first, clause by clause; then nouns ("talks", "the bombing of") in clauses that no verb event covers. What
/// stands inside quotation marks is somebody's words: a statement, and no event of the article's.
struct EventStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    let assembly = EventAssembly(lexicons: lexicons)
    var clauses = SentenceVerbs()
    var drafts: [EventDraft] = []
    var events = EventList(lexicons: lexicons)
    MainCountry.count(&workspace)
    workspace.events.reserveCapacity(16)
    for number in workspace.sentences.indices where !workspace.sentences[number].isBoilerplate {
      if workspace.sentences[number].classes.isDisjoint(with: .eventTrigger) { continue }
      let sentence = workspace.sentences[number].tokens
      find(in: sentence, &clauses, &drafts, workspace)
      guard !drafts.isEmpty else { continue }
      drafts.reverse()
      while let draft = drafts.popLast() { events.add(assembly.event(draft, &workspace), &workspace) }
    }
    for event in MovementEvents(lexicons: lexicons).events(&workspace) { events.add(event, &workspace) }
    workspace.events.sort { $0.core.evidence.passage < $1.core.evidence.passage }
  }

  /// What a sentence tells of events, in text order. A call of its own: inside of the one that changes the workspace,
  /// each question to it would be a copy.
  @inline(never)
  private func find(
    in sentence: TokenRange, _ clauses: inout SentenceVerbs, _ drafts: inout [EventDraft], _ workspace: Workspace
  ) {
    var index = firstTrigger(sentence, workspace)
    guard index < sentence.end else { return }
    clauses.read(sentence, lexicons, workspace)
    let verbs = VerbEvents(lexicons: lexicons)
    let nouns = NounEvents(lexicons: lexicons)
    while index < sentence.end {
      let draft =
        if let verb = clauses.reading(at: index) { verbs.draft(of: verb, clauses, workspace) } else {
          nouns.draft(at: index, clauses, workspace)
        }
      if let draft, !EventDraft.join(draft, to: &drafts) { drafts.append(draft) }
      index = nextTrigger(index + 1, sentence.end, workspace)
    }
  }

  /// The first word of events that is a verb or begins a phrase of the table, the sentence's end when none does: before
  /// it, nothing need be read.
  private func firstTrigger(_ sentence: TokenRange, _ workspace: Workspace) -> Int {
    var index = nextTrigger(sentence.start, sentence.end, workspace)
    while index < sentence.end, !lexicons.classes(workspace.tokens[index]).contains(.eventVerb),
      !beginsPhrase(index, workspace)
    {
      index = nextTrigger(index + 1, sentence.end, workspace)
    }
    return index
  }

  private func beginsPhrase(_ index: Int, _ workspace: Workspace) -> Bool {
    lexicons.events.phrases.longestMatch(at: index, workspace.tokens, lexicons.vocabulary) != nil
  }

  /// Where the next verb or noun of events may begin, outside quotation marks and names; `end` when nowhere.
  @inline(__always)
  private func nextTrigger(_ start: Int, _ end: Int, _ workspace: Workspace) -> Int {
    var index = workspace.triggers.next(.event, from: start, to: end)
    while index < end, workspace.mentionAt[index] >= 0 || workspace.tokens[index].shape.contains(.quoted) {
      index = workspace.triggers.next(.event, from: index + 1, to: end)
    }
    return index
  }
}
