/// The words that are a verb's subject: what stands left of it, past appositions, times and relative clauses.
struct SubjectWords {
  let lexicons: Lexicons
  let reach = 40

  func subject(of reading: VerbReading, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading.Subject {
    switch reading.kind {
    case .finite: finite(before: reading.group.start, reading, verbs, workspace)
    case .infinitive: infinitive(reading.group, verbs, workspace)
    case .gerund: gerund(reading.group, verbs, workspace)
    case .reduced: reduced(reading.group, verbs, workspace)
    }
  }

  // MARK: - Finite verbs

  func finite(
    before start: Int, _ reading: VerbReading, _ verbs: SentenceVerbs, _ workspace: Workspace
  ) -> VerbReading.Subject {
    let first = verbs.sentence.start
    var index = start - 1
    // "Beijing on Tuesday rejected", "and on Tuesday rejected", ", on Wednesday met"
    index = passTimes(from: index, verbs, workspace)
    guard index >= first else { return .none }
    let token = workspace.tokens[index]
    switch token.kind {
    case .comma: return beforeComma(index, reading, verbs, workspace)
    case .quoteClose, .quoteStraight: return .none
    case .word where workspace.mentionAt[index] < 0:
      let classes = lexicons.classes(token)
      if classes.contains(.conjunction) { return coordinated(index, reading, verbs) }
      // "France, which has 4,000 troops": the noun before is the subject.
      if classes.contains(.relative) {
        var end = index
        if end - 1 > first, workspace.tokens[end - 1].kind == .word,
          lexicons.classes(workspace.tokens[end - 1]).contains(.preposition)
        {
          return .none
        }
        if end - 1 > first, workspace.tokens[end - 1].kind == .comma { end -= 1 }
        let subject = phrase(endingAt: end, verbs, workspace)
        return token.word == lexicons.events.who ? subject : lastPhrase(of: subject, workspace)
      }
    default: break
    }
    return phrase(endingAt: index + 1, verbs, workspace)
  }

  /// "the website of the court, which": what "which" and "that" mean stands behind the last "of".
  func lastPhrase(of subject: VerbReading.Subject, _ workspace: Workspace) -> VerbReading.Subject {
    guard case .words(let words) = subject else { return subject }
    let last = words.indices.dropFirst().last { index in
      let token = workspace.tokens[index]
      return token.kind == .word && (token.word == lexicons.words.of || token.word == lexicons.words.from)
    }
    guard let last, last + 1 < words.end else { return subject }
    return .words(TokenRange(last + 1, words.end))
  }

  /// "X, the foreign minister, said", "X, who came on Monday, said", "came on Monday, met officials and left".
  func beforeComma(
    _ comma: Int, _ reading: VerbReading, _ verbs: SentenceVerbs, _ workspace: Workspace
  ) -> VerbReading.Subject {
    var open = comma - 1
    while open > verbs.sentence.start, workspace.tokens[open].kind != .comma {
      switch workspace.tokens[open].kind {
      case .quoteOpen, .quoteClose, .quoteStraight, .semicolon, .colon, .dash: return .none
      default: open -= 1
      }
    }
    if open > verbs.sentence.start, workspace.tokens[open].kind == .comma {
      let begins = lexicons.classes(workspace.tokens[open + 1])
      let isRelative = !begins.isDisjoint(with: [.relative, .subordinator])
      let holdsVerb = verbs.finite(before: comma).map { verbs.readings[$0].group.head > open } ?? false
      if isRelative || !holdsVerb { return phrase(endingAt: open, verbs, workspace) }
    }
    return coordinated(comma, reading, verbs)
  }

  /// The verb before that this one goes on from: the nearest with the same tense and aspect, else the nearest. "Kennedy
  /// said that Moscow was building sites and ordered a quarantine": "ordered" goes on from "said".
  func coordinated(_ index: Int, _ reading: VerbReading, _ verbs: SentenceVerbs) -> VerbReading.Subject {
    var nearest: Int?
    for number in verbs.readings.indices.suffix(16).reversed() where verbs.readings[number].kind == .finite {
      let other = verbs.readings[number].group
      guard other.head < index else { continue }
      if nearest == nil { nearest = number }
      if hasSameTense(other, reading.group), other.isProgressive == reading.group.isProgressive {
        return .shared(number)
      }
    }
    return nearest.map { .shared($0) } ?? .none
  }

  func hasSameTense(_ a: VerbGroup, _ b: VerbGroup) -> Bool {
    a.isFuture == b.isFuture && (a.modality == .hypothetical) == (b.modality == .hypothetical)
  }

  /// Times right before a token, with their prepositions and adverbs: the token before them.
  func passTimes(from index: Int, _ verbs: SentenceVerbs, _ workspace: Workspace) -> Int {
    var index = index
    while index > verbs.sentence.start, let time = verbs.time(covering: index) {
      index = time.start - 1
      if index > verbs.sentence.start, workspace.mentionAt[index] < 0, workspace.tokens[index].kind == .word,
        lexicons.classes(workspace.tokens[index]).contains(.preposition)
      {
        index -= 1
      }
    }
    return index
  }

  // MARK: - Other verbs

  func infinitive(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading.Subject {
    guard let last = verbs.readings.indices.last(where: { verbs.readings[$0].group.head < group.start }) else {
      return .none
    }
    let governor = verbs.readings[last]
    // "find and arrest"
    if group.start == group.head { return .shared(last) }
    // "asked Iran to stop", "ordered troops to leave": who is asked acts.
    let between = TokenRange(governor.group.head + 1, group.start)
    if governor.group.head == group.governor, !governor.isPassive, !between.isEmpty,
      lexicons.events.has(.steers, governor.group.lemma),
      VerbReadingReader(lexicons: lexicons).beginsObject(between.start, workspace)
    {
      return .words(between)
    }
    return .shared(last)
  }

  func gerund(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading.Subject {
    guard group.start > verbs.sentence.start else { return .following }
    let index = passTimes(from: group.start - 1, verbs, workspace)
    guard index >= verbs.sentence.start else { return .following }
    let before = workspace.tokens[index]
    if let last = verbs.readings.last, last.group.head == group.start - 1 {
      return .shared(verbs.readings.count - 1)
    }
    let classes = workspace.mentionAt[index] < 0 ? lexicons.classes(before) : []
    // "Fino, speaking after talks, said": no verb before, so the noun before the comma is the subject.
    if before.kind == .comma, verbs.finite(before: group.start) == nil {
      return phrase(endingAt: index, verbs, workspace)
    }
    if before.kind == .comma || !classes.isDisjoint(with: [.preposition, .subordinator, .conjunction, .adverb]) {
      return verbs.finite(before: group.start).map { .shared($0) } ?? .following
    }
    return phrase(endingAt: index + 1, verbs, workspace)
  }

  func reduced(_ group: VerbGroup, _ verbs: SentenceVerbs, _ workspace: Workspace) -> VerbReading.Subject {
    let index = passTimes(from: group.start - 1, verbs, workspace)
    guard index >= verbs.sentence.start else { return .following }
    var end = index + 1
    if workspace.tokens[index].kind == .comma { end = index }
    if workspace.tokens[index].kind == .word, workspace.mentionAt[index] < 0,
      lexicons.classes(workspace.tokens[index]).contains(.conjunction), !verbs.readings.isEmpty
    {
      return .shared(verbs.readings.count - 1)
    }
    return phrase(endingAt: end, verbs, workspace)
  }
}
