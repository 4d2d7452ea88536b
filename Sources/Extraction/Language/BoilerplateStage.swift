/// Marks sentences in which an outlet speaks of itself ("Stay tuned", cookie notices): no stage takes facts from them.
struct BoilerplateStage {
  let lexicons: Lexicons
  /// Phrases that only count at a sentence's head stand within its first words.
  private let head = 3
  private let reach = 60

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func run(_ workspace: inout Workspace) {
    for number in workspace.sentences.indices
    where workspace.sentences[number].classes.contains(.boilerplateStart)
      && matches(workspace.sentences[number].tokens, workspace)
    {
      workspace.sentences[number].isBoilerplate = true
    }
  }

  private func matches(_ sentence: TokenRange, _ workspace: Workspace) -> Bool {
    for index in sentence.indices.prefix(reach) {
      let token = workspace.tokens[index]
      guard lexicons.classes(token).contains(.boilerplateStart), !token.shape.contains(.quoted),
        let match = lexicons.boilerplate.longestMatch(at: index, workspace.tokens, lexicons.vocabulary)
      else { continue }
      let countsAnywhere = lexicons.boilerplate.firstValue(match.node)
      if countsAnywhere || index - sentence.start < head { return true }
    }
    return false
  }
}
