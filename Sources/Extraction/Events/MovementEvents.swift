import CrisisModel

/// The events that deployments are: a force that is sent or called up mobilizes, one that leaves retreats. Forces of
/// one clause are one event.
struct MovementEvents {
  let lexicons: Lexicons

  func events(_ workspace: inout Workspace) -> [Event] {
    var events: [Event] = []
    for index in workspace.deployments.indices where isMove(workspace.deployments[index]) {
      let passage = workspace.deployments[index].core.evidence.passage
      if events.contains(where: { $0.core.evidence.passage == passage }) { continue }
      events.append(event(workspace.deployments[index], &workspace))
    }
    return events
  }

  /// A force that only stands somewhere ("4,000 troops in Japan") moves nowhere, nor does one that didn't go.
  private func isMove(_ deployment: Deployment) -> Bool {
    if deployment.status == .proposed || deployment.denial == .negated { return false }
    return !MovementEvents.standing.contains(deployment.core.evidence.rule)
  }

  private static let standing: Set = ["deployment.force-in-place", "deployment.has-force"]

  private func event(_ deployment: Deployment, _ workspace: inout Workspace) -> Event {
    var core = deployment.core
    core.evidence.rule = "event.of-" + core.evidence.rule
    core.countries = core.countries.inOrder()
    core.identity = RecordAssembler.identity(.event, core.evidence, &workspace)
    let target = deployment.to.flatMap { place in
      place.country.map { ActorReference(name: place.name, kind: .country, country: $0) }
    }
    let meaning = lexicons.events.categories.meaning(of: deployment.direction == .withdraw ? .retreat : .mobilize)
    return Event(
      core: core, category: meaning.category, cameo: meaning.cameo, actor: deployment.sender,
      target: target, place: deployment.to ?? deployment.from, date: deployment.date, status: deployment.status,
      denial: deployment.denial)
  }
}
