import CrisisModel

/// Draft → event: dates, place, figures, countries, claimant.
struct EventAssembly {
  let lexicons: Lexicons

  func event(_ draft: EventDraft, _ workspace: inout Workspace) -> Event {
    let target = isPlace(draft.target, of: draft.actor) ? nil : draft.target
    var basis: [FieldBasis] = []
    basis.reserveCapacity(6)
    basis.append(.stated(.category, workspace.tokens[draft.trigger].range))
    note(draft.actor, .actor, &basis, workspace)
    note(target, .target, &basis, workspace)
    let statusWord = draft.reality.word ?? draft.trigger
    basis.append(.stated(.status, workspace.tokens[statusWord].range))
    let time = ClauseTime(lexicons: lexicons).time(around: draft.clause, trigger: draft.trigger, workspace)
    if let time { basis.append(.stated(.date, workspace.times[time].expression.range)) }
    let place = self.place(in: draft.clause, workspace)
    if let place { basis.append(.stated(.place, workspace.byteRange(place.tokens))) }
    var roles = [CountryRole].forRecord()
    roles.add(draft.actor?.actor.country, .actor)
    roles.add(target?.actor.country, .target)
    roles.add(place?.place.country, .place)
    let figures = CasualtyFigures(lexicons: lexicons).figures(in: draft.clause, workspace)
    let core = RecordAssembler.core(
      kind: .event, passage: workspace.byteRange(draft.clause), rule: draft.rule, time: time,
      claimant: Attribution.claimant(of: TokenRange(draft.trigger, draft.trigger + 1), workspace),
      countries: roles, basis: basis, modality: draft.reality.modality, &workspace)
    return Event(
      core: core, category: draft.category, cameo: draft.meaning.cameo, actor: draft.actor?.actor,
      target: target?.actor, place: place?.place,
      date: time.flatMap { workspace.times[$0].isContradicted ? nil : workspace.times[$0].expression.date },
      status: draft.reality.status, denial: draft.reality.denial, figures: figures)
  }

  /// "Egypt seized the Suez Canal": a place of the actor's own country is where, and no side.
  private func isPlace(_ target: FoundSubject?, of actor: FoundSubject?) -> Bool {
    guard let target else { return false }
    return target.actor.kind == .country && target.actor.country == actor?.actor.country
  }

  private func note(
    _ subject: FoundSubject?, _ field: FieldName, _ basis: inout [FieldBasis], _ workspace: Workspace
  ) {
    guard let subject else { return }
    let words = workspace.byteRange(subject.tokens)
    basis.append(FieldBasis(field: field, words: words, inference: subject.inference))
  }

  /// The first place behind "in", "at", "near" in the clause.
  private func place(in clause: TokenRange, _ workspace: Workspace) -> (place: PlaceReference, tokens: TokenRange)? {
    for index in clause.indices where workspace.mentionAt[index] >= 0 {
      guard let mention = workspace.mention(at: index), mention.tokens.start == index,
        workspace.entities[mention.entity].kind == .place,
        NameContext.followsPlacePreposition(index, workspace, lexicons),
        let place = workspace.entities[mention.entity].place
      else { continue }
      return (place, mention.tokens)
    }
    return nil
  }
}
