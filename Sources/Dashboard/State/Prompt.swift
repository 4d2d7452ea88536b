/// One line of input at the foot.
struct Prompt: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    case dates
    case find
    case write
  }

  let purpose: Purpose
  var field = TextField()
  /// What is wrong with the words.
  var problem: String?
}
