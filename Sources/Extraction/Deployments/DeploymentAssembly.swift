import CrisisModel

/// Puts a deployment together from its force, its movement and what stands around them.
struct DeploymentAssembly {
  let lexicons: Lexicons
  let inference: ForceInference

  /// The record, and what is remembered of it; `nil` for a movement that is told of no force in particular.
  func deployment(
    _ phrase: ForcePhrase, _ link: MovementLink, _ sentence: TokenRange, joinedSender: ActorReference?,
    told: [ToldForce], _ workspace: inout Workspace
  ) -> (deployment: Deployment, force: ToldForce)? {
    var basis: [FieldBasis] = []
    basis.reserveCapacity(8)
    basis.append(unit(phrase, workspace))
    var sender = SenderOfForce(lexicons: lexicons).sender(phrase, link, joinedSender, &basis, workspace)
    let places = PlacesOfForce(lexicons: lexicons).read(phrase, link, in: sentence, workspace)
    guard isParticular(phrase, link, places) else { return nil }
    let direction = self.direction(link, places)
    var from = settle(places.from, .from, sender, &basis, workspace)
    var to = settle(places.to, .to, sender, &basis, workspace)
    var force = ToldForce(
      index: workspace.deployments.count, unit: phrase.word.unit, modifier: phrase.modifier, owner: phrase.owner,
      isDefinite: phrase.isDefinite, isStatusAssumed: link.reality.isAssumed, isComposite: phrase.isComposite,
      isPlaceInferred: false,
      isSenderInferred: false)
    if let actor = sender, actor.country == nil, let owner = phrase.owner,
      let home = inference.home(of: owner, workspace)
    {
      sender?.country = home
      basis.append(.inferred(.actor, "the article is about \(lexicons.countries.name(of: home))"))
    }
    if sender == nil,
      let guess = inference.sender(phrase, direction, to, told: told, workspace)
    {
      sender = guess.actor
      force.isSenderInferred = true
      basis.append(.inferred(.actor, guess.reason))
    }
    if to == nil, from == nil, !places.isOpen,
      let guess = inference.place(of: sender, phrase, direction, told: told, workspace)
    {
      if direction == .withdraw { from = guess.place } else { to = guess.place }
      force.isPlaceInferred = true
      basis.append(.inferred(direction == .withdraw ? .from : .to, guess.reason))
    }
    let span = evidence(phrase, link, places)
    let date = DateOfForce(lexicons: lexicons).date(of: link, span, workspace)
    if let date { basis.append(date.basis) }
    if let quantity = phrase.quantity { basis.append(.stated(.quantity, workspace.byteRange(quantity.tokens))) }
    let statusWord = link.reality.word ?? link.group?.head ?? link.trigger
    basis.append(.stated(.status, workspace.tokens[statusWord].range))
    basis.append(.stated(.direction, workspace.tokens[link.trigger].range))
    let core = RecordAssembler.core(
      kind: .deployment, passage: workspace.byteRange(span), rule: link.rule, time: date?.time,
      claimant: Attribution.claimant(of: TokenRange(link.trigger, link.trigger + 1), workspace),
      countries: roles(sender, from, to), basis: basis, modality: link.reality.modality, &workspace)
    let deployment = Deployment(
      core: core, sender: sender, quantity: phrase.quantity?.quantity(counting: phrase.word.counting, workspace),
      unit: phrase.word.unit, formation: nil, from: from, to: to,
      date: date?.date, direction: direction, status: link.reality.status, denial: link.reality.denial)
    return (deployment, force)
  }

  private func unit(_ phrase: ForcePhrase, _ workspace: Workspace) -> FieldBasis {
    let noun = workspace.byteRange(phrase.noun)
    if let reason = phrase.unitInference { return .inferred(.unit, reason, from: noun) }
    return phrase.isElliptic ? .inferred(.unit, "the force named before", from: noun) : .stated(.unit, noun)
  }

  /// "massed troops on the border" has a destination: they are deployed there.
  private func direction(_ link: MovementLink, _ places: ForcePlaces) -> Direction {
    if places.isLeavingFor { return .deploy }
    return link.direction == .mobilise && places.to?.place.country != nil && link.rule != "deployment.on-alert"
      ? .deploy : link.direction
  }

  /// "vessels sailing", "fighters moved": a bare plural that acts tells of a force only with a side, figure or place.
  private func isParticular(_ phrase: ForcePhrase, _ link: MovementLink, _ places: ForcePlaces) -> Bool {
    guard link.rule == "deployment.force-moves" else { return true }
    return phrase.isIdentified || places.to != nil || places.from != nil || phrase.isDefinite
  }

  private func evidence(_ phrase: ForcePhrase, _ link: MovementLink, _ places: ForcePlaces) -> TokenRange {
    var span = TokenRange(
      min(phrase.tokens.start, link.tokens.start), max(phrase.tokens.end, link.tokens.end))
    for place in [places.from, places.to].compactMap({ $0 }) { span.end = max(span.end, place.tokens.end) }
    return span
  }

  private func roles(_ sender: ActorReference?, _ from: PlaceReference?, _ to: PlaceReference?) -> [CountryRole] {
    var roles = [CountryRole].forRecord()
    roles.add(sender?.country, .actor)
    roles.add(to?.country, .target)
    roles.add(to?.facing, .target)
    roles.add(from?.country, .place)
    return roles
  }

  /// A place with its possessor found: "its coastline" is the sender's.
  private func settle(
    _ found: FoundPlace?, _ field: FieldName, _ sender: ActorReference?, _ basis: inout [FieldBasis],
    _ workspace: Workspace
  ) -> PlaceReference? {
    guard let found else { return nil }
    var place = found.place
    let words = workspace.byteRange(found.tokens)
    if found.inference != nil, let abroad = inference.theatre.main ?? place.country {
      let name = lexicons.countries.name(of: abroad)
      place = PlaceReference(name: name, country: abroad, precision: .area)
      basis.append(.inferred(field, "the article is about \(name)", from: words))
    } else if place.country == nil, place.precision == .point || (place.precision == .edge && sender == nil),
      found.ownersPossessive == nil, let home = inference.theatre.main
    {
      place.country = home
      let reason = "the article is about \(lexicons.countries.name(of: home))"
      basis.append(.inferred(field, reason, from: words))
    } else if found.ownersPossessive != nil, let country = sender?.country {
      place.country = country
      basis.append(.inferred(field, "“its” is taken for the sender, \(sender?.name ?? "")", from: words))
    } else {
      basis.append(.stated(field, words))
    }
    return place
  }
}
