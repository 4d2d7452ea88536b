import CrisisModel

extension Statement {
  /// Only a noun phrase behind the verb: the source's stance, and none of its words.
  var isStance: Bool { kind == .indirect && core.evidence.rule == "statement.object" }
}
