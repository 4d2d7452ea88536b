import CrisisModel

/// Decides whether a passage tells of a force that the article has told before, and adds it to that record.
struct RepeatedForce {
  /// How many records back a repetition is looked for.
  private static let reach = 64

  /// Adds a record, or what it says to the record that it repeats.
  func add(_ new: Deployment, _ force: ToldForce, _ told: inout [ToldForce], _ workspace: inout Workspace) {
    let first = max(0, told.count - RepeatedForce.reach)
    guard
      let same = (first..<told.count).last(where: {
        mayRepeat(new, workspace.deployments, told[$0].index)
          && repeats(new, force, workspace.deployments[told[$0].index], told[$0])
      })
    else {
      workspace.deployments.append(new)
      told.append(force)
      return
    }
    merge(new, force, into: &workspace.deployments[told[same].index], &told[same])
  }

  /// What most earlier forces differ in; asked of the list, so that only a likely one is copied.
  private func mayRepeat(_ new: Deployment, _ deployments: [Deployment], _ index: Int) -> Bool {
    deployments[index].direction == new.direction && deployments[index].unit.family == new.unit.family
  }

  private func repeats(_ new: Deployment, _ force: ToldForce, _ old: Deployment, _ before: ToldForce) -> Bool {
    sameKind(old, new) && sameFigure(new, old) && sameSide(new, force, old, before)
      && sameStatus(new, force, old, before)
      && (force.isPlaceInferred || before.isPlaceInferred || compatible(old.to, new.to))
      && (force.isPlaceInferred || before.isPlaceInferred || compatible(old.from, new.from))
  }

  /// Advisers, reservists and militia are forces of their own; peacekeepers are called troops, too.
  private func sameKind(_ old: Deployment, _ new: Deployment) -> Bool {
    let isPlain = [ForceUnit.troops, .peacekeepers]
    return old.unit == new.unit || old.unit.family != .people
      || (isPlain.contains(old.unit) && isPlain.contains(new.unit))
  }

  /// Equal figures, or none in one of the passages; a formation repeats the people that it holds.
  private func sameFigure(_ new: Deployment, _ old: Deployment) -> Bool {
    guard let a = new.quantity, let b = old.quantity else { return true }
    // "thousands of police" goes with "24,000".
    if (a.qualifier == .vague) != (b.qualifier == .vague) { return new.sender?.country == old.sender?.country }
    return (a.low == b.low && a.high == b.high) || (a.counting != b.counting && (a.low == 1 || b.low == 1))
  }

  private func sameSide(_ new: Deployment, _ force: ToldForce, _ old: Deployment, _ before: ToldForce) -> Bool {
    if let a = new.sender?.country, let b = old.sender?.country { return a == b }
    if let a = force.owner, let b = before.owner { return a == b }
    // A body’s force ("UN troops") is not the one of a country.
    if force.owner != nil, old.sender?.country != nil { return false }
    if before.owner != nil, new.sender?.country != nil { return false }
    guard (force.unit == .militia) == (before.unit == .militia) else { return false }
    if let a = new.quantity, let b = old.quantity, a.low == b.low, a.low != nil { return true }
    // One of them tells no side: the same words, or a bare mention of the other.
    if force.modifier == before.modifier { return true }
    return force.modifier == 0 && force.owner == nil && force.isDefinite
  }

  /// What has happened and what is only meant are two; a noun that says neither goes with both.
  private func sameStatus(_ new: Deployment, _ force: ToldForce, _ old: Deployment, _ before: ToldForce) -> Bool {
    if before.isStatusAssumed, old.quantity == nil, new.quantity != nil { return kind(new.status) == 1 }
    if force.isStatusAssumed || before.isStatusAssumed { return true }
    return kind(new.status) == kind(old.status)
  }

  private func kind(_ status: Status) -> Int {
    switch status {
    case .proposed, .planned, .threatened: 0
    case .underWay, .inPlace: 1
    case .denied: 2
    }
  }

  private func compatible(_ a: PlaceReference?, _ b: PlaceReference?) -> Bool {
    guard let a, let b else { return true }
    return a.country == b.country && (a.country != nil || a.name == b.name)
  }

  private func merge(
    _ new: Deployment, _ force: ToldForce, into old: inout Deployment, _ told: inout ToldForce
  ) {
    if old.quantity == nil || (old.quantity?.qualifier == .vague && new.quantity?.qualifier != .vague)
      || old.quantity?.counting == .formations && new.quantity?.counting == .people,
      new.quantity != nil
    {
      old.quantity = new.quantity
      take(.quantity, from: new, &old)
    }
    if told.isPlaceInferred || (old.to == nil && old.from == nil), new.to != nil || new.from != nil,
      !force.isPlaceInferred
    {
      (old.to, old.from) = (new.to, new.from)
      take(.to, from: new, &old)
      take(.from, from: new, &old)
      told.isPlaceInferred = false
    }
    if old.from == nil { old.from = new.from }
    if old.sender?.country == nil || told.isSenderInferred, new.sender != nil, !force.isSenderInferred,
      !told.isComposite
    {
      old.sender = new.sender
      take(.actor, from: new, &old)
      told.isSenderInferred = false
    }
    if told.isStatusAssumed, !force.isStatusAssumed {
      (old.status, old.denial) = (new.status, new.denial)
      take(.status, from: new, &old)
      told.isStatusAssumed = false
    }
    if old.date == nil, let date = new.date {
      old.date = date
      old.core.filing = new.core.filing
      take(.date, from: new, &old)
    }
    old.core.evidence.add(new.core.evidence)
    for role in new.core.countries where !old.core.countries.contains(where: { $0.country == role.country }) {
      old.core.countries.append(role)
    }
  }

  private func take(_ field: FieldName, from new: Deployment, _ old: inout Deployment) {
    old.core.basis.removeAll { $0.field == field }
    old.core.basis += new.core.basis.filter { $0.field == field }
  }
}
