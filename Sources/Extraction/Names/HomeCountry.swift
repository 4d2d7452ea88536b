import CrisisModel

/// The country that an article is told from: the first one that it names, in its dateline or its lead.
///
/// News begins with what it is about, so "the ministry", "police" and a "Foreign Minister" without a country beside them
/// are that country's, however many others follow.
enum HomeCountry {
  /// Mentions that are looked at: a lead names its country early.
  private static let most = 40

  /// The first country outside quotation marks; `nil` when the article names none early.
  static func country(_ workspace: Workspace) -> CountryCode? {
    for mention in workspace.mentions.prefix(most) {
      guard let country = workspace.entities[mention.entity].country,
        standsForPlace(workspace.entities[mention.entity].kind, workspace.entities[mention.entity].actorKind),
        !workspace.tokens[mention.tokens.start].shape.contains(.quoted)
      else { continue }
      return country
    }
    return nil
  }

  /// Why a country was inferred.
  static func reason(_ home: CountryCode, _ lexicons: Lexicons) -> String {
    "the article is told from \(lexicons.countries.name(of: home)), the country that it names first"
  }

  /// A place, a people, or a government or force of a country.
  private static func standsForPlace(_ kind: MentionKind, _ actor: ActorKind) -> Bool {
    switch kind {
    case .place, .nationality: true
    case .organisation: actor == .government || actor == .force
    case .person: false
    }
  }
}
