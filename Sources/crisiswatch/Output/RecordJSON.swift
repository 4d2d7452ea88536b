import CrisisModel

/// What all records share, as JSON.
extension JSONWriter {
  /// The evidence's passages under the name that the contract gives them: `spans` or `evidence`.
  mutating func passages(_ name: StaticString, _ core: RecordCore) {
    array(name) { json in
      json.range(core.evidence.passage)
      for span in core.evidence.others { json.range(span) }
    }
  }

  mutating func core(_ core: RecordCore) {
    field("identity", core.identity)
    field("rule", core.evidence.rule)
    field("sentence", core.evidence.sentence)
    if core.evidence.inTitle { field("field", word: "title") }
    field("modality", word: core.modality.word)
    object("filed") { json in
      json.field("day", core.filing.basis == .undated ? nil : core.filing.day)
      json.field("basis", word: core.filing.basis.word)
      json.field("background", core.filing.isBackground)
    }
    countries(core.countries)
    basis(core.basis)
  }

  /// Each country of a record with its part: `{"VE": "actor", "MX": "about"}`.
  mutating func countries(_ roles: [CountryRole]) {
    object("countries") { json in
      for role in roles { json.pair(role.country, word: role.part.word) }
    }
  }

  /// The words that state the fields, and why the others were inferred: `"words": {"actor": [0, 7]}`,
  /// `"inferred": {"to": "the force told just before goes to Albania"}`.
  private mutating func basis(_ basis: [FieldBasis]) {
    object("words") { json in
      for index in basis.indices {
        guard let words = basis[index].words, basis.isFirst(index) else { continue }
        json.key(basis[index].field)
        json.range(words)
      }
    }
    object("inferred") { json in
      for index in basis.indices {
        guard let reason = basis[index].inference, basis.isFirst(index) else { continue }
        json.key(basis[index].field)
        json.string(reason)
      }
    }
  }

  /// Who vouches for a deployment or event; null when it is the outlet itself. For a statement it is the speaker.
  mutating func claimant(_ claimant: Claimant) {
    guard !claimant.isOutlet else { return null("claimant") }
    object("claimant") { json in
      json.actorFields(claimant.actor)
      json.field("words", claimant.words)
    }
  }
}

extension [FieldBasis] {
  /// Whether no entry before tells of the same field.
  fileprivate func isFirst(_ index: Int) -> Bool {
    for earlier in 0..<index where self[earlier].field == self[index].field { return false }
    return true
  }
}
