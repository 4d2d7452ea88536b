/// Gives quotations without a cue of their own to the statement that they go on with.
struct QuoteAttachment {
  let lexicons: Lexicons
  var found: [FoundStatement] = []
  /// Quotations of the current paragraph that no statement has taken yet.
  private var waiting: [TokenRange] = []
  private var paragraph = -1
  /// The statement whose cue ended with a colon: the next quotation is its content.
  private var announced: FoundStatement?
  private let contents: ContentReader

  init(lexicons: Lexicons) {
    self.lexicons = lexicons
    contents = ContentReader(lexicons: lexicons)
  }

  /// Looks at a unit after its statements were found.
  mutating func attach(_ unit: StatementUnit, isNew: Bool, first: Int, _ workspace: Workspace) {
    if unit.paragraph != paragraph {
      flush()
      paragraph = unit.paragraph
    }
    if isNew {
      if !waiting.isEmpty, isQuoted(found[first], workspace), found[first].rule != "statement.quoted" {
        found[first].spans = waiting + found[first].spans
        waiting.removeAll()
      }
      return
    }
    guard let quoted = wholeQuote(unit.tokens, workspace) else { return }
    if let last = found.last, last.paragraph == unit.paragraph, waiting.isEmpty {
      if isQuoted(last, workspace) {
        found[found.count - 1].spans.append(quoted)
      } else {
        var next = last
        next.spans = [quoted]
        next.rule = "statement.continued"
        found.append(next)
      }
    } else {
      waiting.append(quoted)
    }
  }

  /// Quotations that stayed alone in their paragraph go on with the statement of the paragraph before.
  private mutating func flush() {
    defer { waiting.removeAll() }
    guard !waiting.isEmpty, let last = found.last, paragraph - last.paragraph <= 1 else { return }
    found[found.count - 1].spans += waiting
    found[found.count - 1].paragraph = paragraph
  }

  mutating func finish() { flush() }

  private func isQuoted(_ statement: FoundStatement, _ workspace: Workspace) -> Bool {
    statement.spans.contains { span in
      span.indices.contains { workspace.tokens[$0].shape.contains(.quoted) }
    }
  }

  /// The quotation that a unit consists of; `nil` when much else stands there.
  private func wholeQuote(_ tokens: TokenRange, _ workspace: Workspace) -> TokenRange? {
    guard let quote = contents.quote(at: tokens.start, workspace) else { return nil }
    var end = min(tokens.end, quote.tokens.end)
    if end < tokens.end, let next = contents.quote(at: end, workspace) { end = min(tokens.end, next.tokens.end) }
    guard tokens.end - end <= 1, end - tokens.start > 3 else { return nil }
    return TokenRange(tokens.start, end)
  }
}
