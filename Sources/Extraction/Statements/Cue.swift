/// Words that attribute other words to a source.
struct Cue {
  enum Form {
    /// Has a subject of its own: "said", "has warned".
    case finite
    /// "saying", "to say": the subject is another verb's.
    case dependent
    /// "according to": the source follows.
    case source
    /// "'s claim that": the source is the possessor.
    case noun
  }

  /// The verb with its particle, or the words "according to".
  var tokens: TokenRange
  /// First token of the verb group: auxiliaries and adverbs before it.
  var groupStart: Int
  var frames: SayingFrames
  var form: Form
  /// "did not say that", "denied".
  var isNegated = false
}

/// Finds cues: verbs of saying in a form and at a place where they are verbs, and "according to".
struct CueFinder {
  let lexicons: Lexicons
  private let reach = 7

  /// The cue that begins at a token outside quotation marks; `nil` when there is none.
  func cue(at index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Cue? {
    let token = workspace.tokens[index]
    guard token.kind == .word, token.word >= 0 else { return nil }
    if lexicons.statements.sources.begins(with: token.word),
      let match = lexicons.statements.sources.longestMatch(at: index, workspace.tokens, lexicons.vocabulary),
      match.tokens.end < unit.end
    {
      return Cue(tokens: match.tokens, groupStart: index, frames: [], form: .source)
    }
    let noun = lexicons.statements.nouns[token.word]
    if let noun, let cue = nounClaim(index, noun, unit, workspace) { return cue }
    if let adjective = lexicons.statements.adjectives[token.word] {
      return adjectiveCue(index, adjective, unit, workspace)
    }
    if let verb = lexicons.statements.verbs[token.word], workspace.mentionAt[index] < 0,
      !token.isCapitalised || token.shape.contains(.sentenceStart),
      let cue = verbCue(index, verb, unit, workspace)
    {
      return cue
    }
    return noun.flatMap { nounStance(index, $0, unit, workspace) }
  }

  /// The "'s" or "his" that a noun belongs to, adjectives between them passed over.
  func possession(of index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Int? {
    for at in stride(from: index - 1, through: max(unit.start, index - 3), by: -1) {
      let token = workspace.tokens[at]
      let classes = lexicons.classes(token)
      if token.kind == .clitic || classes.contains(.possessivePronoun) { return at }
      guard token.kind == .word, classes.isDisjoint(with: [.determiner, .preposition, .verb, .conjunction]) else {
        return nil
      }
    }
    return nil
  }

  private func verbCue(_ index: Int, _ verb: SayingVerb, _ unit: TokenRange, _ workspace: Workspace) -> Cue? {
    var frames = verb.frames
    var end = index + 1
    if end < unit.end, !verb.phrasal.isEmpty, workspace.tokens[end].kind == .word {
      let next = workspace.tokens[end].word
      for phrasal in verb.phrasal where phrasal.particle == next {
        frames = phrasal.frames
        end += 1
        break
      }
    }
    guard !frames.isSubset(of: .noun) else { return nil }
    let group = auxiliaries(before: index, unit, workspace)
    var cue = Cue(tokens: TokenRange(index, end), groupStart: group.start, frames: frames, form: .finite)
    cue.isNegated = group.isNegated
    if verb.forms.contains(.gerund) {
      if end < unit.end, workspace.tokens[end].word == lexicons.statements.byWord { return nil }
      if !group.hasBe { cue.form = .dependent }
      if !group.hasBe, verb.frames.contains(.noun), !opensAdjunct(group.start, unit, workspace) { return nil }
      return isNoun(before: group.start, frames, workspace, unit) && !group.hasBe ? nil : cue
    }
    if group.hasTo {
      cue.form = .dependent
      return verb.forms.contains(.base) ? cue : nil
    }
    if group.hasBe { return nil }
    if index > unit.start, !group.hasHave, !group.hasModal {
      let before = workspace.tokens[index - 1]
      if before.kind == .hyphen || lexicons.classes(before).contains(.preposition) { return nil }
    }
    if verb.forms.isSubset(of: .participle), !group.hasHave { return nil }
    if verb.forms.contains(.past) || group.hasHave || group.hasModal {
      if end < unit.end, workspace.tokens[end].word == lexicons.statements.byWord, workspace.tokens[end].kind == .word {
        return nil
      }
      return !group.hasModal && !group.hasHave && isNoun(before: index, frames, workspace, unit) ? nil : cue
    }
    return isPresent(index, end, verb, group.start, unit, workspace) ? cue : nil
  }

  struct Auxiliaries {
    var start: Int
    var hasBe = false
    var hasHave = false
    var hasModal = false
    var hasTo = false
    var isNegated = false
  }

  /// Auxiliaries, negations and adverbs left of a verb.
  func auxiliaries(before index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Auxiliaries {
    var result = Auxiliaries(start: index)
    var at = index - 1
    let first = max(unit.start, index - reach)
    while at >= first {
      let token = workspace.tokens[at]
      guard token.kind == .word || token.kind == .clitic, !token.shape.contains(.quoted) else { break }
      let classes = lexicons.classes(token)
      if token.word == lexicons.statements.toWord, token.kind == .word, at == index - 1 || result.start == at + 1 {
        result.hasTo = true
        result.start = at
        break
      }
      if classes.contains(.formOfBe) || isShortBe(at, before: index, unit, workspace) {
        result.hasBe = true
      } else if classes.contains(.formOfHave) {
        result.hasHave = true
      } else if !classes.isDisjoint(with: [.future, .possibility, .conditional, .obligation, .formOfDo]) {
        result.hasModal = true
      } else if classes.isDisjoint(with: [.adverb, .negation]), token.word != lexicons.statements.since {
        break
      }
      if classes.contains(.negation) { result.isNegated = true }
      result.start = at
      at -= 1
    }
    return result
  }

  /// "he's claiming": the short form behind a pronoun, before a verb in "-ing".
  private func isShortBe(_ index: Int, before verb: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    guard token.kind == .clitic, index > unit.start,
      lexicons.classes(workspace.tokens[index - 1]).contains(.subjectPronoun)
    else { return false }
    return lexicons.statements.verbs[workspace.tokens[verb].word]?.forms.contains(.gerund) ?? false
  }

  /// ", warning that": a comma, a conjunction or a preposition stands before a verb in "-ing" that is a noun too.
  private func opensAdjunct(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard index > unit.start else { return true }
    let before = workspace.tokens[index - 1]
    switch before.kind {
    case .comma, .dash, .quoteClose, .quoteStraight, .apostrophe: return true
    case .word: return !lexicons.classes(before).isDisjoint(with: [.conjunction, .preposition, .subordinator])
    default: return false
    }
  }

  /// Whether the word before makes the verb form a noun or an adjective: "the alleged", "of saying" is neither.
  private func isNoun(before index: Int, _ frames: SayingFrames, _ workspace: Workspace, _ unit: TokenRange) -> Bool {
    guard index > unit.start else { return false }
    let before = lexicons.classes(workspace.tokens[index - 1])
    if before.contains(.relative) { return false }
    return !before.isDisjoint(with: [.determiner, .possessivePronoun])
  }

  /// Present tense without auxiliary: "says", "officials say", but not "the claims", "claims of".
  private func isPresent(
    _ index: Int, _ end: Int, _ verb: SayingVerb, _ group: Int, _ unit: TokenRange, _ workspace: Workspace
  ) -> Bool {
    guard group > unit.start else { return false }
    let before = workspace.tokens[group - 1]
    let classes = lexicons.classes(before)
    let isOnlyVerb = !verb.frames.contains(.noun)
    switch before.kind {
    case .percent: return isOnlyVerb
    case .comma, .quoteClose, .quoteStraight, .apostrophe, .parenthesisClose, .dash:
      return verb.forms.contains(.thirdPerson)
    case .word: break
    default: return false
    }
    if classes.contains(.relative) { return true }
    if classes.contains(.subjectPronoun) { return true }
    if isOnlyVerb, CueFinder.quantifiers.contains(before.hash) { return true }
    if !classes.isDisjoint(with: [.determiner, .preposition, .possessivePronoun, .numberWord]) { return false }
    let follows = workspace.mentionAt[group - 1] >= 0
    if verb.forms.contains(.thirdPerson) { return isOnlyVerb || follows || beginsContent(end, unit, workspace) }
    // "Those surveyed say": a word that is nothing but a verb needs no plural before it.
    if isOnlyVerb { return !classes.contains(.conjunction) }
    let last = workspace.bytes[Int(before.end) - 1] | 0x20
    let isPlural = last == 115 || classes.contains(.organisationHead) || classes.contains(.plural)
    return (isPlural || follows) && !isOnePerson(before: group, unit, workspace) && beginsContent(end, unit, workspace)
  }

  /// "Moss support fell": a form without "-s" is no verb of one person; "Moss and Abe support it" has two.
  private func isOnePerson(before index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard let name = workspace.mention(at: index - 1), name.kind == .person else { return false }
    let first = name.tokens.start
    return first == unit.start || !lexicons.classes(workspace.tokens[first - 1]).contains(.conjunction)
  }

  /// "many say", "both argue": a subject of their own.
  private static let quantifiers = WordSet("many some most both few all half third others several percent")

  private static let contentOpeners: WordClass = [
    .determiner, .subordinator, .subjectPronoun, .objectPronoun, .possessivePronoun, .interrogative,
  ]

  /// Whether a clause or a quotation can begin at a token.
  private func beginsContent(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard index < unit.end else { return false }
    let token = workspace.tokens[index]
    switch token.kind {
    case .quoteOpen, .quoteStraight, .number: return true
    case .word:
      return token.isCapitalised
        || !lexicons.classes(token).isDisjoint(with: CueFinder.contentOpeners)
    default: return false
    }
  }
}
