/// Finds times and dates and resolves them to TIMEX3 values: fills `workspace.times`.
struct TimeStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {}
}
