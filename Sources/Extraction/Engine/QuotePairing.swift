/// Pairs quotation marks, paragraph by paragraph, and marks the tokens inside with `.quoted`.
///
/// A paragraph that opens a quotation and doesn't close it goes on in the next when that opens with a mark again.
struct QuotePairing {
  /// Fills `workspace.quotes`; returns the tokens of marks without a partner.
  func run(_ workspace: inout Workspace) -> [Int] {
    workspace.quotes.removeAll(keepingCapacity: true)
    var unpaired: [Int] = []
    var open: Int?
    let count = workspace.tokens.count
    for index in 0...count {
      let kind = index < count ? workspace.tokens[index].kind : .paragraph
      switch kind {
      case .quoteOpen:
        if open == nil { open = index }
      case .quoteClose:
        if let start = open {
          close(start, index + 1, closed: true, continues: false, &workspace)
          open = nil
        } else {
          unpaired.append(index)
        }
      case .quoteStraight:
        if let start = open {
          close(start, index + 1, closed: true, continues: false, &workspace)
          open = nil
        } else if index + 1 < count, workspace.tokens[index + 1].kind != .paragraph {
          open = index
        } else {
          unpaired.append(index)
        }
      case .paragraph:
        guard let start = open else { continue }
        let next = index + 1 < count ? workspace.tokens[index + 1].kind : .paragraph
        let continues = next == .quoteOpen || next == .quoteStraight
        if !continues { unpaired.append(start) }
        if continues || index - start < 200 {
          close(start, min(index, count), closed: false, continues: continues, &workspace)
        }
        open = nil
      default: continue
      }
    }
    return unpaired
  }

  private func close(_ start: Int, _ end: Int, closed: Bool, continues: Bool, _ workspace: inout Workspace) {
    guard end > start + 1 else { return }
    workspace.quotes.append(QuoteSpan(tokens: TokenRange(start, end), isClosed: closed, continues: continues))
    for index in (start + 1)..<(closed ? end - 1 : end) { workspace.tokens[index].shape.insert(.quoted) }
  }
}
