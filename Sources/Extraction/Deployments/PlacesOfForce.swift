import CrisisModel

/// Where a force goes, stands or leaves.
struct ForcePlaces {
  var from: Found?
  var to: Found?

  struct Found {
    var place: PlaceReference
    var tokens: TokenRange
    /// The possessor that has to be found: "its border with Colombia", "its coastline".
    var ownersPossessive: Int?
  }
}

/// Reads the places behind a movement: "to the Caribbean", "from Iraq", "along its coastline", "to its border with
/// Colombia", "off the coast of Lebanon".
struct PlacesOfForce {
  let lexicons: Lexicons
  private let reach = 26

  /// Whether a preposition of place and a place begin here.
  func startsPlace(_ index: Int, _ workspace: Workspace) -> Bool {
    place(behind: index, min(workspace.tokens.count, index + 8), workspace) != nil
  }

  func read(from start: Int, in sentence: TokenRange, _ workspace: Workspace) -> ForcePlaces {
    var places = ForcePlaces()
    let last = min(sentence.end, start + reach)
    var index = start
    while index < last {
      let token = workspace.tokens[index]
      switch token.kind {
      case .semicolon, .colon, .quoteClose: return places
      case .word
      where lexicons.classes(token).contains(.subordinator) && index > start
        && !lexicons.classes(token).contains(.preposition):
        return places
      case .word where lexicons.classes(token).contains(.preposition):
        if let found = place(behind: index, last, workspace) {
          if token.word == lexicons.words.from || isOut(index, workspace) {
            if places.from == nil { places.from = found }
          } else if places.to == nil {
            places.to = found
          }
          index = found.tokens.end
          continue
        }
      default: break
      }
      index += 1
    }
    return places
  }

  /// "out of Iraq"
  private func isOut(_ index: Int, _ workspace: Workspace) -> Bool {
    index > 0 && workspace.tokens[index].word == lexicons.words.of
      && workspace.tokens[index - 1].word == lexicons.words.out
  }

  /// The place behind a preposition: a name, or a border or coast with its owner.
  private func place(behind index: Int, _ last: Int, _ workspace: Workspace) -> ForcePlaces.Found? {
    guard index < last else { return nil }
    let preposition = workspace.tokens[index]
    guard preposition.kind == .word, lexicons.deployments.placePrepositions.contains(preposition.word) else {
      return nil
    }
    var at = index + 1
    var possessive: Int?
    while at < last, at < index + 7 {
      let token = workspace.tokens[at]
      if let mention = workspace.mention(at: at) {
        return named(mention, at, index, possessive, last, workspace)
      }
      guard token.kind == .word || token.kind == .hyphen || token.kind == .clitic else { return nil }
      if isEdge(token) { return edge(at, index, owner: nil, possessive, last, workspace) }
      let classes = lexicons.classes(token)
      if classes.contains(.possessivePronoun) { possessive = at }
      if !classes.isDisjoint(with: [.preposition, .subordinator, .relative, .conjunction]),
        token.word != lexicons.words.of
      {
        return nil
      }
      if let verb = lexicons.verbs[token.word], !verb.forms.isDisjoint(with: [.past, .gerund]) { return nil }
      at += 1
    }
    return nil
  }

  private func named(
    _ mention: NameMention, _ at: Int, _ index: Int, _ possessive: Int?, _ last: Int, _ workspace: Workspace
  ) -> ForcePlaces.Found? {
    let entity = workspace.entities[mention.entity]
    var next = mention.tokens.end
    if next < last, workspace.tokens[next].kind == .clitic { next += 1 }
    // "Venezuela's coast", "the Lebanese coast", "Colombian border"
    for ahead in next..<max(next, min(last, next + 3)) where isEdge(workspace.tokens[ahead]) {
      return edge(ahead, index, owner: entity.country, possessive, last, workspace)
    }
    guard entity.kind == .place || (entity.kind == .nationality && entity.country != nil) else { return nil }
    if entity.kind == .nationality {
      guard let country = entity.country else { return nil }
      let name = lexicons.countries.name(of: country)
      return ForcePlaces.Found(
        place: PlaceReference(name: name, country: country, precision: .area), tokens: TokenRange(index + 1, next),
        ownersPossessive: nil)
    }
    guard let place = entity.place else { return nil }
    return ForcePlaces.Found(place: place, tokens: TokenRange(index + 1, mention.tokens.end), ownersPossessive: nil)
  }

  private func isEdge(_ token: Token) -> Bool {
    token.kind == .word && (lexicons.deployments.edges.contains(token.word))
  }

  /// "its border with Colombia", "the coast of Lebanon", "along its coastline".
  private func edge(
    _ at: Int, _ index: Int, owner: CountryCode?, _ possessive: Int?, _ last: Int, _ workspace: Workspace
  ) -> ForcePlaces.Found {
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
    let tokens = TokenRange(index + 1, end)
    var words = tokens
    if possessive == index + 1 { words.start += 1 }
    return ForcePlaces.Found(
      place: PlaceReference(
        name: workspace.plainText(workspace.byteRange(words)), country: owner, facing: facing, precision: .edge),
      tokens: tokens, ownersPossessive: owner == nil ? possessive : nil)
  }
}
