/// Pairs quotation marks and marks the tokens inside with `.quoted`.
///
/// Every paragraph begins anew, so that a lost mark spoils one paragraph only. A paragraph that opens a quotation and
/// doesn't close it goes on in the next when that opens with a mark again.
struct QuotePairing {
  /// A quotation without a closing mark is taken to be at most this long, in tokens.
  private let longestOpen = 400
  private let singles = SingleQuotes()

  /// Fills `workspace.quotes`; returns the tokens of marks without a partner.
  func run(_ workspace: inout Workspace) -> [Int] {
    workspace.quotes.removeAll(keepingCapacity: true)
    var unpaired: [Int] = []
    var open = OpenQuotes()
    // The first token behind the last pair of single marks: what stands inside is its own.
    var behindSingles = 0
    for mark in workspace.quoteMarks.indices {
      let index = Int(workspace.quoteMarks[mark])
      guard index >= behindSingles else { continue }
      switch workspace.tokens[index].kind {
      case .paragraph: endParagraph(index, &open, &unpaired, &workspace)
      case .apostrophe where open.isEmpty:
        if let end = singles.closingMark(from: index, workspace.tokens, workspace.bytes) {
          add(index, end + 1, closed: true, continues: false, &workspace)
          behindSingles = end + 1
        }
      case .quoteOpen, .quoteClose, .quoteStraight: take(index, &open, &unpaired, &workspace)
      default: break
      }
    }
    endParagraph(workspace.tokens.count, &open, &unpaired, &workspace)
    return unpaired
  }

  private func take(_ index: Int, _ open: inout OpenQuotes, _ unpaired: inout [Int], _ workspace: inout Workspace) {
    guard let mark = QuoteMark(index, workspace.tokens, workspace.bytes) else { return }
    let isOpening =
      switch mark.lean {
      case .opens: true
      case .closes: false
      case .either: open.isEmpty
      }
    if isOpening {
      open.push(index, mark.family)
    } else if let start = open.close(index, mark.family) {
      if start >= 0 { add(start, index + 1, closed: true, continues: false, &workspace) }
    } else if index == 0 || workspace.tokens[index - 1].kind != .number {
      // After a number it stands for inches: a 12" gun.
      unpaired.append(index)
    }
  }

  /// Ends what the paragraph left open.
  private func endParagraph(
    _ end: Int, _ open: inout OpenQuotes, _ unpaired: inout [Int], _ workspace: inout Workspace
  ) {
    guard let first = open.open.first else { return }
    defer { open.reset() }
    let next = end + 1 < workspace.tokens.count ? QuoteMark(end + 1, workspace.tokens, workspace.bytes) : nil
    let hasTwins = open.inner.contains { $0.family == first.family }
    if let next, next.family.mixes(with: first.family), next.lean != .closes, !hasTwins {
      add(first.index, end, closed: false, continues: true, &workspace)
      return
    }
    unpaired.append(first.index)
    let promoted = open.promoted()
    let limit = min(end, first.index + longestOpen)
    add(first.index, promoted.first.map { min($0.start, limit) } ?? limit, closed: false, continues: false, &workspace)
    for pair in promoted { add(pair.start, pair.end, closed: true, continues: false, &workspace) }
  }

  private func add(_ start: Int, _ end: Int, closed: Bool, continues: Bool, _ workspace: inout Workspace) {
    guard end > start + (closed ? 2 : 1) else { return }
    workspace.quotes.append(QuoteSpan(tokens: TokenRange(start, end), isClosed: closed, continues: continues))
    for index in (start + 1)..<(closed ? end - 1 : end) { workspace.tokens[index].shape.insert(.quoted) }
  }
}
