import CrisisModel

extension Statement {
  /// Only what the verb or the noun takes, and none of the source's words: "denied the charges", "refused to leave".
  var isStance: Bool {
    guard kind == .indirect else { return false }
    switch core.evidence.rule {
    case "statement.object", "statement.noun-stance", "statement.stance": return true
    default: return false
    }
  }
}
