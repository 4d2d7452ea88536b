/// A statement as its rules found it, before the speaker is resolved.
struct FoundStatement {
  /// What is said, in text order.
  var spans: [TokenRange]
  var cue: Cue
  var source: SourceWords?
  var addressee: TokenRange?
  /// Paragraph of the cue.
  var paragraph: Int
  /// Name of the rule.
  var rule: String
  /// What is said stands before the cue.
  var isFronted = false
}

/// A sentence, or several that a quotation holds together.
struct StatementUnit {
  var tokens: TokenRange
  var paragraph: Int
}
