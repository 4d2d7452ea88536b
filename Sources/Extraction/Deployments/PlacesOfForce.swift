import CrisisModel

/// Where a force goes, stands or leaves.
struct ForcePlaces {
  var from: FoundPlace?
  var to: FoundPlace?
  /// Words tell of a place that is no country's ("the region"), so that none may be inferred.
  var isOpen = false
  /// "left for Lebanon": what leaves is sent.
  var isLeavingFor = false
}

/// A place in the text.
struct FoundPlace {
  var place: PlaceReference
  var tokens: TokenRange
  /// The possessor that has to be found: "its border with Colombia", "its coastline".
  var ownersPossessive: Int?
  /// Why it was inferred; `nil` when words state it.
  var inference: String?
  /// Behind "to", "into" or "toward": where a force goes rather than where it is.
  var isGoal = false
  /// Behind "from" or "out of".
  var isOrigin = false
}

/// Reads the places of a movement: between the force and its verb, behind the verb, and as the verb’s object.
struct PlacesOfForce {
  let lexicons: Lexicons
  private let reach = 26
  private var phrases: PlacePhrase { PlacePhrase(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Whether a preposition of place and a place begin here.
  func startsPlace(_ index: Int, _ workspace: Workspace) -> Bool {
    phrases.place(behind: index, min(workspace.tokens.count, index + 8), workspace) != nil
  }

  func read(_ phrase: ForcePhrase, _ link: MovementLink, in sentence: TokenRange, _ workspace: Workspace)
    -> ForcePlaces
  {
    var places = ForcePlaces()
    if link.part == .subject, link.trigger > phrase.noun.end {
      read(from: phrase.noun.end, to: link.trigger, &places, workspace)
      // "troops in Iraq should leave": where they are is what they leave.
      if link.direction == .withdraw, places.from == nil { swap(&places.from, &places.to) }
    }
    let start = max(link.tokens.end, phrase.tokens.end)
    if link.direction == .withdraw, link.takesPlace, start < sentence.end,
      workspace.tokens[start].word == lexicons.words.for, workspace.tokens[start].kind == .word,
      let goal = phrases.place(behind: start, min(sentence.end, start + 8), workspace)
    {
      places.isLeavingFor = true
      places.to = goal
      return places
    }
    if link.takesPlace, let found = object(start, sentence, workspace) {
      if link.direction == .withdraw { places.from = found } else { places.to = found }
    }
    read(from: start, to: min(sentence.end, start + reach), &places, workspace)
    if link.direction == .withdraw, places.from == nil, let to = places.to, !to.isGoal {
      places.from = to
      places.to = nil
    }
    return places
  }

  /// "entered Iraq", "patrol the Lebanese coast": the place is the verb’s object.
  private func object(_ start: Int, _ sentence: TokenRange, _ workspace: Workspace) -> FoundPlace? {
    phrases.place(after: start, min(sentence.end, start + 6), workspace)
  }

  private func read(from start: Int, to last: Int, _ places: inout ForcePlaces, _ workspace: Workspace) {
    var index = start
    while index < last {
      let token = workspace.tokens[index]
      if token.kind == .semicolon || token.kind == .colon || token.kind == .quoteClose || token.kind == .quoteStraight {
        return
      }
      if token.kind == .comma, index + 1 < last, startsNoun(index + 1, workspace) { return }
      if token.kind == .word {
        if index > start, endsClause(index, workspace) { return }
        if token.word == lexicons.words.here {
          places.isOpen = false
        } else if lexicons.classes(token).contains(.preposition) {
          if let found = phrases.place(behind: index, last, workspace) {
            take(found, at: index, &places, workspace)
            index = max(index + 1, found.tokens.end)
            continue
          }
          if phrases.isOpen(behind: index, last, workspace) { places.isOpen = true }
        }
      }
      index += 1
    }
  }

  private func take(_ found: FoundPlace, at index: Int, _ places: inout ForcePlaces, _ workspace: Workspace) {
    let token = workspace.tokens[index]
    if token.word == lexicons.words.from || isOut(index, workspace) {
      if places.from == nil {
        places.from = found
        places.from?.isOrigin = true
      }
    } else if token.word != lexicons.words.of, places.to == nil {
      places.to = found
    } else if let to = places.to, to.place.country == nil, to.place.precision != .edge, found.place.country != nil {
      // "in the Hindu Kush in Afghanistan": the country says more.
      places.to = found
    }
  }

  /// Behind a comma, a name or article begins something else: "the withdrawal of troops, Islamists …".
  private func startsNoun(_ index: Int, _ workspace: Workspace) -> Bool {
    if workspace.mentionAt[index] >= 0 { return workspace.mention(at: index)?.kind != .place }
    return !lexicons.classes(workspace.tokens[index]).isDisjoint(with: [.determiner, .subjectPronoun])
  }

  /// Another clause begins: "since", "who", "and left"; an infinitive of purpose ends what the words state, too.
  private func endsClause(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    guard workspace.mentionAt[index] < 0 else { return false }
    let classes = lexicons.classes(token)
    if classes.contains(.subordinator), !classes.contains(.preposition) { return true }
    if classes.contains(.relative) { return true }
    guard index + 1 < workspace.tokens.count, workspace.tokens[index + 1].kind == .word else { return false }
    let next = workspace.tokens[index + 1]
    if classes.contains(.conjunction), workspace.tokens[index - 1].kind == .comma { return true }
    if classes.contains(.conjunction), let verb = lexicons.verbs[next.word] {
      return !verb.forms.isDisjoint(with: [.past, .thirdPerson])
    }
    return false
  }

  /// "out of Iraq"
  private func isOut(_ index: Int, _ workspace: Workspace) -> Bool {
    index > 0 && workspace.tokens[index].word == lexicons.words.of
      && workspace.tokens[index - 1].word == lexicons.words.out
  }
}
