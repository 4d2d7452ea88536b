import CrisisModel

/// What is remembered of a force that the article has told, beside its record: by which a repetition is known.
struct ToldForce {
  /// Its record, in `Workspace.deployments`.
  var index: Int
  var unit: ForceUnit
  /// Hash of the word that tells it from others: "foreign", "rebel".
  var modifier: UInt32
  /// The entity that owns it.
  var owner: Int?
  /// "the troops", "those ships"
  var isDefinite: Bool
  /// No word tells how real it is.
  var isStatusAssumed: Bool
  /// "US-led", "multi-national": nobody's own.
  var isComposite: Bool
  /// Its place was inferred, and gives way to a stated one.
  var isPlaceInferred: Bool
  /// Its sender was inferred.
  var isSenderInferred: Bool

  /// A state's or a body's force, not a militia.
  var isState: Bool { unit != .militia }
}
