import CrisisModel

/// The country that "the government" and "the court" belong to where no word says it.
struct MainCountry {
  let lexicons: Lexicons

  /// The country that the sentence names before a token; else the one that the text speaks of most, where one stands
  /// out; else the last one that a sentence named.
  func country(before token: Int, _ workspace: Workspace) -> CountryCode? {
    ContextCountry(lexicons: lexicons).country(inSentenceOf: token, workspace) ?? workspace.mainCountry
      ?? ContextCountry(lexicons: lexicons).country(before: token, workspace)
  }

  /// The country that a text names at least as often as all others together; counted once an article.
  static func count(_ workspace: inout Workspace) {
    var counts: [CountryCode: Int] = [:]
    var all = 0
    for mention in workspace.mentions.prefix(400) {
      let entity = workspace.entities[mention.entity]
      guard let country = entity.country, entity.countryInference == nil else { continue }
      counts[country, default: 0] += 1
      all += 1
    }
    workspace.mainCountry = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap {
      $0.value * 2 >= all ? $0.key : nil
    }
  }
}
