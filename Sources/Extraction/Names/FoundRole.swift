import CrisisModel

/// A role as a table knows it.
struct Role: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case government, military, legislature, diplomat, police, religion, business, academic, press, title
    case party, rebel, judiciary, royalty, official
  }

  /// Canonical words: "foreign minister".
  let name: String
  let kind: Kind
  let gender: Gender
  /// Hash of the last word of the name, by which "the minister" is compared.
  let head: UInt32

  init(name: String, kind: Kind, gender: Gender) {
    self.name = name
    self.kind = kind
    self.gender = gender
    head = Role.head(of: name)
  }

  /// The hash of the last word of a role.
  static func head(of role: String) -> UInt32 {
    let letters = role.utf8
    return WordHash.of(letters[(letters.lastIndex(of: 32).map(letters.index(after:)) ?? letters.startIndex)...])
  }

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
