/// Finds names and what they stand for: fills `workspace.mentions`, `mentionAt`, `entities` and `roles`.
struct NameStage {
  let lexicons: Lexicons

  func run(_ workspace: inout Workspace) {
    workspace.mentionAt.append(contentsOf: repeatElement(-1, count: workspace.tokens.count))
    var scan = NameScan(lexicons: lexicons)
    scan.run(&workspace)
    RoleAttachment(lexicons: lexicons).run(&workspace)
  }
}
