import CrisisModel

/// A record as `explain` tells it: what it is, and each field with where it came from.
struct ExplainedRecord {
  /// One field.
  struct Field {
    var name: FieldName
    var value: String
  }

  var record: Record
  /// One line that says what was found.
  var summary: String
  /// The fields that have a value, in order of importance.
  var fields: [Field]

  init(_ record: Record) {
    self.record = record
    switch record {
    case .deployment(let deployment): (summary, fields) = ExplainedRecord.explain(deployment)
    case .statement(let statement): (summary, fields) = ExplainedRecord.explain(statement)
    case .event(let event): (summary, fields) = ExplainedRecord.explain(event)
    }
    let claimant = record.core.claimant
    fields.append(Field(name: .claimant, value: claimant.isOutlet ? "the outlet itself" : words(claimant.actor)))
  }

  private static func explain(_ deployment: Deployment) -> (String, [Field]) {
    let fields: [(FieldName, String?)] = [
      (.actor, deployment.sender.map(words)),
      (.quantity, deployment.quantity.map(words)),
      (.unit, [deployment.unit.rawValue, deployment.formation].compactMap(\.self).joined(separator: ", ")),
      (.from, deployment.from.map(words)),
      (.to, deployment.to.map(words)),
      (.date, deployment.date?.value),
      (.direction, deployment.direction.rawValue),
      (.status, words(deployment.status, deployment.denial)),
    ]
    return ("deployment", fields.compactMap(field))
  }

  private static func explain(_ statement: Statement) -> (String, [Field]) {
    let fields: [(FieldName, String?)] = [
      (.speaker, statement.speaker.map(words)),
      (.addressee, statement.addressee.map(words)),
      (.date, statement.date?.value),
    ]
    return ("\(statement.kind.rawValue) statement, \(statement.polarity.rawValue)", fields.compactMap(field))
  }

  private static func explain(_ event: Event) -> (String, [Field]) {
    let fields: [(FieldName, String?)] = [
      (.category, event.category.rawValue),
      (.actor, event.actor.map(words)),
      (.target, event.target.map(words)),
      (.place, event.place.map(words)),
      (.date, event.date?.value),
      (.status, words(event.status, event.denial)),
      (.quantity, event.figures.isEmpty ? nil : event.figures.map(words).joined(separator: ", ")),
    ]
    return ("event", fields.compactMap(field))
  }

  private static func field(_ name: FieldName, _ value: String?) -> Field? {
    value.map { Field(name: name, value: $0) }
  }
}

// MARK: - Values in words

private func words(_ actor: ActorReference) -> String {
  ([actor.name, actor.role].compactMap(\.self) + [actor.country?.description].compactMap(\.self))
    .joined(separator: ", ")
}

private func words(_ place: PlaceReference) -> String {
  [place.name, place.country?.description].compactMap(\.self).joined(separator: ", ")
}

private func words(_ quantity: Quantity) -> String {
  let range = [quantity.low, quantity.high].map { $0.map(String.init) ?? "open" }
  let numbers = range[0] == range[1] ? range[0] : range.joined(separator: " to ")
  return "\(numbers == "open" ? "no number" : numbers) \(quantity.counting.word), \(quantity.qualifier.rawValue)"
}

private func words(_ figure: Figure) -> String { "\(figure.quantity.words) \(figure.kind.rawValue)" }

private func words(_ status: Status, _ denial: Denial?) -> String {
  let status = status.rawValue.replacing("_", with: " ")
  return denial.map { "\(status) (\($0.rawValue))" } ?? status
}
