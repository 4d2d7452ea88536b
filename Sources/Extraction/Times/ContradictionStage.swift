/// Marks dates under which the text tells its own news though they are far from publication.
struct ContradictionStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {}
}
