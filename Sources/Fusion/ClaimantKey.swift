import CrisisModel

/// Who vouches for a record, for counting: copies of one text count as one outlet.
enum ClaimantKey: Hashable {
  /// A named claimant, by folded name.
  case named(Identity)
  /// The outlets that carry one text on their own account.
  case outlets(of: Identity)

  init(_ input: FusionInput) {
    let claimant = input.record.core.claimant
    guard !claimant.isOutlet else {
      self = .outlets(of: input.text)
      return
    }
    var hasher = IdentityHasher()
    hasher.addWords(claimant.actor.name.utf8)
    self = .named(hasher.finish())
  }
}
