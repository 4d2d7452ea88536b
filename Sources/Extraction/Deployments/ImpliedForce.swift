import CrisisModel

/// Forces that no noun names, because their country stands for them: "Israel withdrew from southern Lebanon", "the
/// Syrian pullout from Beirut".
struct ImpliedForce {
  let lexicons: Lexicons
  private var places: PlacesOfForce { PlacesOfForce(lexicons: lexicons) }

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The implied forces of a sentence, but for those that a force phrase's link has taken.
  func forces(
    in sentence: TokenRange, taken: [MovementLink?], _ workspace: Workspace
  ) -> [(phrase: ForcePhrase, link: MovementLink)] {
    var found: [(phrase: ForcePhrase, link: MovementLink)] = []
    var next = workspace.triggers.next(.movement, from: sentence.start, to: sentence.end)
    while next < sentence.end {
      let index = next
      next = workspace.triggers.next(.movement, from: index + 1, to: sentence.end)
      guard workspace.mentionAt[index] < 0 else { continue }
      let isDeparture = lexicons.deployments.departures.contains(workspace.tokens[index].word)
      guard isDeparture || isVerbOfWithdrawing(index, workspace),
        !taken.contains(where: { $0?.trigger == index })
      else { continue }
      let pair = isDeparture ? noun(index, sentence, workspace) : verb(index, sentence, workspace)
      guard let pair, places.read(pair.phrase, pair.link, in: sentence, workspace).from?.isOrigin ?? false else {
        continue
      }
      found.append(pair)
    }
    return found
  }

  private func isVerbOfWithdrawing(_ index: Int, _ workspace: Workspace) -> Bool {
    let token = workspace.tokens[index]
    guard let verb = lexicons.verbs[token.word],
      let movement = lexicons.deployments.movements[verb.lemma]
    else { return false }
    return withdraws(movement, index, workspace)
  }

  /// A verb that a force can be subject and object of alike: what withdraws its troops withdraws.
  private func withdraws(_ movement: Movement, _ index: Int, _ workspace: Workspace) -> Bool {
    if movement.asObject == .withdraw && movement.asSubject == .withdraw { return true }
    guard index + 1 < workspace.tokens.count else { return false }
    let next = workspace.tokens[index + 1].word
    return movement.particles.contains { $0.particle == next && $0.direction == .withdraw && !$0.isObject }
  }

  private func verb(
    _ index: Int, _ sentence: TokenRange, _ workspace: Workspace
  ) -> (phrase: ForcePhrase, link: MovementLink)? {
    guard let group = VerbGroupReader(lexicons: lexicons).group(at: index, workspace), !group.isPassive,
      let subject = ClauseSubject(lexicons: lexicons).subject(before: group.start, group, workspace),
      subject.actor.country != nil, subject.actor.kind != .person
    else { return nil }
    let tokens = TokenRange(group.start, index + 1)
    var phrase = ForcePhrase(tokens: tokens, noun: tokens, word: NamedForce.word)
    phrase.unitInference = "what \(subject.name) withdraws is its troops"
    let link = MovementLink(
      trigger: index, direction: .withdraw, reality: MovementLinker(lexicons: lexicons).reality(group, workspace),
      group: group, part: .object, rule: "deployment.country-withdraws",
      tokens: TokenRange(max(sentence.start, min(subject.tokens.start, group.start)), index + 1))
    return (phrase, link)
  }

  private func noun(
    _ index: Int, _ sentence: TokenRange, _ workspace: Workspace
  ) -> (phrase: ForcePhrase, link: MovementLink)? {
    var before = index - 1
    if before > sentence.start, workspace.tokens[before].kind == .clitic { before -= 1 }
    guard before >= sentence.start, let mention = workspace.mention(at: before), mention.kind != .person,
      workspace.entities[mention.entity].country != nil
    else { return nil }
    let tokens = TokenRange(mention.tokens.start, index + 1)
    var phrase = ForcePhrase(tokens: tokens, noun: tokens, word: NamedForce.word)
    phrase.owner = mention.entity
    phrase.unitInference = "what \(workspace.entities[mention.entity].name) withdraws is its troops"
    let link = MovementLink(
      trigger: index, direction: .withdraw,
      reality: NounReality(lexicons: lexicons).reality(of: mention.tokens.start, end: index + 1, workspace),
      part: .noun, rule: "deployment.country-withdrawal", tokens: tokens)
    return (phrase, link)
  }
}
