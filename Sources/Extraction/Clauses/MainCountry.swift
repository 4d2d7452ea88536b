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
    var counts: [(country: CountryCode, count: Int)] = []
    var all = 0
    for mention in workspace.mentions.prefix(400) {
      guard let country = workspace.entities[mention.entity].country,
        workspace.entities[mention.entity].countryInference == nil
      else { continue }
      all += 1
      if let known = counts.firstIndex(where: { $0.country == country }) {
        counts[known].count += 1
      } else {
        counts.append((country, 1))
      }
    }
    let most = counts.max { ($0.count, $1.country) < ($1.count, $0.country) }
    workspace.mainCountry = most.flatMap { $0.count * 2 >= all ? $0.country : nil }
  }
}
