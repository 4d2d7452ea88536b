import CrisisModel

/// News names its source late: "The top U.S. commander said …" in the lead, "General John Abizaid told …" next.
///
/// A single person described in one of the first paragraphs and named nowhere before is the next speaker who is
/// named, when that follows within two paragraphs and nothing speaks against it. Always marked as inferred.
enum LeadDescription {
  private static let lastLead = 2
  private static let reach = 2

  static func resolve(_ speakers: inout [ResolvedSpeaker?], _ found: [FoundStatement], _ workspace: inout Workspace) {
    for index in found.indices.prefix(8) where found[index].paragraph <= lastLead {
      guard let described = speakers[index], described.isSingleDescription else { continue }
      guard
        let next = found.indices[(index + 1)...].first(where: { later in
          guard found[later].paragraph - found[index].paragraph <= reach, let speaker = speakers[later] else {
            return false
          }
          return speaker.entity.map { workspace.entities[$0].kind == .person } ?? false
        }), var named = speakers[next], let entity = named.entity,
        isNewName(entity, found[index], workspace), agrees(described, named)
      else { continue }
      named.inference = "“\(described.actor.name)” is taken for \(named.actor.name), who is named next"
      if let country = described.actor.country, described.countryInference == nil,
        named.actor.country == nil || named.countryInference != nil
      {
        named.actor.country = country
        named.countryInference = nil
        workspace.entities[entity].country = country
        workspace.entities[entity].countryInference = nil
        for other in speakers.indices where speakers[other]?.entity == entity {
          speakers[other]?.actor.country = country
          speakers[other]?.countryInference = nil
        }
      }
      let same = described.actor.name
      for other in index..<next where speakers[other]?.entity == nil && speakers[other]?.actor.name == same {
        speakers[other] = named
      }
    }
  }

  /// The name does not stand before the description: else the article would have used it.
  private static func isNewName(_ entity: Int, _ found: FoundStatement, _ workspace: Workspace) -> Bool {
    guard let source = found.source else { return false }
    for mention in workspace.mentions {
      if mention.tokens.start >= source.tokens.start { return true }
      if mention.entity == entity { return false }
    }
    return true
  }

  private static func agrees(_ described: ResolvedSpeaker, _ named: ResolvedSpeaker) -> Bool {
    guard let a = described.actor.country, let b = named.actor.country, described.countryInference == nil,
      named.countryInference == nil
    else { return true }
    return a == b
  }
}
