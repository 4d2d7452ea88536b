import CrisisModel

/// What the words of a statement say of themselves: kind, polarity, modality.
struct StatementContent {
  let lexicons: Lexicons
  private let reach = 25

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Wholly, partly or not at all in quotation marks.
  func kind(_ spans: [TokenRange], _ workspace: Workspace) -> StatementKind {
    var quoted = 0
    var plain = 0
    for span in spans {
      for index in span.indices {
        let token = workspace.tokens[index]
        switch token.kind {
        case .word, .number, .ordinal, .decade:
          if token.shape.contains(.quoted) { quoted += 1 } else { plain += 1 }
        default: break
        }
      }
    }
    if quoted == 0 { return .indirect }
    return plain == 0 ? .direct : .mixed
  }

  /// Negated when the main clause is, or when the cue denies; not when both are.
  func polarity(_ found: FoundStatement, _ workspace: Workspace) -> Polarity {
    let isNegated = found.spans.first.map { holds(.negation, $0, workspace) } ?? false
    let denies = found.cue.frames.contains(.negates) != found.cue.isNegated
    return isNegated != denies ? .negated : .affirmed
  }

  /// How sure the speaker is: "may", "could", "if".
  func modality(_ found: FoundStatement, _ workspace: Workspace) -> Modality {
    guard let span = found.spans.first else { return .asserted }
    return holds(.possibility, span, workspace, unless: .negation) ? .possible : .asserted
  }

  /// Whether a word of a class stands in the first clause.
  private func holds(
    _ wanted: WordClass, _ span: TokenRange, _ workspace: Workspace, unless: WordClass = []
  ) -> Bool {
    for index in span.start..<min(span.end, span.start + reach) {
      let token = workspace.tokens[index]
      switch token.kind {
      case .word:
        let classes = lexicons.classes(token)
        if classes.contains(.month), token.isCapitalised { continue }
        if classes.contains(wanted), classes.isDisjoint(with: unless) || unless.isEmpty { return true }
        if index > span.start + 1, classes.contains(.subordinator), !classes.contains(.determiner) { return false }
      case .period, .semicolon, .question, .exclamation: return false
      case .comma where index > span.start + 4: return false
      default: break
      }
    }
    return false
  }
}
