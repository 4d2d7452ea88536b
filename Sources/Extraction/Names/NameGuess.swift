import CrisisModel

/// What a name that no table knows probably is, by the words in it and around it.
struct NameGuess {
  var kind: MentionKind
  var tokens: TokenRange
  /// Of a place whose country stands behind a comma.
  var country: CountryCode?

  /// What begins no name, even with a capital.
  private static let neverFirst: WordClass = [
    .ordinary, .month, .weekday, .title, .role, .numberWord, .notABody, .formOfBe, .formOfHave, .formOfDo,
  ]

  /// The guess for a run; `nil` when nothing speaks for a name.
  static func of(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> NameGuess? {
    let words = RunWords.of(run, workspace, lexicons)
    if !words.first.isDisjoint(with: neverFirst) { return nil }
    if workspace.tokens[run.tokens.start].shape.contains(.allCapitals) {
      return AcronymNames.isOrganisation(run, workspace, lexicons)
        ? NameGuess(kind: .organisation, tokens: AcronymNames.tokens(run, workspace)) : nil
    }
    if words.last.contains(.thing) || isForeignWording(run, workspace) { return nil }
    if let told = NameDefinition.kind(run, workspace, lexicons) { return NameGuess(kind: told, tokens: run.tokens) }
    if let place = place(run, words, workspace, lexicons) { return place }
    return kind(run, words, workspace, lexicons).map { NameGuess(kind: $0, tokens: run.tokens) }
  }

  private static func place(
    _ run: ProperRun, _ words: RunWords, _ workspace: Workspace, _ lexicons: Lexicons
  ) -> NameGuess? {
    guard run.capitals <= 3, !words.hasCommon else { return nil }
    let area = NameContext.areaBehindComma(run.tokens.end, workspace, lexicons) {
      $0.kind == .country || $0.kind == .region || $0.precision == .area
    }
    if PlaceForms.isPlaceByContext(run, workspace, lexicons) || area != nil {
      return NameGuess(kind: .place, tokens: run.tokens, country: area?.country)
    }
    return nil
  }

  private static func kind(
    _ run: ProperRun, _ words: RunWords, _ workspace: Workspace, _ lexicons: Lexicons
  ) -> MentionKind? {
    let isSentenceStart = workspace.tokens[run.tokens.start].shape.contains(.sentenceStart)
    if isFollowedBySaying(run, workspace, lexicons), !isSentenceStart || run.capitals > 1 {
      return words.endsCommon ? .organisation : .person
    }
    if isSpeakerBehindQuotation(run, workspace, lexicons) { return words.endsCommon ? .organisation : .person }
    if run.capitals == 1, !workspace.tokens[run.tokens.start].isCapitalised {
      // "al-Ansari" without an article is mostly a person.
      return isDetermined(run, workspace, lexicons) ? .organisation : .person
    }
    if isOrganisationByNoun(run, workspace, lexicons) { return .organisation }
    if run.capitals == 1 { return isShortName(run, words, workspace, lexicons) ? .organisation : nil }
    if isSentenceStart { return PersonNames.isIntroduced(run, words, workspace, lexicons) ? .person : nil }
    if isDetermined(run, workspace, lexicons) { return .organisation }
    guard run.capitals <= 3, !words.hasCommon, !words.isDesignation, !isSetApart(run, workspace) else { return nil }
    return .person
  }

  private static func isDetermined(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    run.tokens.start > 0 && lexicons.classes(workspace.tokens[run.tokens.start - 1]).contains(.determiner)
  }

  /// "the German company Zublin": a small noun for a body right before the name.
  private static func isOrganisationByNoun(
    _ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons
  ) -> Bool {
    guard run.tokens.start > 0 else { return false }
    let before = workspace.tokens[run.tokens.start - 1]
    return !before.isCapitalised && lexicons.names.bodyNouns.contains(before.word)
  }

  /// "(Kurdish: Çiyayê Hemrîn": the words of another language, behind its name and a colon.
  private static func isForeignWording(_ run: ProperRun, _ workspace: Workspace) -> Bool {
    let colon = run.tokens.start - 1
    return colon > 0 && workspace.tokens[colon].kind == .colon
      && workspace.mention(at: colon - 1)?.kind == .nationality
  }

  private static func isFollowedBySaying(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    run.tokens.end < workspace.tokens.count
      && lexicons.classes(workspace.tokens[run.tokens.end]).contains(.saying)
      && !workspace.tokens[run.tokens.end].isCapitalised
  }

  /// “We stay,” said Russell.
  private static func isSpeakerBehindQuotation(
    _ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons
  ) -> Bool {
    let start = run.tokens.start
    guard start > 1, lexicons.classes(workspace.tokens[start - 1]).contains(.saying) else { return false }
    // “… ,” said Islamist commander Omar: what stands before a role is no name.
    if run.tokens.end < workspace.tokens.count,
      !lexicons.classes(workspace.tokens[run.tokens.end]).isDisjoint(with: [.role, .roleStart])
    {
      return false
    }
    switch workspace.tokens[start - 2].kind {
    case .quoteClose, .quoteStraight, .apostrophe: return true
    default: return false
    }
  }

  /// "the Coalition", "a Navy ship": the head of an organisation's name, alone and with a capital inside a sentence.
  private static func isShortName(
    _ run: ProperRun, _ words: RunWords, _ workspace: Workspace, _ lexicons: Lexicons
  ) -> Bool {
    guard !words.first.isDisjoint(with: [.organisationHead, .organisationName]) else { return false }
    let first = workspace.tokens[run.tokens.start]
    if first.shape.contains(.sentenceStart) || run.tokens.start == 0 { return false }
    let before = workspace.tokens[run.tokens.start - 1]
    return !before.isCapitalised || lexicons.classes(before).contains(.determiner)
  }

  /// Between quotation marks of its own or first in brackets: the name of a film or an operation, a nickname, the words
  /// of another language.
  private static func isSetApart(_ run: ProperRun, _ workspace: Workspace) -> Bool {
    guard run.tokens.start > 0, run.tokens.end < workspace.tokens.count else { return false }
    switch (workspace.tokens[run.tokens.start - 1].kind, workspace.tokens[run.tokens.end].kind) {
    case (.parenthesisOpen, _): return true
    case (.quoteOpen, .quoteClose), (.quoteStraight, .quoteStraight), (.apostrophe, .apostrophe): return true
    default: return false
    }
  }
}
