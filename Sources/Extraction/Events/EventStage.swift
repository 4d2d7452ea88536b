/// Finds what happened: fills `workspace.events`.
struct EventStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {}
}
