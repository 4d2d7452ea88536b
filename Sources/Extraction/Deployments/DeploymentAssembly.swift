import CrisisModel

/// Puts a deployment together from its force, its movement and what stands around them.
struct DeploymentAssembly {
  let lexicons: Lexicons

  func deployment(
    _ phrase: ForcePhrase, _ link: MovementLink, _ sentence: TokenRange, joinedSender: ActorReference?,
    _ workspace: inout Workspace
  ) -> Deployment {
    let noun = workspace.byteRange(phrase.noun)
    var basis: [FieldBasis] = [
      phrase.isElliptic ? .inferred(.unit, "the force named before", from: noun) : .stated(.unit, noun)
    ]
    let sender = self.sender(phrase, link, joinedSender, &basis, workspace)
    var places = PlacesOfForce(lexicons: lexicons).read(
      from: max(link.tokens.end, phrase.tokens.end), in: sentence, workspace)
    if link.direction == .withdraw, places.from == nil {
      places.from = places.to
      places.to = nil
    }
    let from = settle(places.from, .from, sender, &basis, workspace)
    var to = settle(places.to, .to, sender, &basis, workspace)
    if to == nil, from == nil, link.direction == .deploy, link.part == .object {
      to = inherited(sentence, &basis, workspace)
    }
    let span = evidence(phrase, link, places)
    let time = ClauseTime(lexicons: lexicons).time(around: span, trigger: link.trigger, workspace)
    if let time { basis.append(.stated(.date, workspace.times[time].expression.range)) }
    if let quantity = phrase.quantity { basis.append(.stated(.quantity, workspace.byteRange(quantity.tokens))) }
    let statusWord = link.reality.word ?? link.group?.head ?? link.trigger
    basis.append(.stated(.status, workspace.tokens[statusWord].range))
    basis.append(.stated(.direction, workspace.tokens[link.trigger].range))
    let core = RecordAssembler.core(
      kind: .deployment, spans: [workspace.byteRange(span)], rule: link.rule, time: time,
      claimant: Attribution.claimant(of: TokenRange(link.trigger, link.trigger + 1), workspace),
      countries: roles(sender, from, to), basis: basis, modality: link.reality.modality, &workspace)
    return Deployment(
      core: core, sender: sender, quantity: phrase.quantity?.quantity(counting: phrase.word.counting, workspace),
      unit: phrase.word.unit, formation: nil, from: from, to: to,
      date: time.flatMap { workspace.times[$0].isContradicted ? nil : workspace.times[$0].expression.date },
      direction: link.direction, status: link.reality.status, denial: link.reality.denial)
  }

  private func evidence(_ phrase: ForcePhrase, _ link: MovementLink, _ places: ForcePlaces) -> TokenRange {
    var span = TokenRange(
      min(phrase.tokens.start, link.tokens.start), max(phrase.tokens.end, link.tokens.end))
    for place in [places.from, places.to].compactMap({ $0 }) { span.end = max(span.end, place.tokens.end) }
    return span
  }

  private func roles(_ sender: ActorReference?, _ from: PlaceReference?, _ to: PlaceReference?) -> [CountryRole] {
    var roles: [CountryRole] = []
    if let country = sender?.country { roles.append(CountryRole(country, .actor)) }
    if let country = to?.country { roles.append(CountryRole(country, .target)) }
    if let country = to?.facing { roles.append(CountryRole(country, .target)) }
    if let country = from?.country { roles.append(CountryRole(country, .place)) }
    return roles
  }

  /// "Italy is expected to provide 2,000 soldiers", told right behind a force for Albania: the same destination.
  private func inherited(
    _ sentence: TokenRange, _ basis: inout [FieldBasis], _ workspace: Workspace
  ) -> PlaceReference? {
    guard let last = workspace.deployments.last(where: { $0.direction == .deploy }), let place = last.to,
      place.precision != .edge
    else { return nil }
    let paragraph = workspace.sentence(of: sentence.start).paragraph
    let token = RecordAssembler.firstToken(at: last.core.evidence.spans[0].start, workspace.tokens)
    guard paragraph - workspace.sentence(of: token).paragraph <= 1 else { return nil }
    basis.append(.inferred(.to, "the force told just before goes to \(place.name)"))
    return place
  }

  // MARK: - Sender

  /// Whose force: an adjective or possessive of the phrase, the subject of the verb, the agent of a passive, or the
  /// side that decides.
  private func sender(
    _ phrase: ForcePhrase, _ link: MovementLink, _ joined: ActorReference?, _ basis: inout [FieldBasis],
    _ workspace: Workspace
  ) -> ActorReference? {
    if let owner = phrase.owner {
      basis.append(.stated(.actor, workspace.byteRange(phrase.tokens)))
      return actor(owner, workspace)
    }
    if let joined {
      basis.append(.inferred(.actor, "the force that it is joined to is \(joined.name)’s"))
      return joined
    }
    let subjects = ClauseSubject(lexicons: lexicons)
    if link.part == .subject,
      let agent = link.group.flatMap({
        $0.isPassive ? ParticipantReader(lexicons: lexicons).agent(after: $0.head, workspace) : nil
      }),
      let entity = agent.entity
    {
      basis.append(.stated(.actor, workspace.byteRange(agent.tokens)))
      return actor(entity, workspace)
    }
    let needsSubject = phrase.possessive != nil || link.part == .object || link.part == .noun
    guard needsSubject, let subject = subjects.subject(before: link.group?.start ?? link.trigger, link.group, workspace)
    else { return nil }
    let reason = subject.inference ?? (link.part == .noun ? "\(subject.name) is the subject of the sentence" : nil)
    let words = workspace.byteRange(subject.tokens)
    basis.append(reason.map { .inferred(.actor, $0, from: words) } ?? .stated(.actor, words))
    return state(subject.actor)
  }

  /// An entity as a force's owner: a people or capital stands for its country.
  private func actor(_ index: Int, _ workspace: Workspace) -> ActorReference {
    state(lexicons.actor(workspace.entities[index]))
  }

  /// A force is a state's, not a person's: "Khrushchev promised to withdraw the bombers" withdraws Soviet ones.
  private func state(_ actor: ActorReference) -> ActorReference {
    guard actor.kind == .person, let country = actor.country else { return actor }
    return ActorReference(name: lexicons.countries.name(of: country), kind: .country, country: country)
  }

  // MARK: - Places

  /// A place with its possessor found: "its coastline" is the sender's.
  private func settle(
    _ found: ForcePlaces.Found?, _ field: FieldName, _ sender: ActorReference?, _ basis: inout [FieldBasis],
    _ workspace: Workspace
  ) -> PlaceReference? {
    guard let found else { return nil }
    var place = found.place
    let words = workspace.byteRange(found.tokens)
    if found.ownersPossessive != nil, let country = sender?.country {
      place.country = country
      basis.append(.inferred(field, "“its” is taken for the sender, \(sender?.name ?? "")", from: words))
    } else {
      basis.append(.stated(field, words))
    }
    return place
  }
}
