import CrisisModel

/// Finds what the reader should doubt: fills `workspace.findings`.
struct FindingStage {
  let lexicons: Lexicons
  /// An article with more lost marks than this is told so once.
  private let most = 20

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  func run(_ workspace: inout Workspace, unpairedQuotes: [Int]) {
    FigureSums(lexicons: lexicons).run(&workspace)
    for token in unpairedQuotes.prefix(most) {
      workspace.findings.append(
        Finding(
          kind: .unbalancedQuotes, range: workspace.tokens[token].range,
          message: "this quotation mark has no partner in its paragraph; quotations there may end at the wrong place"))
    }
    if unpairedQuotes.count > most {
      workspace.findings.append(
        Finding(
          kind: .unbalancedQuotes, message: "\(unpairedQuotes.count - most) more quotation marks have no partner"))
    }
  }
}
