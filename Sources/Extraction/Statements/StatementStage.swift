/// Finds what is said and who says it: fills `workspace.statements`.
struct StatementStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {}
}
