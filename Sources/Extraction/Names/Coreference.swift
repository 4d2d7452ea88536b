import CrisisModel

/// What NameStage leaves to the whole article: single names of persons named in full before, and countries that the
/// words around a person state further off.
struct Coreference {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    joinSingleNames(&workspace)
    let countries = PersonCountry(lexicons: lexicons)
    for index in workspace.mentions.indices where workspace.mentions[index].kind == .person {
      countries.attach(workspace.mentions[index], &workspace)
    }
  }

  /// Joins a person's single name to the full one that the article gave before: "Meles" to "Meles Zenawi", "Shen" to
  /// "Shen Guofang". Surnames stand first in many languages, and some people go by their first name.
  private func joinSingleNames(_ workspace: inout Workspace) {
    var byWord = IntegerTable()
    for index in workspace.mentions.indices where workspace.mentions[index].kind == .person {
      let mention = workspace.mentions[index]
      if mention.tokens.count == 1 {
        guard let full = byWord[UInt64(workspace.tokens[mention.tokens.start].hash)].map(Int.init),
          full != mention.entity, workspace.entities[mention.entity].lexiconEntry < 0
        else { continue }
        workspace.mentions[index].entity = full
      } else {
        for token in mention.tokens.indices where workspace.tokens[token].isCapitalised {
          let word = UInt64(workspace.tokens[token].hash)
          if byWord[word] == nil { byWord.insert(word, Int32(truncatingIfNeeded: mention.entity)) }
        }
      }
    }
  }
}
