import CrisisModel

/// What all records share, as JSON.
extension JSONWriter {
  /// The evidence's passages under the name that the contract gives them: `spans` or `evidence`.
  mutating func passages(_ name: StaticString, _ core: RecordCore) {
    array(name, of: core.evidence.spans) { $0.range($1) }
  }

  mutating func core(_ core: RecordCore) {
    field("identity", core.identity)
    field("rule", core.evidence.rule)
    field("sentence", core.evidence.sentence)
    if core.evidence.inTitle { field("field", "title") }
    claimant(core.claimant)
    field("modality", core.modality.rawValue)
    object("filed") { json in
      json.field("day", core.filing.basis == .undated ? nil : core.filing.day)
      json.field("basis", core.filing.basis.word)
      json.field("background", core.filing.isBackground)
    }
    array("countries", of: core.countries) { json, role in
      json.object {
        $0.field("country", role.country)
        $0.field("part", role.part.word)
      }
    }
    array("basis", of: core.basis) { json, basis in
      json.object {
        $0.field("field", basis.field.rawValue)
        $0.field("words", basis.words)
        $0.field("inferred", basis.inference)
      }
    }
  }

  private mutating func claimant(_ claimant: Claimant) {
    object("claimant") { json in
      json.field("name", claimant.actor.name)
      json.field("kind", claimant.actor.kind.word)
      json.field("role", claimant.actor.role)
      json.field("country", claimant.actor.country)
      json.field("words", claimant.words)
      json.field("outlet", claimant.isOutlet)
    }
  }
}
