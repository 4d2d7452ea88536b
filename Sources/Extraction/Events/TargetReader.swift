import CrisisModel

/// Whom an event is done to: the object of its verb, or what "with", "against", "on", "to" names. What stands behind
/// "in", "at" or "from" is where it happens.
struct TargetReader {
  let lexicons: Lexicons
  private let reach = 20

  func target(after head: Int, _ end: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> FoundSubject? {
    let last = min(end, head + reach)
    var start = head + 1
    var isPlace = false
    var index = head + 1
    while index < last {
      if let mention = workspace.mention(at: index) {
        if !isPlace {
          return ActorReader(lexicons: lexicons).actor(TokenRange(start, last), of: nil, verbs, workspace)
        }
        index = max(index + 1, mention.tokens.end)
        continue
      }
      if let time = verbs.time(covering: index) {
        index = time.end
        start = index
        continue
      }
      let token = workspace.tokens[index]
      if token.kind == .comma {
        start = index + 1
        isPlace = false
      }
      if token.kind == .word {
        let classes = lexicons.classes(token)
        if classes.contains(.preposition), !classes.contains(.approximator) || !isQuantity(index + 1, workspace) {
          start = index + 1
          isPlace = !lexicons.events.has(.towards, token.word)
        } else if classes.contains(.objectPronoun), !isPlace {
          return ActorReader(lexicons: lexicons).actor(TokenRange(index, index + 1), of: nil, verbs, workspace)
        } else if let verb = verbs.reading(covering: index), verbs.readings[verb].kind != .infinitive {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  private func isQuantity(_ index: Int, _ workspace: Workspace) -> Bool {
    index < workspace.tokens.count
      && (workspace.tokens[index].kind == .number
        || lexicons.classes(workspace.tokens[index]).contains(.numberWord))
  }
}
