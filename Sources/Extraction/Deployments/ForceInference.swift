import CrisisModel

/// Sender and places that no words near a force state, taken from the rest of the article, with the reason.
struct ForceInference {
  let lexicons: Lexicons
  let theatre: ForceTheatre

  /// Whose force, when no words say: the one told before, or that of the country in which it moves at home.
  func sender(
    _ phrase: ForcePhrase, _ direction: Direction, _ to: PlaceReference?, told: [ToldForce], _ workspace: Workspace
  ) -> (actor: ActorReference, reason: String)? {
    guard isState(phrase.word.unit) else { return nil }
    if phrase.modifier == 0,
      let last = told.last(where: { $0.unit.family == phrase.word.unit.family && $0.isState }),
      let sender = workspace.deployments[last.index].sender, sender.country != nil
    {
      return (sender, "the force told before is \(sender.name)’s")
    }
    // Nobody says of a country that it sends its troops “to” itself, nor of forces at home that they withdraw.
    guard direction != .withdraw, to?.precision != .country, let home = to?.country ?? theatre.main,
      home == theatre.main, phrase.modifier == 0, !phrase.isComposite,
      phrase.word.unit != .peacekeepers,
      phrase.word.unit.family == .people || phrase.word.unit.family == .police,
      !told.contains(where: { isForeign($0, home, workspace) })
    else { return nil }
    let name = lexicons.countries.name(of: home)
    return (
      ActorReference(name: name, kind: .country, country: home),
      "the article is about \(name), and names no other country’s force there"
    )
  }

  /// The country of an owner that the text names without one: "the Border Security Force" is that of the country
  /// which the article is about.
  func home(of owner: Int, _ workspace: Workspace) -> CountryCode? {
    let entity = workspace.entities[owner]
    guard entity.kind == .organisation, entity.country == nil, entity.lexiconEntry < 0,
      let last = entity.name.split(separator: " ").last, ForceInference.stateBodies.contains(last.lowercased())
    else { return nil }
    return theatre.main
  }

  private static let stateBodies: Set = [
    "force", "forces", "army", "guard", "guards", "police", "rifles", "battalion", "corps", "ministry", "navy",
    "brigade", "constabulary", "gendarmerie", "rangers", "command",
  ]

  private func isForeign(_ force: ToldForce, _ home: CountryCode, _ workspace: Workspace) -> Bool {
    guard let sender = workspace.deployments[force.index].sender else { return false }
    return sender.country != home
  }

  private func isState(_ unit: ForceUnit) -> Bool { unit != .militia && unit != .other }

  /// Where a force is or goes, when no words say; for a withdrawal, where it leaves.
  func place(
    of sender: ActorReference?, _ phrase: ForcePhrase, _ direction: Direction, told: [ToldForce],
    _ workspace: Workspace
  ) -> (place: PlaceReference, reason: String)? {
    guard phrase.word.unit.family != .ships, phrase.word.unit.family != .missiles else { return nil }
    if direction != .mobilise, let sender, let place = before(sender, phrase, told, workspace) {
      return (place, "\(sender.name)’s force told before is in \(place.name)")
    }
    let isHome = sender?.country == theatre.main || (direction == .mobilise && sender?.country != nil)
    guard let country = isHome ? sender?.country : theatre.abroad(from: sender?.country) else { return nil }
    let name = lexicons.countries.name(of: country)
    let reason =
      sender?.country == country ? "\(name)’s forces, in an article about \(name)" : "the article is about \(name)"
    return (PlaceReference(name: name, country: country, precision: .country), reason)
  }

  private func before(
    _ sender: ActorReference, _ phrase: ForcePhrase, _ told: [ToldForce], _ workspace: Workspace
  ) -> PlaceReference? {
    // A text of a megabyte tells of a thousand forces: those long before say nothing of this one.
    for force in told.suffix(64).reversed() where force.unit.family == phrase.word.unit.family {
      let deployment = workspace.deployments[force.index]
      guard deployment.sender?.country == sender.country, sender.country != nil,
        let place = deployment.direction == .withdraw ? deployment.from : deployment.to, let country = place.country
      else { continue }
      return PlaceReference(name: lexicons.countries.name(of: country), country: country, precision: .country)
    }
    return nil
  }
}
