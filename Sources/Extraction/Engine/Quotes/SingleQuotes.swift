/// Tells single quotation marks from apostrophes: 'We will go,' but 'tis, the '90s, the companies' plan.
struct SingleQuotes {
  /// How far a closing mark is looked for.
  private let reach = 200
  private static let elisions = WordSet("tis twas em til till cause bout n round s")

  /// The token of the closing mark of a quotation that a single mark at `index` opens; `nil` when it opens none.
  func closingMark(from index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int? {
    guard QuoteMark.lean(index, tokens) == .opens, index + 1 < tokens.count else { return nil }
    let next = tokens[index + 1]
    let isCurlyOpen = isLeftMark(tokens[index], bytes)
    if !isCurlyOpen {
      if next.kind == .number || next.kind == .decade || SingleQuotes.elisions.contains(next.hash) { return nil }
      if tokens[index].end - tokens[index].start == 3 { return nil }
    }
    var weak: Int?
    var doubles = 0
    for at in (index + 2)..<max(index + 2, min(tokens.count, index + reach)) {
      let token = tokens[at]
      switch token.kind {
      case .paragraph: return weak
      case .quoteOpen, .quoteClose, .quoteStraight: doubles += 1
      case .apostrophe where !isLeftMark(token, bytes) && QuoteMark.lean(at, tokens) == .closes && doubles % 2 == 0:
        if !mayBePossessive(at, tokens, bytes) { return at }
        if weak == nil { weak = at }
      default: break
      }
    }
    return weak
  }

  /// ‘ or ` or ‚: never an apostrophe at a word's end.
  private func isLeftMark(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let start = Int(token.start)
    return bytes[start] == 96 || (token.end - token.start == 3 && bytes[start + 2] != 0x99 && bytes[start + 2] != 0xBA)
  }

  /// "the companies' plan": a mark after an s and before a word.
  private func mayBePossessive(_ at: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard tokens[at - 1].kind == .word, bytes[Int(tokens[at - 1].end) - 1] | 0x20 == 115 else { return false }
    return at + 1 < tokens.count && tokens[at + 1].kind == .word
  }
}
