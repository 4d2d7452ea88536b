import CrisisModel

/// News names its source late: "The top U.S. commander said …" in the lead, "General John Abizaid told …" next.
///
/// A single person described and named nowhere before is the next speaker who is named, when that follows within two
/// paragraphs and nothing speaks against it; behind the lead only one with the same role. Always marked as inferred.
enum LeadDescription {
  private static let lastLead = 2
  private static let reach = 2

  static func resolve(_ speakers: inout [ResolvedSpeaker?], _ found: [FoundStatement], _ workspace: inout Workspace) {
    var first: [Int] = []
    for index in found.indices where isSingleDescription(speakers, index) {
      let next = (index + 1)..<min(found.count, index + 13)
      guard
        let next = next.first(where: { later in
          found[later].paragraph - found[index].paragraph <= reach && isPerson(speakers, later, workspace)
        })
      else { continue }
      if first.isEmpty { first = firstTokens(workspace) }
      guard let described = speakers[index], var named = speakers[next], let entity = named.entity,
        found[index].paragraph <= lastLead || hasRole(entity, described, workspace),
        first[entity] >= found[index].source?.tokens.start ?? .max, agrees(described, named)
      else { continue }
      named.inference = "“\(described.actor.name)” is taken for \(named.actor.name), who is named next"
      let isBetter = named.actor.country == nil || described.countryInference == nil && named.countryInference != nil
      if let country = described.actor.country, isBetter {
        named.actor.country = country
        named.countryInference = described.countryInference
        workspace.entities[entity].country = country
        workspace.entities[entity].countryInference = described.countryInference
        for other in speakers.indices where speakers[other]?.entity == entity {
          speakers[other]?.actor.country = country
          speakers[other]?.countryInference = described.countryInference
        }
      }
      let same = described.actor.name
      for other in index..<next where speakers[other]?.entity == nil && speakers[other]?.actor.name == same {
        speakers[other] = named
      }
    }
  }

  /// Whether a speaker is one person, described and not named: "a government official". Looks at single fields, since
  /// most speakers are no such person.
  private static func isSingleDescription(_ speakers: [ResolvedSpeaker?], _ index: Int) -> Bool {
    speakers[index]?.isPlural == false && speakers[index]?.entity == nil && speakers[index]?.actor.kind == .person
  }

  private static func isPerson(_ speakers: [ResolvedSpeaker?], _ index: Int, _ workspace: Workspace) -> Bool {
    guard let entity = speakers[index]?.entity else { return false }
    return workspace.entities[entity].kind == .person
  }

  /// The token where each entity is first named; the name must not stand before the description.
  private static func firstTokens(_ workspace: Workspace) -> [Int] {
    var first = Array(repeating: Int.max, count: workspace.entities.count)
    for mention in workspace.mentions { first[mention.entity] = min(first[mention.entity], mention.tokens.start) }
    return first
  }

  private static func hasRole(_ entity: Int, _ described: ResolvedSpeaker, _ workspace: Workspace) -> Bool {
    workspace.entities[entity].role != nil && workspace.entities[entity].roleHead == described.headWord
  }

  private static func agrees(_ described: ResolvedSpeaker, _ named: ResolvedSpeaker) -> Bool {
    guard let a = described.actor.country, let b = named.actor.country, described.countryInference == nil else {
      return true
    }
    return a == b
  }
}
