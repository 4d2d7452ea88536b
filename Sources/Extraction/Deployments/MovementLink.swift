import CrisisModel

/// What moves a force: a verb or noun, and how real it is.
struct MovementLink {
  /// The verb's or noun's token.
  var trigger: Int
  var direction: Direction
  var reality: Reality
  /// The verb group, when a verb moves it.
  var group: VerbGroup?
  /// Where the force stands.
  enum Part { case object, subject, noun, possession }
  var part: Part
  /// Name of the rule.
  var rule: String
  /// Words that belong to it, from the first to the last.
  var tokens: TokenRange
  /// The verb's own object is a place: "entered Iraq".
  var takesPlace = false
}
