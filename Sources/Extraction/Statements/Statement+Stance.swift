import CrisisModel

extension Statement {
  /// Only a noun phrase behind the verb: the source's stance, and none of its words; or marked words in such a phrase
  /// whose source nobody names.
  var isStance: Bool { core.evidence.rule == "statement.object" && (kind == .indirect || speaker == nil) }
}
