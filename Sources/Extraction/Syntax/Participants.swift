import CrisisModel

/// Somebody or something that a verb or noun names: its words, and the entity that they hold.
struct Participant {
  /// The words, from the first of the noun phrase to the last.
  var tokens: TokenRange
  /// The entity; `nil` when the words name none ("soldiers", "gunmen").
  var entity: Int?
  /// The country that the words state, through the entity or an adjective ("Ethiopian warplanes").
  var country: CountryCode?
  /// Why the entity was inferred: a pronoun.
  var inference: String?
}

/// Finds subject, agent and object of verbs over tokens, without a parse: noun phrases by what can stand in them.
struct ParticipantReader {
  let lexicons: Lexicons
  private let reach = 28

  /// The subject of a verb group: what stands left of it in the same clause.
  func subject(of group: VerbGroup, _ workspace: Workspace) -> Participant? {
    let sentence = workspace.sentence(of: group.head).tokens
    let first = max(sentence.start, group.start - reach)
    var end = group.start
    var index = end - 1
    // "France, which has 4,000 troops": the antecedent is the subject.
    if index > first, lexicons.classes(workspace.tokens[index]).contains(.relative) {
      index -= 1
      if workspace.tokens[index].kind == .comma { index -= 1 }
      end = index + 1
    }
    // An apposition or relative clause between commas stands between subject and verb.
    if index >= first, workspace.tokens[index].kind == .comma, let open = openingComma(before: index, first, workspace)
    {
      end = open
      index = open - 1
    }
    var start = end
    while index >= first {
      let token = workspace.tokens[index]
      if stopsSubject(token, index, workspace) { break }
      start = index
      index -= 1
    }
    return participant(TokenRange(start, end), workspace)
  }

  private func openingComma(before index: Int, _ first: Int, _ workspace: Workspace) -> Int? {
    var at = index - 1
    while at > first {
      if workspace.tokens[at].kind == .comma { return at }
      if workspace.tokens[at].kind == .quoteClose || workspace.tokens[at].kind == .quoteOpen { return nil }
      at -= 1
    }
    return nil
  }

  private func stopsSubject(_ token: Token, _ index: Int, _ workspace: Workspace) -> Bool {
    switch token.kind {
    case .word:
      if workspace.mentionAt[index] >= 0 { return false }
      let classes = lexicons.classes(token)
      if !classes.isDisjoint(with: [.subordinator, .interrogative, .formOfBe, .formOfHave, .formOfDo, .conditional]) {
        return !classes.contains(.relative) || classes.contains(.subordinator)
      }
      guard classes.contains(.verb), !classes.contains(.role), let verb = lexicons.verbs[token.word] else {
        return false
      }
      return !verb.forms.isDisjoint(with: [.past, .gerund]) && !token.isCapitalised
    case .clitic, .hyphen, .number, .apostrophe, .period, .parenthesisOpen, .parenthesisClose, .ordinal: return false
    default: return true
    }
  }

  /// The object of a verb: what stands right of it up to the clause's end.
  func object(after head: Int, _ workspace: Workspace) -> Participant? {
    participant(TokenRange(head + 1, clauseEnd(after: head, workspace)), workspace)
  }

  /// "by X" after a passive.
  func agent(after head: Int, _ workspace: Workspace) -> Participant? {
    let end = clauseEnd(after: head, workspace)
    for index in (head + 1)..<max(head + 1, end)
    where workspace.tokens[index].word == lexicons.words.by
      && workspace.tokens[index].kind == .word
    {
      return participant(TokenRange(index + 1, end), workspace)
    }
    return nil
  }

  /// The end of the clause that holds a token: a mark, a subordinator, or a conjunction after a comma.
  func clauseEnd(after head: Int, _ workspace: Workspace, limit: Int = 28) -> Int {
    let last = min(workspace.sentence(of: head).tokens.end, head + limit)
    var index = head + 1
    while index < last {
      let token = workspace.tokens[index]
      switch token.kind {
      case .semicolon, .colon, .dash, .question, .exclamation, .quoteOpen, .quoteClose, .quoteStraight: return index
      case .comma where index + 1 < last:
        let classes = lexicons.classes(workspace.tokens[index + 1])
        let next = workspace.tokens[index + 1]
        let startsClause: WordClass = [.subordinator, .relative, .subjectPronoun, .conjunction, .interrogative]
        if !classes.isDisjoint(with: startsClause) { return index }
        if let verb = lexicons.verbs[next.word], next.kind == .word, verb.forms.contains(.gerund) { return index }
      case .word where index > head + 1:
        if lexicons.classes(token).contains(.subordinator), workspace.mentionAt[index] < 0 { return index }
      case .period where !token.isGlued || index + 1 == last: return index
      default: break
      }
      index += 1
    }
    return index
  }

  /// What some words name: a person before an organisation before a country in the leading noun phrase; else the
  /// first name behind its prepositions ("the governor of West Darfur").
  func participant(_ tokens: TokenRange, _ workspace: Workspace) -> Participant? {
    guard !tokens.isEmpty else { return nil }
    var best: (entity: Int, rank: Int)?
    var country: CountryCode?
    var index = tokens.start
    var beyondHead = false
    while index < tokens.end {
      let token = workspace.tokens[index]
      if let mention = workspace.mention(at: index) {
        let rank = (beyondHead ? 10 : 0) + ParticipantReader.rank(workspace.entities[mention.entity].kind)
        if best == nil || rank < best?.rank ?? .max { best = (mention.entity, rank) }
        if country == nil { country = workspace.entities[mention.entity].country }
        index = max(index + 1, mention.tokens.end)
        continue
      }
      if token.kind == .word, lexicons.classes(token).contains(.preposition) { beyondHead = true }
      if token.kind == .comma { beyondHead = true }
      index += 1
    }
    let entity = best.flatMap { workspace.entities[$0.entity].kind == .nationality ? nil : $0.entity }
    let named = entity.flatMap { workspace.entities[$0].country }
    return Participant(tokens: tokens, entity: entity, country: named ?? country)
  }

  private static func rank(_ kind: MentionKind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .nationality: 2
    case .place: 3
    }
  }
}
