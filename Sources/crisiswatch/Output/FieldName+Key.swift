import CrisisModel

extension JSONWriter {
  /// The name of a member that tells of a record's field.
  mutating func key(_ field: FieldName) {
    switch field {
    case .actor: key("actor")
    case .target: key("target")
    case .quantity: key("quantity")
    case .unit: key("unit")
    case .from: key("from")
    case .to: key("to")
    case .place: key("place")
    case .date: key("date")
    case .direction: key("direction")
    case .status: key("status")
    case .category: key("category")
    case .speaker: key("speaker")
    case .role: key("role")
    case .addressee: key("addressee")
    case .claimant: key("claimant")
    }
  }
}
