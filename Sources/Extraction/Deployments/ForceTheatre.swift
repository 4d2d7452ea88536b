import CrisisModel

/// Where an article takes place, by how often and how it names its countries: what "the country" means, and where
/// forces are whose place no words tell.
struct ForceTheatre {
  private var weights: [(country: CountryCode, weight: Int)] = []
  private var total = 0
  /// A country named once or twice among many is no theatre.
  private static let leastWeight = 3

  init(_ workspace: Workspace, _ lexicons: Lexicons) {
    for mention in workspace.mentions {
      let kind = workspace.entities[mention.entity].kind
      guard kind != .person, let country = workspace.entities[mention.entity].country else { continue }
      add(country, kind == .place ? weight(mention, workspace, lexicons) : 1)
    }
    weights.sort { $0.weight > $1.weight }
  }

  /// "in Iraq" places the article in Iraq more than "Iraqi" or "Baghdad said" does.
  private func weight(_ mention: NameMention, _ workspace: Workspace, _ lexicons: Lexicons) -> Int {
    let before = mention.tokens.start - 1
    guard before >= 0, workspace.tokens[before].kind == .word else { return 1 }
    let word = workspace.tokens[before]
    if lexicons.classes(word).contains(.compass) { return 3 }
    return lexicons.deployments.placePrepositions.contains(word.word) && word.word != lexicons.words.of ? 3 : 1
  }

  private mutating func add(_ country: CountryCode, _ weight: Int) {
    total += weight
    if let index = weights.firstIndex(where: { $0.country == country }) {
      weights[index].weight += weight
    } else {
      weights.append((country, weight))
    }
  }

  /// The country that the article is most about.
  var main: CountryCode? { weights.first.flatMap { $0.weight >= ForceTheatre.leastWeight ? $0.country : nil } }

  /// Where the forces of a country are: at home when the article is about it, else where the article takes place.
  func place(forForcesOf sender: CountryCode?) -> CountryCode? { main.map { $0 == sender ? $0 : $0 } }

  /// Where a country's forces are abroad: the country that the article is most about beside it.
  func abroad(from sender: CountryCode?) -> CountryCode? {
    for (country, weight) in weights where country != sender {
      return weight >= ForceTheatre.leastWeight && weight * 5 >= total ? country : nil
    }
    return nil
  }
}
