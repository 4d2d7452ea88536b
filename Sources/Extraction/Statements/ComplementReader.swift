/// What follows a cue before the content begins.
struct Complement {
  /// Where the content begins; the unit's end when there is none.
  var start: Int
  /// The words between name a person: "told reporters".
  var addressee: TokenRange?
  /// Nothing but adjuncts follows: what is said stands before the cue.
  var isEmpty = false
  /// "that", "whether": the content is a clause.
  var hasThat = false
  /// "told them about the raid": where the matter begins.
  var matter: Int?
  /// Times and places stand between the cue and the content.
  var skipsAdjuncts = false
  /// A colon or comma before a quotation, or a quotation at once.
  var isQuoted = false
}

/// Reads from a cue to its content: addressee, time, place, manner, then "that", a quotation or a clause.
struct ComplementReader {
  let lexicons: Lexicons
  private var tests: TokenQuestions { TokenQuestions(lexicons: lexicons) }
  private let reach = 30

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func read(after cue: Cue, _ unit: TokenRange, _ workspace: Workspace) -> Complement {
    var at = cue.tokens.end
    let last = min(unit.end, at + reach)
    var result = Complement(start: at)
    if cue.frames.contains(.addressee), at < last,
      tests.beginsNounPhrase(at, workspace) || isObjectPronoun(at, workspace)
    {
      let end = nounPhraseEnd(at, last, workspace)
      result.addressee = TokenRange(at, end)
      at = end
      if at + 1 < last, workspace.tokens[at].hash == ComplementReader.aboutWord { result.matter = at + 1 }
    }
    loop: while at < last {
      let token = workspace.tokens[at]
      switch token.kind {
      case .comma:
        if at + 1 < last, tests.isMark(at + 1, workspace) {
          at += 1
        } else if let end = placeEnd(at, last, workspace) ?? parenthetical(at, last, workspace) {
          at = end
        } else {
          result.isEmpty = true
          break loop
        }
      case .colon: at += 1
      case .quoteOpen, .quoteStraight, .apostrophe:
        result.isQuoted = introducesQuote(at, result, workspace)
        break loop
      case .parenthesisOpen:
        while at < last, workspace.tokens[at].kind != .parenthesisClose { at += 1 }
        at = min(last, at + 1)
      case .word, .number, .ordinal, .decade:
        if token.kind == .word, token.word == lexicons.statements.that,
          cue.frames.isDisjoint(with: .object) || isClauseThat(at, workspace)
        {
          result.hasThat = true
          break loop
        }
        guard let next = adjunctEnd(at, last, workspace), next > at else { break loop }
        if next < last, result.addressee == nil, let to = toWhom(at, next, workspace) { result.addressee = to }
        at = next
      default: break loop
      }
    }
    result.skipsAdjuncts = at > (result.addressee?.end ?? cue.tokens.end)
    result.start = at
    if at >= unit.end || isEnd(at, unit, workspace) { result.isEmpty = true }
    return result
  }

  private static let aboutWord = WordHash.of("about".utf8)

  /// A colon, a comma, the cue, a time or the person spoken to stands before the quotation: it is no fragment.
  private func introducesQuote(_ index: Int, _ complement: Complement, _ workspace: Workspace) -> Bool {
    if index == complement.start || index == complement.addressee?.end { return true }
    let before = workspace.tokens[index - 1]
    if before.kind == .comma || before.kind == .colon || tests.isTime(index - 1, workspace) { return true }
    return lexicons.classes(before).contains(.adverb)
  }

  private func isClauseThat(_ index: Int, _ workspace: Workspace) -> Bool {
    index + 2 < workspace.tokens.count
  }

  /// A mark after which nothing of the clause follows.
  private func isEnd(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    switch workspace.tokens[index].kind {
    case .period, .semicolon, .question, .exclamation, .dash, .parenthesisClose, .ellipsis, .quoteClose: true
    case .word:
      lexicons.classes(workspace.tokens[index]).sort.isSubset(of: [.conjunction, .ordinary])
        && lexicons.classes(workspace.tokens[index]).contains(.conjunction)
    default: false
    }
  }

  private func isObjectPronoun(_ index: Int, _ workspace: Workspace) -> Bool {
    lexicons.classes(workspace.tokens[index]).contains(.objectPronoun)
  }

  /// "to reporters".
  private func toWhom(_ start: Int, _ end: Int, _ workspace: Workspace) -> TokenRange? {
    guard workspace.tokens[start].word == lexicons.statements.toWord, end > start + 1 else { return nil }
    return TokenRange(start + 1, end)
  }

  /// The end of a time, an adverb or a prepositional phrase that begins at a token; `nil` when the content does.
  private func adjunctEnd(_ start: Int, _ last: Int, _ workspace: Workspace) -> Int? {
    let token = workspace.tokens[start]
    let classes = lexicons.classes(token)
    if classes.contains(.adverb) { return start + 1 }
    if let end = closingTime(start, workspace) { return min(end, last) }
    if tests.isTime(start, workspace) {
      guard token.kind == .word else { return nil }
      return timeEnd(start, last, workspace)
    }
    guard classes.contains(.preposition), workspace.mentionAt[start] < 0 else { return nil }
    if isInfinitive(start, last, workspace) { return nil }
    guard start + 1 < last else { return start + 1 }
    return prepositionalEnd(start, last, workspace)
  }

  /// The end of "this month" behind "told a conference": a time that ends the sentence is when it was said, and no
  /// content; "said this month would be hard" goes on.
  private func closingTime(_ start: Int, _ workspace: Workspace) -> Int? {
    guard let time = workspace.time(covering: start), time.tokens.start == start else { return nil }
    let end = time.tokens.end
    guard end < workspace.tokens.count else { return end }
    switch workspace.tokens[end].kind {
    case .period, .paragraph, .question, .exclamation: return end
    default: return nil
    }
  }

  /// "to" before a verb.
  func isInfinitive(_ index: Int, _ last: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    guard token.kind == .word, token.word == lexicons.statements.toWord, index + 1 < last else { return false }
    var verb = index + 1
    // "to “check out” the tape"
    if tests.isMark(verb, workspace), verb + 1 < last { verb += 1 }
    let next = workspace.tokens[verb]
    guard next.kind == .word, workspace.mentionAt[verb] < 0, !next.isCapitalised else { return false }
    if !lexicons.classes(next).isDisjoint(with: [.formOfBe, .formOfHave, .formOfDo]) { return true }
    if let verb = lexicons.verbs[next.word], verb.forms.contains(.base) { return true }
    if let verb = lexicons.statements.verbs[next.word], verb.forms.contains(.base) { return true }
    return lexicons.classes(next).contains(.adverb)
  }

  private func timeEnd(_ start: Int, _ last: Int, _ workspace: Workspace) -> Int {
    var at = start
    while at < last,
      tests.isTime(at, workspace)
        || workspace.tokens[at].kind == .period && workspace.tokens[at].isGlued
          && at + 1 < last && workspace.tokens[at + 1].kind == .number
    {
      at += 1
    }
    return at
  }

  /// Behind "in a statement", "at a news conference in Geneva".
  private func prepositionalEnd(_ start: Int, _ last: Int, _ workspace: Workspace) -> Int {
    if tests.isTime(start + 1, workspace) {
      let end = timeEnd(start + 1, last, workspace)
      if end > start + 1 { return end }
    }
    return nounPhraseEnd(start + 1, last, workspace)
  }

  /// The end of the noun phrase that begins at a token: before another one, a verb or a mark.
  func nounPhraseEnd(_ start: Int, _ last: Int, _ workspace: Workspace) -> Int {
    var at = start
    var hasNoun = false
    while at < last {
      let token = workspace.tokens[at]
      if let mention = workspace.mention(at: at), mention.tokens.start == at {
        if hasNoun && mention.kind != .nationality && !lexicons.classes(workspace.tokens[at - 1]).contains(.role) {
          break
        }
        hasNoun = mention.kind != .nationality
        at = min(last, mention.tokens.end)
        if at < last, workspace.tokens[at].kind == .clitic {
          hasNoun = false
          at += 1
        }
        continue
      }
      switch token.kind {
      case .word:
        let classes = lexicons.classes(token)
        if hasNoun, !classes.isDisjoint(with: [.determiner, .possessivePronoun, .objectPronoun, .numberWord]) {
          return at
        }
        if !classes.isDisjoint(with: [.subjectPronoun, .subordinator, .relative, .interrogative, .conjunction]),
          !classes.contains(.determiner) || hasNoun
        {
          return at
        }
        if hasNoun, !classes.isDisjoint(with: [.preposition, .adverb]) || tests.isTime(at, workspace) { return at }
        if tests.isVerb(at, workspace), hasNoun { return at }
        if hasNoun, token.isCapitalised, !workspace.tokens[at - 1].isCapitalised { return at }
        if classes.contains(.objectPronoun) { return at + 1 }
        if classes.isDisjoint(with: [.determiner, .possessivePronoun, .preposition]) { hasNoun = true }
      case .clitic: hasNoun = false
      case .hyphen, .number, .ordinal, .slash: break
      case .period
      where token.isGlued && at + 1 < last && workspace.tokens[at + 1].isCapitalised
        && lexicons.classes(workspace.tokens[at - 1]).contains(.abbreviation):
        break
      default: return at
      }
      at += 1
    }
    return at
  }

  /// "in Dayton, Ohio, that": the place that follows a place stands between commas.
  private func placeEnd(_ comma: Int, _ last: Int, _ workspace: Workspace) -> Int? {
    guard comma + 1 < last, let place = workspace.mention(at: comma + 1), place.kind == .place,
      place.tokens.start == comma + 1, place.tokens.end + 1 < last, workspace.mention(at: comma - 1)?.kind == .place,
      workspace.tokens[place.tokens.end].kind == .comma
    else { return nil }
    let next = place.tokens.end + 1
    return workspace.tokens[next].word == lexicons.statements.that || tests.isMark(next, workspace) ? next : nil
  }

  /// ", in a statement," or ", however,": from the first comma behind the second; `nil` when it is no parenthesis.
  private func parenthetical(_ comma: Int, _ last: Int, _ workspace: Workspace) -> Int? {
    guard comma + 1 < last else { return nil }
    let classes = lexicons.classes(workspace.tokens[comma + 1])
    guard !classes.isDisjoint(with: [.preposition, .adverb]) else { return nil }
    var at = comma + 1
    while at < last, at - comma < 14 {
      switch workspace.tokens[at].kind {
      case .comma:
        let next = at + 1
        guard next < last else { return nil }
        return workspace.tokens[next].word == lexicons.statements.that || tests.isMark(next, workspace) ? next : nil
      case .word where tests.isVerb(at, workspace): return nil
      case .quoteOpen, .quoteStraight, .period, .semicolon, .colon: return nil
      default: at += 1
      }
    }
    return nil
  }
}
