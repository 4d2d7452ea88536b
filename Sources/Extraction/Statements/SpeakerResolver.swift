import CrisisModel

/// A speaker, and where one knows it from.
struct ResolvedSpeaker {
  var actor: ActorReference
  /// Entity of the article; `nil` for a description that names nobody ("a US defence official").
  var entity: Int?
  /// Why it was inferred; `nil` when the source's words name the speaker.
  var inference: String?
  /// Why the country was inferred.
  var countryInference: String?
  /// The head noun of a description.
  var headWord: UInt32 = 0
  /// More than one person, or a body.
  var isPlural = false
  /// Token of the source.
  var position = 0
}

/// Who a source is: the person behind a name, a pronoun or a description, in text order.
struct SpeakerResolver {
  let lexicons: Lexicons
  /// Speakers so far, the last one at the end.
  private(set) var history: [ResolvedSpeaker] = []
  private let descriptions: DescriptionReader
  private let candidates: PersonCandidates
  /// How many earlier speakers a description is compared with.
  private let memory = 12

  init(lexicons: Lexicons) {
    self.lexicons = lexicons
    descriptions = DescriptionReader(lexicons: lexicons)
    candidates = PersonCandidates(lexicons: lexicons)
  }

  /// The speaker of a statement; `nil` for "I", "we" and "you" outside quotation marks.
  mutating func speaker(_ found: FoundStatement, _ workspace: inout Workspace) -> ResolvedSpeaker? {
    guard let source = found.source else { return nil }
    var speaker = resolve(source, found, &workspace)
    speaker?.position = source.tokens.start
    if let speaker {
      if history.count > 200 { history.removeFirst(100) }
      history.append(speaker)
    }
    return speaker
  }

  private func resolve(
    _ source: SourceWords, _ found: FoundStatement, _ workspace: inout Workspace
  ) -> ResolvedSpeaker? {
    let first = workspace.tokens[source.tokens.start]
    if source.tokens.count == 1, workspace.mentionAt[source.tokens.start] < 0 {
      let classes = lexicons.classes(first)
      if let antecedent = source.antecedent, classes.contains(.relative) {
        return resolve(SourceWords(tokens: antecedent), found, &workspace)
      }
      if classes.contains(.firstPerson) || classes.contains(.relative) { return nil }
      if !classes.isDisjoint(with: [.subjectPronoun, .possessivePronoun]) { return pronoun(source, found, &workspace) }
    }
    let reading = descriptions.read(source.tokens, workspace)
    if let entity = reading.entity, source.antecedent == nil || workspace.entities[entity].kind == .person {
      var speaker = named(entity, workspace)
      if let body = workspace.mention(at: reading.head), body.kind == .organisation,
        lexicons.institutions.isDomestic(body, workspace)
      {
        inferCountry(&speaker, found, workspace)
      }
      return speaker
    }
    if let antecedent = source.antecedent, let mention = workspace.mention(at: antecedent.start) {
      return named(mention.entity, workspace)
    }
    return description(reading, source, found, workspace)
  }

  private func named(_ index: Int, _ workspace: Workspace, inference: String? = nil) -> ResolvedSpeaker {
    var speaker = ResolvedSpeaker(
      actor: workspace.entities[index].actor, entity: index, inference: inference,
      countryInference: workspace.entities[index].countryInference,
      isPlural: workspace.entities[index].kind != .person)
    let entry = workspace.entities[index].lexiconEntry
    // A newspaper speaks for itself, wherever it is at home.
    if entry >= 0, lexicons.names.entries[Int(entry)].isMedia {
      speaker.actor.country = nil
    }
    return speaker
  }

  // MARK: - Pronouns

  private func pronoun(
    _ source: SourceWords, _ found: FoundStatement, _ workspace: inout Workspace
  ) -> ResolvedSpeaker? {
    let token = source.tokens.start
    let classes = lexicons.classes(workspace.tokens[token])
    let word = workspace.text(token)
    let gender: Gender =
      classes.contains(.masculine) ? .masculine : classes.contains(.feminine) ? .feminine : .unknown
    let last = lastSpeaker(gender, workspace)
    if gender == .unknown {
      let hash = workspace.tokens[token].hash
      let isIt = SpeakerResolver.singulars.contains(hash)
      if isIt || SpeakerResolver.plurals.contains(hash),
        let body = candidates.body(before: token, isIt: isIt, last, found, workspace)
      {
        return named(
          body, workspace, inference: "“\(word)” is taken for \(workspace.entities[body].name), named before")
      }
      guard var speaker = last, hash != SpeakerResolver.you else { return nil }
      speaker.inference = "“\(word)” is taken for the speaker before"
      return speaker
    }
    if let person = candidates.person(before: token, gender, last, found, workspace) {
      if workspace.entities[person].gender == .unknown { workspace.entities[person].gender = gender }
      let name = workspace.entities[person].name
      return named(person, workspace, inference: "“\(word)” is taken for \(name), the nearest person before that fits")
    }
    guard var speaker = last else { return nil }
    speaker.inference = "“\(word)” is taken for the speaker before"
    return speaker
  }

  private static let singulars = WordSet("it its")
  private static let plurals = WordSet("they their")
  private static let you = WordHash.of("you".utf8)

  /// The last speaker whom a pronoun of a gender can mean; several persons or a body for one without.
  private func lastSpeaker(_ gender: Gender, _ workspace: Workspace) -> ResolvedSpeaker? {
    var index = history.count - 1
    while index >= 0 {
      let isPlural = history[index].isPlural
      if gender == .unknown ? isPlural : !isPlural && fits(history[index].entity, gender, workspace) {
        return history[index]
      }
      index -= 1
    }
    return nil
  }

  private func fits(_ entity: Int?, _ gender: Gender, _ workspace: Workspace) -> Bool {
    guard let entity else { return true }
    let known = workspace.entities[entity].gender
    return known == .unknown || known == gender
  }

  // MARK: - Descriptions

  private func description(
    _ reading: Description, _ source: SourceWords, _ found: FoundStatement,
    _ workspace: Workspace
  ) -> ResolvedSpeaker? {
    let words = workspace.plainText(workspace.byteRange(reading.tokens))
    if reading.isDefinite {
      if let person = candidates.person(described: reading, before: source.tokens.start, workspace) {
        let name = workspace.entities[person].name
        return named(person, workspace, inference: "“\(words)” is taken for \(name) by role")
      }
      for number in history.indices.suffix(memory).reversed()
      where history[number].entity == nil && history[number].headWord == reading.headWord && reading.headWord != 0 {
        let earlier = history[number]
        if let country = reading.country, let other = earlier.actor.country, country != other { continue }
        var speaker = earlier
        speaker.inference = "“\(words)” is taken for “\(earlier.actor.name)”, named before"
        return speaker
      }
      if let body = candidates.body(described: reading, before: source.tokens.start, workspace) {
        let name = workspace.entities[body].name
        return named(body, workspace, inference: "“\(words)” is taken for \(name), named before")
      }
    }
    var speaker = ResolvedSpeaker(
      actor: ActorReference(name: words, kind: reading.kind, role: reading.role, country: reading.country),
      headWord: reading.headWord, isPlural: reading.isPlural)
    if reading.standsForState { inferCountry(&speaker, found, workspace) }
    return speaker
  }

  /// Gives a speaker of a state whose country no words tell the one that the sentence names before, else the article's.
  private func inferCountry(_ speaker: inout ResolvedSpeaker, _ found: FoundStatement, _ workspace: Workspace) {
    guard speaker.actor.country == nil, let source = found.source else { return }
    if let near = candidates.country(before: source.tokens.start, found, workspace) {
      speaker.actor.country = near
      speaker.countryInference = "the sentence names \(lexicons.countries.name(of: near)) before"
    } else if let home = HomeCountry.country(workspace) {
      speaker.actor.country = home
      speaker.countryInference = HomeCountry.reason(home, lexicons)
    }
  }
}
