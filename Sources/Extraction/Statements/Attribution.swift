import CrisisModel

/// Who vouches for some words: the speaker of the statement whose content holds them, else nobody (the outlet).
///
///     let claimant = Attribution.claimant(of: clause, workspace)
///
/// Runs after StatementStage, whose statements are in text order.
enum Attribution {
  /// How many statements that begin before the words are looked at: quotations nest no deeper.
  private static let reach = 12

  /// The claimant of a range of tokens, with the attributing words; the outlet when it tells it itself.
  static func claimant(of tokens: TokenRange, _ workspace: Workspace) -> Claimant {
    guard let statement = index(holding: workspace.byteRange(tokens), workspace) else {
      return RecordAssembler.outlet(workspace)
    }
    return workspace.statements[statement].core.claimant
  }

  /// The innermost statement whose content holds some bytes; statements without a known speaker are passed over.
  static func statement(holding range: ByteRange, _ workspace: Workspace) -> Statement? {
    index(holding: range, workspace).map { workspace.statements[$0] }
  }

  private static func index(holding range: ByteRange, _ workspace: Workspace) -> Int? {
    var low = 0
    var high = workspace.statements.count
    while low < high {
      let middle = (low + high) / 2
      if workspace.statements[middle].core.evidence.passage.start <= range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    for index in stride(from: low - 1, through: max(0, low - reach), by: -1) {
      // A statement whose speaker is not known is vouched for by the outlet.
      if workspace.statements[index].core.claimant.isOutlet { continue }
      if workspace.statements[index].core.evidence.passage.contains(range) { return index }
      for span in workspace.statements[index].core.evidence.others where span.contains(range) { return index }
    }
    return nil
  }
}
