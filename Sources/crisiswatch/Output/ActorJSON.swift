import CrisisModel

/// Actors, places, quantities and dates as JSON. What is not known of an actor or a place is left out.
extension JSONWriter {
  mutating func actor(_ name: StaticString, _ actor: ActorReference?) {
    guard let actor else { return null(name) }
    object(name) { $0.actorFields(actor) }
  }

  mutating func actorFields(_ actor: ActorReference) {
    field("name", actor.name)
    field("kind", word: actor.kind.word)
    if let role = actor.role { field("role", role) }
    if let country = actor.country { field("country", country) }
  }

  mutating func place(_ name: StaticString, _ place: PlaceReference?) {
    object(name, place) { json, place in
      json.field("name", place.name)
      json.field("precision", word: place.precision.word)
      if let country = place.country { json.field("country", country) }
      if let facing = place.facing { json.field("facing", facing) }
      if let point = place.coordinates, point.latitude.isFinite, point.longitude.isFinite {
        json.coordinate("latitude", point.latitude)
        json.coordinate("longitude", point.longitude)
      }
    }
  }

  private mutating func coordinate(_ name: StaticString, _ degrees: Float) {
    key(name)
    number(asWritten: degrees.description)
  }

  mutating func quantity(_ name: StaticString, _ quantity: Quantity?) {
    object(name, quantity) { $0.quantityFields($1) }
  }

  mutating func quantityFields(_ quantity: Quantity) {
    field("words", quantity.words)
    field("low", quantity.low)
    field("high", quantity.high)
    field("qualifier", word: quantity.qualifier.word)
    field("counting", word: quantity.counting.word)
  }

  /// The days that a date covers; the TIMEX3 value is a field of its own.
  mutating func days(_ name: StaticString, _ date: DateValue?) {
    guard let date else { return null(name) }
    array(name) {
      $0.day(date.first)
      $0.day(date.last)
    }
  }
}
