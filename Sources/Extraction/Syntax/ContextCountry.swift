import CrisisModel

/// The country that a text is about at some point: what "the government" or "the country" means there.
struct ContextCountry {
  let lexicons: Lexicons
  /// How many sentences back it looks.
  private let reach = 4

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The first country that the sentence names before `token`.
  func country(inSentenceOf token: Int, _ workspace: Workspace) -> CountryCode? {
    first(in: workspace.sentence(of: token).tokens, before: token, workspace)
  }

  /// The first country that the sentence names before `token`, else the first one of a sentence before; `nil` when
  /// none is near.
  func country(before token: Int, _ workspace: Workspace) -> CountryCode? {
    let number = Int(workspace.sentenceAt[token])
    for index in stride(from: number, through: max(0, number - reach), by: -1) {
      if let country = first(in: workspace.sentences[index].tokens, before: token, workspace) { return country }
    }
    return nil
  }

  private func first(in sentence: TokenRange, before token: Int, _ workspace: Workspace) -> CountryCode? {
    var at = sentence.start
    while at < min(sentence.end, token) {
      guard let mention = workspace.mention(at: at) else {
        at += 1
        continue
      }
      let entity = workspace.entities[mention.entity]
      if let country = entity.country, entity.kind == .place || entity.kind == .nationality { return country }
      at = mention.tokens.end
    }
    return nil
  }
}
