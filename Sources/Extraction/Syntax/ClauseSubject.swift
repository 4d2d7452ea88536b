import CrisisModel

/// Who does something, with pronouns followed back to the last name that fits.
struct FoundSubject {
  var actor: ActorReference
  var tokens: TokenRange
  /// Why it was inferred; `nil` when words state it.
  var inference: String?
  var name: String { actor.name }
}

/// The subject of a verb or of the clause that holds a noun, as an actor.
struct ClauseSubject {
  let lexicons: Lexicons
  private let reach = 40

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The actor that the words left of `start` name as subject: of the group itself when that is finite, else of the
  /// nearest finite verb before it in the sentence.
  func subject(before start: Int, _ group: VerbGroup?, _ workspace: Workspace) -> FoundSubject? {
    if let group, group.isFinite, !group.isPassive, !followsConjunction(start, workspace) {
      return found(ParticipantReader(lexicons: lexicons).subject(of: group, workspace), group.start, workspace)
    }
    let groups = VerbGroupReader(lexicons: lexicons)
    let first = max(workspace.sentence(of: start).tokens.start, start - reach)
    var index = start - 1
    while index > first {
      if let outer = groups.group(at: index, workspace), outer.isFinite,
        // "Italy is expected to provide", "Germany has been asked to send": its subject acts.
        !outer.isPassive || group?.isInfinitive ?? false,
        let subject = found(ParticipantReader(lexicons: lexicons).subject(of: outer, workspace), outer.start, workspace)
      {
        return subject
      }
      index -= 1
    }
    return nil
  }

  /// "accused Maduro and recently doubled its bounty": the second verb has the subject of the first.
  private func followsConjunction(_ start: Int, _ workspace: Workspace) -> Bool {
    guard start > 0 else { return false }
    let before = workspace.tokens[start - 1]
    return before.kind == .word && lexicons.classes(before).contains(.conjunction)
  }

  /// A participant as an actor; a pronoun is followed back.
  func found(_ participant: Participant?, _ verb: Int, _ workspace: Workspace) -> FoundSubject? {
    guard let participant, !participant.tokens.isEmpty else { return nil }
    if let entity = participant.entity,
      workspace.entities[entity].country != nil || workspace.entities[entity].lexiconEntry >= 0
        || !isInstitution(participant, workspace)
    {
      return FoundSubject(actor: lexicons.actor(entity, workspace), tokens: participant.tokens)
    }
    if let country = participant.country {
      let name = lexicons.countries.name(of: country)
      return FoundSubject(
        actor: ActorReference(name: name, kind: .country, country: country), tokens: participant.tokens)
    }
    guard let pronoun = pronoun(in: participant.tokens, workspace) else {
      return institution(in: participant.tokens, workspace)
    }
    return antecedent(of: pronoun, participant.tokens, workspace)
  }

  private func isInstitution(_ participant: Participant, _ workspace: Workspace) -> Bool {
    participant.tokens.indices.contains { lexicons.institutions.kinds.contains(workspace.tokens[$0].word) }
  }

  /// "The government", "the Interior Ministry": that of the country which the text is about.
  private func institution(in tokens: TokenRange, _ workspace: Workspace) -> FoundSubject? {
    for index in tokens.indices.prefix(8) where workspace.tokens[index].kind == .word {
      let word = workspace.tokens[index].word
      guard let kind = lexicons.institutions.kinds[word] else { continue }
      let words = TokenRange(tokens.start, index + 1)
      if let country = namedBefore(word, index, workspace) {
        let name = lexicons.countries.name(of: country)
        return FoundSubject(
          actor: ActorReference(name: workspace.plainText(workspace.byteRange(words)), kind: kind, country: country),
          tokens: words, inference: "\(name)’s \(workspace.text(index)) is the one named before")
      }
      guard let country = ContextCountry(lexicons: lexicons).country(before: tokens.start, workspace) else { continue }
      let name = lexicons.countries.name(of: country)
      return FoundSubject(
        actor: ActorReference(name: workspace.plainText(workspace.byteRange(words)), kind: kind, country: country),
        tokens: words, inference: "\(name) is the country that the text speaks of before")
    }
    return nil
  }

  /// "the Danish government" in an earlier sentence is "the government" in this one.
  private func namedBefore(_ word: WordID, _ index: Int, _ workspace: Workspace) -> CountryCode? {
    for at in stride(from: index - 1, through: max(1, index - 400), by: -1)
    where workspace.tokens[at].word == word && workspace.tokens[at].kind == .word {
      let before = workspace.tokens[at - 1].kind == .clitic ? at - 2 : at - 1
      if let mention = workspace.mention(at: before) ?? workspace.mention(at: at), mention.kind != .person,
        let country = workspace.entities[mention.entity].country
      {
        return country
      }
    }
    return nil
  }

  private func pronoun(in tokens: TokenRange, _ workspace: Workspace) -> Int? {
    tokens.indices.last { index in
      !lexicons.classes(workspace.tokens[index]).isDisjoint(with: [.subjectPronoun, .possessivePronoun])
    }
  }

  /// The last name before a pronoun that it can stand for: "he" and "she" for a person, "it" and "they" for a
  /// country or organisation.
  private func antecedent(of pronoun: Int, _ tokens: TokenRange, _ workspace: Workspace) -> FoundSubject? {
    let classes = lexicons.classes(workspace.tokens[pronoun])
    if classes.contains(.firstPerson) { return nil }
    let wantsPerson = !classes.isDisjoint(with: [.masculine, .feminine])
    let paragraph = workspace.sentence(of: pronoun).paragraph
    var index = pronoun - 1
    let first = max(0, pronoun - 120)
    while index >= first {
      guard let mention = workspace.mention(at: index) else {
        index -= 1
        continue
      }
      index = mention.tokens.start - 1
      guard workspace.sentence(of: mention.tokens.start).paragraph >= paragraph - 1 else { return nil }
      let kind = workspace.entities[mention.entity].kind
      guard (kind == .person) == wantsPerson,
        kind == .person || kind == .organisation || workspace.entities[mention.entity].country != nil
      else { continue }
      if kind == .place, isRegionOrPoint(workspace.entities[mention.entity].precision) { continue }
      let (word, name) = (workspace.text(pronoun), workspace.entities[mention.entity].name)
      return FoundSubject(
        actor: lexicons.actor(mention.entity, workspace), tokens: tokens,
        inference: "“\(word)” is taken for \(name), named last before")
    }
    return nil
  }

  private func isRegionOrPoint(_ precision: PlacePrecision) -> Bool { precision == .region || precision == .point }
}

extension Lexicons {
  /// An entity of the article as an actor: a people, a country or a capital acts as the country.
  func actor(_ entity: Int, _ workspace: Workspace) -> ActorReference {
    let kind = workspace.entities[entity].kind
    if kind == .nationality || kind == .place, let country = workspace.entities[entity].country {
      return ActorReference(name: countries.name(of: country), kind: .country, country: country)
    }
    return workspace.entities[entity].actor
  }
}
