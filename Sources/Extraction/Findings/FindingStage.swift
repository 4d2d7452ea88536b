/// Finds what the reader should doubt: fills `workspace.findings`.
struct FindingStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace, unpairedQuotes: [Int]) {}
}
