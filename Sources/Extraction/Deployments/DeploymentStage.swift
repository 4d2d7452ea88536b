/// Finds forces that are moved, kept or withdrawn: fills `workspace.deployments`.
struct DeploymentStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {}
}
