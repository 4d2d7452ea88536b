import CrisisModel

/// A role as a table knows it.
struct Role: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case government, military, legislature, diplomat, police, religion, business, academic, press, title
    case party, rebel, judiciary, royalty, official
  }

  /// Canonical words: "foreign minister".
  var name: String
  var kind: Kind
  var gender: Gender
  /// "Mr", "Gen.": no role to show, but a person's name follows.
  var isTitle: Bool { kind == .title }
  /// Its holder serves a state, or is in its politics.
  var isOfState: Bool {
    switch kind {
    case .government, .military, .legislature, .police, .royalty, .judiciary, .party: true
    default: false
    }
  }
}

/// A role phrase in the text.
struct FoundRole {
  var tokens: TokenRange
  var role: Role
}
