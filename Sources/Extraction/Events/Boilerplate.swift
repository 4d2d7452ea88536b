/// Sentences in which an outlet speaks of itself: `Lexicons/boilerplate.tsv`.
struct Boilerplate {
  let lexicons: Lexicons

  func matches(_ sentence: TokenRange, _ workspace: Workspace) -> Bool {
    for index in sentence.indices.prefix(60)
    where lexicons.classes(workspace.tokens[index]).contains(.boilerplateStart)
      && lexicons.boilerplate.longestMatch(at: index, workspace.tokens, lexicons.vocabulary) != nil
    { return true }
    return false
  }
}
