import CrisisModel

/// One place phrase: a name, a border or coast with its owner, or "the capital" of the country told of.
struct PlacePhrase {
  let lexicons: Lexicons

  /// The place behind a preposition.
  func place(behind index: Int, _ last: Int, _ workspace: Workspace) -> FoundPlace? {
    guard index < last else { return nil }
    let preposition = workspace.tokens[index]
    guard preposition.kind == .word, lexicons.deployments.placePrepositions.contains(preposition.word) else {
      return nil
    }
    var found = place(after: index + 1, min(last, index + 8), workspace)
    found?.isGoal = isGoal(preposition)
    return found
  }

  /// The place whose words begin at a token.
  func place(after start: Int, _ last: Int, _ workspace: Workspace) -> FoundPlace? {
    var at = start
    var possessive: Int?
    var home: Int?
    while at < last {
      let token = workspace.tokens[at]
      if let mention = workspace.mention(at: at) {
        return named(mention, at, start, possessive, min(workspace.tokens.count, last + 6), workspace)
      }
      guard token.kind == .word || token.kind == .hyphen || token.kind == .clitic else { break }
      if isEdge(token) {
        return edge(at, start, owner: nil, possessive, min(workspace.tokens.count, last + 6), workspace)
      }
      let classes = lexicons.classes(token)
      if classes.contains(.possessivePronoun) { possessive = at }
      if lexicons.deployments.homePlaces.contains(token.word), at > start || classes.contains(.placeHead) { home = at }
      if !classes.isDisjoint(with: [.preposition, .subordinator, .relative, .conjunction]),
        token.word != lexicons.words.of || !isPart(workspace.tokens[at - 1])
      {
        break
      }
      if let verb = lexicons.verbs[token.word], !verb.forms.isDisjoint(with: [.past, .gerund]),
        at == start || workspace.tokens[at - 1].kind != .hyphen
      {
        break
      }
      at += 1
    }
    return home.flatMap { context($0, start, workspace) }
  }

  /// "the region", "the Gulf": behind this preposition stands a place that is no country's.
  func isOpen(behind index: Int, _ last: Int, _ workspace: Workspace) -> Bool {
    guard lexicons.deployments.placePrepositions.contains(workspace.tokens[index].word) else { return false }
    for at in (index + 1)..<max(index + 1, min(last, index + 4)) where workspace.tokens[at].kind == .word {
      if lexicons.deployments.openPlaces.contains(workspace.tokens[at].word) { return true }
    }
    return false
  }

  private func isGoal(_ preposition: Token) -> Bool {
    lexicons.deployments.goals.contains(preposition.word)
  }

  /// "the capital", "the south": of the country that the text speaks of before.
  private func context(_ at: Int, _ start: Int, _ workspace: Workspace) -> FoundPlace? {
    guard let country = ContextCountry(lexicons: lexicons).country(before: start, workspace) else { return nil }
    let name = lexicons.countries.name(of: country)
    return FoundPlace(
      place: PlaceReference(name: name, country: country, precision: .area), tokens: TokenRange(start, at + 1),
      inference: "\(name) is the country that the text speaks of before")
  }

  private func named(
    _ mention: NameMention, _ at: Int, _ start: Int, _ possessive: Int?, _ last: Int, _ workspace: Workspace
  ) -> FoundPlace? {
    let country = workspace.entities[mention.entity].country
    var next = mention.tokens.end
    if next < last, workspace.tokens[next].kind == .clitic { next += 1 }
    // "Venezuela's coast", "the Lebanese coast", "Colombian border"
    for ahead in next..<max(next, min(last, next + 3)) where isEdge(workspace.tokens[ahead]) {
      return edge(ahead, start, owner: country, possessive, last, workspace)
    }
    switch workspace.entities[mention.entity].kind {
    case .nationality:
      guard let country, describesPlace(next, last, workspace) else { return nil }
      let name = lexicons.countries.name(of: country)
      return FoundPlace(
        place: PlaceReference(name: name, country: country, precision: .area), tokens: TokenRange(start, next))
    case .place:
      return workspace.entities[mention.entity].place.map {
        FoundPlace(place: $0, tokens: TokenRange(start, mention.tokens.end))
      }
    case .person, .organisation: return nil
    }
  }

  /// "the Lebanese coast" is a place, "the Lebanese army" and "the Iraqis" are none.
  private func describesPlace(_ next: Int, _ last: Int, _ workspace: Workspace) -> Bool {
    for index in next..<max(next, min(last, next + 3)) {
      let token = workspace.tokens[index]
      guard token.kind == .word || token.kind == .hyphen else { return workspace.mentionAt[index] >= 0 }
      if workspace.mention(at: index)?.kind == .place { return true }
      let classes = lexicons.classes(token)
      if classes.contains(.placeHead) || lexicons.deployments.homePlaces.contains(token.word) { return true }
      if lexicons.deployments.openPlaces.contains(token.word) { return true }
      if classes.contains(.forceStart) { return false }
      if !classes.isDisjoint(with: [.preposition, .conjunction, .relative]) { return false }
    }
    return false
  }

  /// "the streets of", "parts of", "the base of": what is told of is a place; "in defiance of" tells none.
  private func isPart(_ token: Token) -> Bool {
    lexicons.classes(token).contains(.placeHead) || lexicons.classes(token).contains(.compass)
      || lexicons.deployments.homePlaces.contains(token.word) || lexicons.deployments.openPlaces.contains(token.word)
      || lexicons.deployments.parts.contains(token.word) || isEdge(token)
  }

  private func isEdge(_ token: Token) -> Bool {
    token.kind == .word && (lexicons.deployments.edges.contains(token.word))
  }

  /// "its border with Colombia", "the coast of Lebanon", "along its coastline".
  private func edge(
    _ at: Int, _ start: Int, owner: CountryCode?, _ possessive: Int?, _ last: Int, _ workspace: Workspace
  ) -> FoundPlace {
    var facing: CountryCode?
    var owner = owner
    var end = at + 1
    for ahead in (at + 1)..<max(at + 1, min(last, at + 6)) {
      let token = workspace.tokens[ahead]
      guard token.kind == .word else { break }
      if let mention = workspace.mention(at: ahead), let country = workspace.entities[mention.entity].country {
        let before = workspace.tokens[at + 1].word
        if before == lexicons.words.of && owner == nil { owner = country } else { facing = country }
        end = mention.tokens.end
        break
      }
      guard lexicons.classes(token).contains(.preposition) || lexicons.classes(token).contains(.determiner) else {
        break
      }
    }
    let tokens = TokenRange(start, end)
    var words = tokens
    if possessive == start { words.start += 1 }
    return FoundPlace(
      place: PlaceReference(
        name: workspace.plainText(workspace.byteRange(words)), country: owner, facing: facing, precision: .edge),
      tokens: tokens, ownersPossessive: owner == nil ? possessive : nil)
  }
}
