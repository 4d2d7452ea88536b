import CrisisModel

/// The country that a text is about at some point: what "the government" or "the country" means there.
struct ContextCountry {
  let lexicons: Lexicons
  /// How many sentences back it looks.
  private let reach = 4

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The first country that the sentence names before `token`, else the first one of a sentence before; `nil` when
  /// none is near.
  func country(before token: Int, _ workspace: Workspace) -> CountryCode? {
    let number = Int(workspace.sentenceAt[token])
    for index in stride(from: number, through: max(0, number - reach), by: -1) {
      let sentence = workspace.sentences[index].tokens
      var at = sentence.start
      while at < min(sentence.end, token) {
        if let mention = workspace.mention(at: at) {
          let entity = workspace.entities[mention.entity]
          if let country = entity.country, entity.kind == .place || entity.kind == .nationality { return country }
          at = mention.tokens.end
        } else {
          at += 1
        }
      }
    }
    return nil
  }
}

/// Institutions of a state: `Lexicons/institutions.tsv`.
struct InstitutionLexicon: Sendable {
  static let table = "institutions.tsv"
  private(set) var kinds = WordMap<ActorKind>()

  init(_ builder: inout LexiconBuilder) {
    for row in builder.rows(InstitutionLexicon.table) {
      switch row[1] {
      case "government": kinds.insert(builder.word(row[0]), .government)
      case "force": kinds.insert(builder.word(row[0]), .force)
      default: builder.report(InstitutionLexicon.table, row, "“\(row[1])” is no kind of institution")
      }
    }
  }
}
