import CrisisModel

/// Whom the words of a subject, an agent or an owner name as actor.
///
/// The head of the noun phrase counts: "Japan's consul general", "US envoy John Smith", "the leader of Iraq's largest
/// party". What stands behind a preposition counts only where the head is a part or an office of it: "gunmen in Iraq"
/// and "a summit on Lebanon" name no actor.
struct ActorReader {
  let lexicons: Lexicons
  private let reach = 30
  private var subjects: ClauseSubject { ClauseSubject(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// - parameter verb: the number of the verb whose subject the words are, for pronouns.
  func actor(_ words: TokenRange, of verb: Int?, _ verbs: SentenceVerbs, _ workspace: Workspace) -> FoundSubject? {
    let words = TokenRange(words.start, min(words.end, words.start + reach))
    let head = head(of: words, verbs, workspace)
    if let named = named(head, workspace) { return named }
    if let pronoun = pronoun(in: head, workspace) {
      return antecedent(pronoun, head, verb, verbs, workspace)
    }
    guard let office = office(in: head, workspace) else { return nil }
    // "the governor of West Darfur", "police in Paris", "leaders of South Africa"
    if let behind = behind(head, words, workspace), let owner = owner(of: behind, verbs, workspace) {
      return FoundSubject(actor: owner.actor, tokens: TokenRange(words.start, owner.tokens.end))
    }
    switch office {
    case .part: return nil
    case .institution: return institution(head, workspace)
    case .role: return holder(of: head, workspace)
    }
  }

  /// "The cleric", "the minister": the person with that role whom the text named last.
  private func holder(of head: TokenRange, _ workspace: Workspace) -> FoundSubject? {
    guard let role = head.indices.last(where: { lexicons.classes(workspace.tokens[$0]).contains(.role) }) else {
      return nil
    }
    let hash = workspace.tokens[role].hash
    var index = head.start - 1
    while index >= max(0, head.start - 200) {
      guard let mention = workspace.mention(at: index) else {
        index -= 1
        continue
      }
      index = mention.tokens.start - 1
      guard workspace.entities[mention.entity].kind == .person, workspace.entities[mention.entity].roleHead == hash
      else { continue }
      let name = workspace.entities[mention.entity].name
      return FoundSubject(
        actor: lexicons.actor(mention.entity, workspace), tokens: head,
        inference: "“\(workspace.text(role))” is taken for \(name), whom the text calls so")
    }
    return nil
  }

  // MARK: - Head

  /// From the first word to the first preposition, mark or verb.
  private func head(of words: TokenRange, _ verbs: SentenceVerbs, _ workspace: Workspace) -> TokenRange {
    var index = words.start
    while index < words.end {
      if let mention = workspace.mention(at: index) {
        index = max(index + 1, mention.tokens.end)
        continue
      }
      let token = workspace.tokens[index]
      switch token.kind {
      case .word:
        let classes = lexicons.classes(token)
        if !classes.isDisjoint(with: [.relative, .subordinator, .interrogative]),
          classes.isDisjoint(with: [.determiner, .approximator]) || index > words.start
        {
          return TokenRange(words.start, index)
        }
        if classes.contains(.preposition), classes.isDisjoint(with: .approximator), index > words.start {
          return TokenRange(words.start, index)
        }
        if index > words.start, verbs.reading(covering: index) != nil { return TokenRange(words.start, index) }
      case .clitic, .hyphen, .number, .ordinal, .apostrophe, .period, .currency, .decade, .slash: break
      default: if index > words.start { return TokenRange(words.start, index) }
      }
      index += 1
    }
    return words
  }

  /// A person before an organisation before a people or place; a person without a country has that of the words.
  private func named(_ head: TokenRange, _ workspace: Workspace) -> FoundSubject? {
    var best: (entity: Int, rank: Int)?
    var country: CountryCode?
    var index = head.start
    while index < head.end {
      guard let mention = workspace.mention(at: index) else {
        // "France and Russia": the first of several.
        if best != nil, lexicons.classes(workspace.tokens[index]).contains(.conjunction) { break }
        index += 1
        continue
      }
      let kind = workspace.entities[mention.entity].kind
      let rank = ActorReader.rank(kind)
      if best.map({ rank < $0.rank }) ?? true { best = (mention.entity, rank) }
      if country == nil, kind == .nationality || kind == .place { country = workspace.entities[mention.entity].country }
      index = max(index + 1, mention.tokens.end)
    }
    guard let best else { return nil }
    // "the Transportation Ministry": that of the country which the text is about.
    if workspace.entities[best.entity].kind == .organisation, workspace.entities[best.entity].country == nil,
      country == nil,
      let found = institution(head, workspace, isName: true)
    {
      return found
    }
    var actor = lexicons.actor(best.entity, workspace)
    if actor.country == nil, actor.kind == .person || actor.kind == .organisation { actor.country = country }
    return FoundSubject(actor: actor, tokens: head)
  }

  private static func rank(_ kind: MentionKind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .nationality: 2
    case .place: 3
    }
  }

  // MARK: - Pronouns

  private func pronoun(in head: TokenRange, _ workspace: Workspace) -> Int? {
    head.indices.prefix(2).first {
      !lexicons.classes(workspace.tokens[$0]).isDisjoint(with: [.subjectPronoun, .possessivePronoun])
    }
  }

  /// "France said it was sending": the subject of the verb before, where it fits; else the last fitting name.
  private func antecedent(
    _ pronoun: Int, _ head: TokenRange, _ verb: Int?, _ verbs: SentenceVerbs, _ workspace: Workspace
  ) -> FoundSubject? {
    let classes = lexicons.classes(workspace.tokens[pronoun])
    if classes.contains(.firstPerson) { return nil }
    let wantsPerson = !classes.isDisjoint(with: [.masculine, .feminine])
    if let before = verbs.finite(before: pronoun), let words = verbs.subject(of: before), words.end <= pronoun {
      let subject = self.head(of: words, verbs, workspace)
      let isPronoun = self.pronoun(in: subject, workspace) != nil
      if let named = named(subject, workspace) ?? (wantsPerson || isPronoun ? nil : institution(subject, workspace)),
        (named.actor.kind == .person) == wantsPerson
      {
        return FoundSubject(
          actor: named.actor, tokens: head,
          inference: "“\(workspace.text(pronoun))” is taken for \(named.actor.name), the subject before")
      }
    }
    let word = Participant(tokens: TokenRange(pronoun, pronoun + 1), entity: nil, country: nil, inference: nil)
    guard var found = subjects.found(word, pronoun, workspace) else { return nil }
    found.tokens = head
    return found
  }

  // MARK: - Offices and parts

  private enum Office { case institution, role, part }

  /// Whether the head is an institution ("police"), an office ("the governor") or a part ("dozens", "members").
  private func office(in head: TokenRange, _ workspace: Workspace) -> Office? {
    var found: Office?
    for index in head.indices where workspace.tokens[index].kind == .word {
      if lexicons.institutions.kinds.contains(workspace.tokens[index].word) { return .institution }
      let classes = lexicons.classes(workspace.tokens[index])
      if classes.contains(.role) || classes.contains(.organisationHead) { found = .role }
      if found == nil, lexicons.events.has(.part, workspace.tokens[index].word) || classes.contains(.numberWord) {
        found = .part
      }
    }
    return found
  }

  /// The words behind "of", "in" or "from" right after the head.
  private func behind(_ head: TokenRange, _ words: TokenRange, _ workspace: Workspace) -> TokenRange? {
    guard head.end + 1 < words.end, workspace.tokens[head.end].kind == .word else { return nil }
    let word = workspace.tokens[head.end].word
    guard word == lexicons.words.of || word == lexicons.words.from || word == lexicons.events.inWord else { return nil }
    return TokenRange(head.end + 1, words.end)
  }

  private func owner(of words: TokenRange, _ verbs: SentenceVerbs, _ workspace: Workspace) -> FoundSubject? {
    let head = head(of: words, verbs, workspace)
    return named(head, workspace)
  }

  /// "The government", "the Interior Ministry": that of the country which the text is about. A force counts only where
  /// nothing else describes it: "the army", not "coalition troops".
  private func institution(_ head: TokenRange, _ workspace: Workspace, isName: Bool = false) -> FoundSubject? {
    let at = head.indices.first {
      workspace.tokens[$0].kind == .word && lexicons.institutions.kinds.contains(workspace.tokens[$0].word)
    }
    guard let at, let kind = lexicons.institutions.kinds[workspace.tokens[at].word] else { return nil }
    // A council or an army of its own name may be anybody's.
    if isName, kind != .government { return nil }
    if kind == .force, !isTheForce(head.start, at, workspace) { return nil }
    guard let country = MainCountry(lexicons: lexicons).country(before: head.start, workspace) else { return nil }
    let words = TokenRange(head.start, at + 1)
    let name = lexicons.countries.name(of: country)
    return FoundSubject(
      actor: ActorReference(name: workspace.plainText(workspace.byteRange(words)), kind: kind, country: country),
      tokens: head, inference: "\(name) is the country that the text speaks of")
  }

  /// "The army", "police", "5,000 security personnel": with an article or a figure, and nothing else before it.
  private func isTheForce(_ start: Int, _ head: Int, _ workspace: Workspace) -> Bool {
    if start == head { return workspace.tokens[head].word == lexicons.events.police }
    return (start..<head).allSatisfy {
      let token = workspace.tokens[$0]
      return token.kind == .number
        || !lexicons.classes(token).isDisjoint(with: [.determiner, .numberWord, .approximator, .adverb])
    }
  }
}
