import CrisisModel

/// Who vouches for some words: the speaker of the statement whose content holds them, else nobody (the outlet).
///
///     let claimant = Attribution.claimant(of: clause, workspace)
///
/// Runs after StatementStage, whose statements are in text order.
enum Attribution {
  /// How many statements that begin before the words are looked at: quotations nest no deeper.
  private static let reach = 12

  /// The claimant of a range of tokens, with the attributing words; `nil` when the outlet tells it itself.
  static func claimant(of tokens: TokenRange, _ workspace: Workspace) -> Claimant? {
    statement(holding: workspace.byteRange(tokens), workspace)?.core.claimant
  }

  /// The innermost statement whose content holds some bytes; statements without a known speaker are passed over.
  static func statement(holding range: ByteRange, _ workspace: Workspace) -> Statement? {
    var low = 0
    var high = workspace.statements.count
    while low < high {
      let middle = (low + high) / 2
      if workspace.statements[middle].core.evidence.spans[0].start <= range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    for index in stride(from: low - 1, through: max(0, low - reach), by: -1) {
      let statement = workspace.statements[index]
      guard statement.speaker != nil else { continue }
      if statement.core.evidence.spans.contains(where: { $0.contains(range) }) { return statement }
    }
    return nil
  }
}
