import CrisisModel

/// Actors, places, quantities and dates as JSON.
extension JSONWriter {
  mutating func actor(_ name: StaticString, _ actor: ActorReference?) {
    object(name, actor) { json, actor in
      json.field("name", actor.name)
      json.field("kind", actor.kind.word)
      json.field("role", actor.role)
      json.field("country", actor.country)
    }
  }

  mutating func place(_ name: StaticString, _ place: PlaceReference?) {
    object(name, place) { json, place in
      json.field("name", place.name)
      json.field("country", place.country)
      json.field("facing", place.facing)
      json.coordinate("latitude", place.coordinates?.latitude)
      json.coordinate("longitude", place.coordinates?.longitude)
      json.field("precision", place.precision.word)
    }
  }

  private mutating func coordinate(_ name: StaticString, _ degrees: Float?) {
    key(name)
    if let degrees, degrees.isFinite { number(asWritten: degrees.description) } else { null() }
  }

  mutating func quantity(_ name: StaticString, _ quantity: Quantity?) {
    object(name, quantity) { $0.quantityFields($1) }
  }

  mutating func quantityFields(_ quantity: Quantity) {
    field("words", quantity.words)
    field("low", quantity.low)
    field("high", quantity.high)
    field("qualifier", quantity.qualifier.rawValue)
    field("counting", quantity.counting.word)
  }

  /// The days that a date covers; the TIMEX3 value is a field of its own.
  mutating func days(_ name: StaticString, _ date: DateValue?) {
    key(name)
    guard let date else { return null() }
    list {
      $0.day(date.first)
      $0.day(date.last)
    }
  }
}
