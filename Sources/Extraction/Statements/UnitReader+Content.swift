/// What is said, when it stands behind the cue.
extension UnitReader {
  func complemented(
    _ cue: Cue, _ source: SourceWords?, _ complement: Complement, _ unit: TokenRange, _ bounds: [Int],
    _ workspace: Workspace
  ) -> FoundStatement? {
    guard let (start, rule) = contentStart(cue, source, complement, unit, workspace), start < unit.end else {
      return nil
    }
    var end = contents.end(from: start, unit, bounds: bounds, isPhrase: rule.isOfPhrase, workspace)
    if let source, isSubordinate(source, unit, workspace) {
      end = min(end, contents.firstComma(from: start + 2, to: end, workspace) ?? end)
    }
    guard end > start else { return nil }
    return FoundStatement(
      spans: [TokenRange(start, end)], cue: cue, source: source, addressee: complement.addressee, paragraph: 0,
      rule: rule.rawValue)
  }

  /// The rules of contents that stand behind their cue.
  enum ContentRule: String {
    case quoted = "statement.quoted"
    case that = "statement.that"
    case object = "statement.object"
    case question = "statement.question"
    case stance = "statement.stance"
    case infinitive = "statement.infinitive"
    case urged = "statement.urged"
    case clause = "statement.clause"

    /// Whether the content is a noun phrase or an infinitive.
    var isOfPhrase: Bool {
      switch self {
      case .object, .stance, .infinitive, .urged: true
      case .quoted, .that, .question, .clause: false
      }
    }
  }

  func contentStart(
    _ cue: Cue, _ source: SourceWords?, _ complement: Complement, _ unit: TokenRange, _ workspace: Workspace
  ) -> (start: Int, rule: ContentRule)? {
    let start = complement.start
    if complement.isQuoted, cue.frames.contains(.quote) { return (start, .quoted) }
    if complement.hasThat, cue.frames.contains(.that) { return (start, .that) }
    if let matter = complement.matter { return (matter, .object) }
    guard start < unit.end, !complement.isEmpty || cue.frames.contains(.object) else { return nil }
    let token = workspace.tokens[min(start, unit.end - 1)]
    let classes = lexicons.classes(token)
    // "did not say whether" says nothing.
    if !classes.isDisjoint(with: .interrogative), token.kind == .word, !cue.isNegated || cue.frames.contains(.thought),
      cue.frames.contains(.question) || cue.frames.contains(.that) && !cue.frames.contains(.thought)
        || cue.frames.contains(.object) && start == cue.tokens.end && maySpeak(cue, source, workspace)
    {
      return (start, .question)
    }
    let maySpeak = maySpeak(cue, source, workspace)
    if maySpeak, complements.isInfinitive(start, unit.end, workspace),
      !cue.frames.isDisjoint(with: [.infinitive, .person])
    {
      return (start, cue.frames.contains(.stance) ? .stance : .infinitive)
    }
    if cue.frames.contains(.person), !lexicons.classes(workspace.tokens[cue.tokens.end]).contains(.negation),
      let to = infinitive(after: cue.tokens.end, unit, workspace), to > cue.tokens.end
    {
      return (cue.tokens.end, .urged)
    }
    if cue.frames.contains(.clause),
      tests.beginsNounPhrase(start, workspace) || classes.contains(.subordinator)
        || tests.isVerb(start, workspace),
      cue.frames.isDisjoint(with: [.object, .noun, .finding, .thought]) || hasClause(start, unit, workspace)
    {
      return (start, .clause)
    }
    let isObject =
      maySpeak && cue.frames.contains(.object) || cue.frames.contains(.finding) && isDocument(source, workspace)
    if isObject, cue.tokens.end < unit.end, !isAdverbialTime(cue.tokens.end, unit, workspace),
      tests.beginsNounPhrase(cue.tokens.end, workspace) || contents.quote(at: cue.tokens.end, workspace) != nil
        || lexicons.classes(workspace.tokens[cue.tokens.end]).contains(.objectPronoun)
    {
      return (cue.tokens.end, .object)
    }
    return nil
  }

  /// "praised Monday", but not "praised Monday's march".
  private func isAdverbialTime(_ index: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    tests.isTime(index, workspace)
      && !(index + 1 < unit.end && workspace.tokens[index + 1].kind == .clitic)
  }

  /// "While the minister said that the talks went on, …": the comma ends what was said.
  private func isSubordinate(_ source: SourceWords, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    guard source.tokens.start > unit.start else { return false }
    let before = workspace.tokens[source.tokens.start - 1]
    return before.kind == .word && UnitReader.subordinators.contains(before.hash)
  }

  private static let subordinators = WordSet("while although though after when before since because whereas")

  /// "The poll shows the party ahead": what surveys and documents show is what they say.
  private func isDocument(_ source: SourceWords?, _ workspace: Workspace) -> Bool {
    guard let source else { return false }
    return source.tokens.indices.contains { UnitReader.documents.contains(workspace.tokens[$0].hash) }
  }

  private static let documents = WordSet(
    "poll polls survey surveys study studies report reports data figures records document documents "
      + "results average analysis statistics research findings filings")

  /// "to" and a verb within a few words, before any other verb.
  func infinitive(after start: Int, _ unit: TokenRange, _ workspace: Workspace) -> Int? {
    var at = start
    while at < min(unit.end, start + 14) {
      if complements.isInfinitive(at, unit.end, workspace) { return at }
      if tests.isVerb(at, workspace) { return nil }
      switch workspace.tokens[at].kind {
      case .semicolon, .colon,
        .period where !workspace.tokens[at].isGlued:
        return nil
      default: at += 1
      }
    }
    return nil
  }

  /// Whether a verb stands in the words after a token, as a clause has.
  func hasClause(_ start: Int, _ unit: TokenRange, _ workspace: Workspace) -> Bool {
    if lexicons.classes(workspace.tokens[start]).contains(.subjectPronoun) { return true }
    var at = start + 1
    var isRelative = false
    while at < min(unit.end, start + 30) {
      let token = workspace.tokens[at]
      let classes = lexicons.classes(token)
      if tests.isVerb(at, workspace) || makesClause(at, workspace) {
        if !isRelative { return true }
        isRelative = false
      } else if classes.contains(.relative), token.kind == .word, !classes.contains(.determiner) || at > start + 1 {
        isRelative = true
      } else if complements.isInfinitive(at, unit.end, workspace) || token.kind == .semicolon {
        return false
      }
      at += 1
    }
    return false
  }

  /// A verb in the present behind its subject: "troops leave", "the move shows".
  func makesClause(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    guard token.kind == .word, !token.isCapitalised, let verb = lexicons.verbs[token.word] else { return false }
    let before = workspace.tokens[index - 1]
    guard before.kind == .word else { return false }
    let classes = lexicons.classes(before)
    if classes.contains(.subjectPronoun) { return true }
    guard classes.isDisjoint(with: [.determiner, .preposition, .possessivePronoun, .numberWord, .conjunction]) else {
      return false
    }
    let isPlural = workspace.bytes[Int(before.end) - 1] | 0x20 == 115
    return verb.forms.contains(.base) ? isPlural : verb.forms.contains(.thirdPerson) && !isPlural
  }
}
