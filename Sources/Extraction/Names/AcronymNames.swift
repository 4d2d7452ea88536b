/// Whether letters in capitals that no table knows are an organisation's: "the SNHR said".
enum AcronymNames {
  static func isOrganisation(_ run: ProperRun, _ workspace: Workspace, _ lexicons: Lexicons) -> Bool {
    let index = run.tokens.start
    let token = workspace.tokens[index]
    if NameContext.isHeadline(run, workspace) || token.shape.contains(.hasDigit) { return false }
    if index > 0 {
      let before = workspace.tokens[index - 1]
      // "84 MW", "an MRI scan": a measure or a thing.
      if before.kind == .number || indefinite.contains(before.hash) { return false }
    }
    guard index + 1 < workspace.tokens.count else { return true }
    let after = workspace.tokens[index + 1]
    // "DDG 72", "KC-135": a designation.
    if after.kind == .number { return false }
    if after.kind == .hyphen, after.isGlued, index + 2 < workspace.tokens.count {
      return workspace.tokens[index + 2].kind != .number
    }
    return true
  }

  private static let indefinite: Set<UInt32> = Set(["a", "an", "one", "each", "every"].map { WordHash.of($0.utf8) })
}
