import CrisisModel

/// News names its source late: "The top U.S. commander said …" in the lead, "General John Abizaid told …" next.
///
/// A single person described and named nowhere before is the next speaker who is named, when that follows within two
/// paragraphs and nothing speaks against it; behind the lead only one with the same role. Always marked as inferred.
enum LeadDescription {
  private static let lastLead = 2
  private static let reach = 2

  static func resolve(_ speakers: inout [ResolvedSpeaker?], _ found: [FoundStatement], _ workspace: inout Workspace) {
    guard speakers.indices.contains(where: { isSingleDescription(speakers[$0]) }) else { return }
    let first = firstTokens(workspace)
    for index in found.indices {
      guard isSingleDescription(speakers[index]), let described = speakers[index] else { continue }
      guard
        let next = found.indices[(index + 1)...].prefix(12).first(where: { later in
          guard found[later].paragraph - found[index].paragraph <= reach, let entity = speakers[later]?.entity else {
            return false
          }
          return workspace.entities[entity].kind == .person
        }), var named = speakers[next], let entity = named.entity,
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

  private static func isSingleDescription(_ speaker: ResolvedSpeaker?) -> Bool {
    speaker?.isSingleDescription ?? false
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
