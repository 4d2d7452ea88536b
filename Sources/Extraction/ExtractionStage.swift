/// The stages of extraction, in their order: each reads what those before it found, none reads the bytes again.
public enum ExtractionStage: String, Sendable, CaseIterable {
  /// Bytes copied from the article, cut into tokens, words looked up.
  case tokens
  /// Language recognised.
  case language
  /// Sentences split, quotation marks paired.
  case sentences
  /// Persons, organisations, places, nationalities.
  case names
  /// Times resolved, contradictions found.
  case times
  /// Statements with their speakers.
  case statements
  /// Deployments.
  case deployments
  /// Events.
  case events
  /// Findings, and the values that are handed out.
  case facts
}
