/// Gives quotations without a cue of their own to the statement that they go on with.
struct QuoteAttachment {
  let lexicons: Lexicons
  var found: [FoundStatement] = []
  /// Quotations of the current paragraph that no statement has taken yet.
  private var waiting: [TokenRange] = []
  private var paragraph = -1
  private let contents: ContentReader

  init(lexicons: Lexicons) {
    self.lexicons = lexicons
    contents = ContentReader(lexicons: lexicons)
  }

  /// Begins a unit: what the paragraph before left over is settled first.
  mutating func begin(_ unit: StatementUnit, _ workspace: Workspace) {
    guard unit.paragraph != paragraph else { return }
    flush(workspace)
    paragraph = unit.paragraph
  }

  /// Looks at a unit after its statements were found.
  mutating func attach(_ unit: StatementUnit, isNew: Bool, first: Int, _ workspace: Workspace) {
    if isNew {
      if !waiting.isEmpty, isQuoted(found[first], workspace), found[first].rule != "statement.quoted" {
        found[first].spans = waiting + found[first].spans
        waiting.removeAll()
      }
      return
    }
    if let signature = signature(unit.tokens, workspace), let quoted = waiting.last {
      found.append(signed(waiting.isEmpty ? [quoted] : waiting, signature, unit.paragraph))
      waiting.removeAll()
      return
    }
    if let signed = signedQuote(unit, workspace) {
      found.append(signed)
      return
    }
    guard let quoted = wholeQuote(unit.tokens, workspace) else { return }
    if let last = found.last, last.paragraph == unit.paragraph, waiting.isEmpty, !last.spans.isEmpty {
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
  private mutating func flush(_ workspace: Workspace) {
    defer { waiting.removeAll() }
    guard !waiting.isEmpty, let last = found.last, paragraph - last.paragraph <= 1 else { return }
    if last.spans.isEmpty || isOpen(last, workspace) {
      found[found.count - 1].spans += waiting
      found[found.count - 1].paragraph = paragraph
      return
    }
    var next = last
    next.spans = waiting
    next.paragraph = paragraph
    next.rule = "statement.continued"
    found.append(next)
  }

  /// Whether a statement's last quotation has no closing mark, so that the next paragraph goes on with it.
  private func isOpen(_ statement: FoundStatement, _ workspace: Workspace) -> Bool {
    guard let span = statement.spans.last else { return false }
    let before = ContentReader.position(of: span.end, workspace) - 1
    guard before >= 0 else { return false }
    let quote = workspace.quotes[before]
    return quote.continues && quote.tokens.end >= span.end && quote.tokens.end - span.end <= 2
  }

  /// "― Sonya Herridge" behind a quotation.
  private func signature(_ tokens: TokenRange, _ workspace: Workspace) -> TokenRange? {
    guard tokens.count > 1, tokens.count <= 14, workspace.tokens[tokens.start].kind == .dash,
      workspace.tokens[tokens.start + 1].isCapitalised
    else { return nil }
    return TokenRange(tokens.start + 1, tokens.end)
  }

  /// “We will rebuild.” ― Edna Moss: quotation and signature in one unit.
  private func signedQuote(_ unit: StatementUnit, _ workspace: Workspace) -> FoundStatement? {
    guard let quote = contents.quote(at: unit.tokens.start, workspace), quote.tokens.count > 3,
      quote.tokens.end < unit.tokens.end,
      let signature = signature(TokenRange(quote.tokens.end, unit.tokens.end), workspace)
    else { return nil }
    return signed([quote.tokens], signature, unit.paragraph)
  }

  /// A statement whose cue is the dash before the signature.
  private func signed(_ spans: [TokenRange], _ signature: TokenRange, _ paragraph: Int) -> FoundStatement {
    let dash = TokenRange(signature.start - 1, signature.start)
    let cue = Cue(tokens: dash, groupStart: dash.start, frames: .quote, form: .source)
    return FoundStatement(
      spans: spans, cue: cue, source: SourceWords(tokens: signature), paragraph: paragraph, rule: "statement.signed")
  }

  mutating func finish(_ workspace: Workspace) { flush(workspace) }

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
    // 'Coal Isn't the Villain.' alone in its paragraph is a heading.
    if workspace.tokens[tokens.start].kind == .apostrophe, end - tokens.start < 12 { return nil }
    return TokenRange(tokens.start, end)
  }
}
