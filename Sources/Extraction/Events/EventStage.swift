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
    var drafts: [EventDraft] = []
    var events = EventList(lexicons: lexicons)
    MainCountry.count(&workspace)
    workspace.events.reserveCapacity(16)
    for number in workspace.sentences.indices where !workspace.sentences[number].isBoilerplate {
      if workspace.sentences[number].classes.isDisjoint(with: [.eventVerb, .eventStart]) { continue }
      let sentence = workspace.sentences[number].tokens
      guard let first = firstTrigger(sentence, workspace) else { continue }
      clauses.read(sentence, lexicons, workspace)
      for index in first..<sentence.end where isTrigger(index, workspace) {
        let draft =
          if let verb = clauses.reading(at: index) { verbs.draft(of: verb, clauses, workspace) } else {
            nouns.draft(at: index, clauses, workspace)
          }
        if let draft, !EventDraft.join(draft, to: &drafts) { drafts.append(draft) }
      }
      drafts.reverse()
      while let draft = drafts.popLast() { events.add(assembly.event(draft, &workspace), &workspace) }
    }
    for event in MovementEvents(lexicons: lexicons).events(&workspace) { events.add(event, &workspace) }
    workspace.events.sort { $0.core.evidence.passage < $1.core.evidence.passage }
  }

  /// The first word of events that is a verb or begins a phrase of the table: before it, nothing need be read.
  private func firstTrigger(_ sentence: TokenRange, _ workspace: Workspace) -> Int? {
    for index in sentence.indices where isTrigger(index, workspace) {
      if lexicons.classes(workspace.tokens[index]).contains(.eventVerb) || beginsPhrase(index, workspace) {
        return index
      }
    }
    return nil
  }

  private func beginsPhrase(_ index: Int, _ workspace: Workspace) -> Bool {
    lexicons.events.phrases.longestMatch(at: index, workspace.tokens, lexicons.vocabulary) != nil
  }

  /// Whether a verb or noun of events may begin here, outside quotation marks.
  @inline(__always)
  private func isTrigger(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    return token.kind == .word && workspace.mentionAt[index] < 0 && !token.shape.contains(.quoted)
      && !lexicons.classes(token).isDisjoint(with: [.eventVerb, .eventStart])
  }
}
