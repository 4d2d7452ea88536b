import CrisisModel

// The values that records are made of, each as a pair: how it is written, and how it is read.

extension ByteWriter {
  mutating func put(_ actor: ActorReference) {
    put(actor.name)
    put(actor.kind, of: CodeTables.actorKinds)
    put(optional: actor.role) { $0.put($1) }
    put(optional: actor.country) { $0.put($1) }
  }

  mutating func put(_ country: CountryCode) {
    put(byte: UInt8(country.rawValue >> 8))
    put(byte: UInt8(country.rawValue & 0xFF))
  }

  mutating func put(_ role: CountryRole) {
    put(role.country)
    put(role.part, of: CodeTables.parts)
  }

  mutating func put(_ place: PlaceReference) {
    put(place.name)
    put(optional: place.country) { $0.put($1) }
    put(optional: place.facing) { $0.put($1) }
    put(optional: place.coordinates) {
      $0.put(fixed32: $1.latitude.bitPattern)
      $0.put(fixed32: $1.longitude.bitPattern)
    }
    put(place.precision, of: CodeTables.precisions)
  }

  mutating func put(_ quantity: Quantity) {
    put(quantity.words)
    put(optional: quantity.low) { $0.put(signed: $1) }
    put(optional: quantity.high) { $0.put(signed: $1) }
    put(quantity.qualifier, of: CodeTables.qualifiers)
    put(quantity.counting, of: CodeTables.countings)
  }

  mutating func put(_ date: DateValue) {
    put(date.value)
    put(date.first)
    put(signed: date.last - date.first)
  }
}

extension ByteReader {
  mutating func actor() throws -> ActorReference {
    ActorReference(
      name: try text(), kind: try value(of: CodeTables.actorKinds, "kind of actor"),
      role: try optional { try $0.text() }, country: try optional { try $0.country() })
  }

  mutating func country() throws -> CountryCode {
    guard let code = CountryCode(try byte(), try byte()) else { throw CodingFault.value("country") }
    return code
  }

  mutating func countryRole() throws -> CountryRole {
    CountryRole(try country(), try value(of: CodeTables.parts, "part of a country"))
  }

  mutating func place() throws -> PlaceReference {
    PlaceReference(
      name: try text(), country: try optional { try $0.country() }, facing: try optional { try $0.country() },
      coordinates: try optional {
        Coordinates(
          latitude: Float(bitPattern: try $0.fixed32()), longitude: Float(bitPattern: try $0.fixed32()))
      },
      precision: try value(of: CodeTables.precisions, "precision"))
  }

  mutating func quantity() throws -> Quantity {
    Quantity(
      words: try text(), low: try optional { try $0.signed() }, high: try optional { try $0.signed() },
      qualifier: try value(of: CodeTables.qualifiers, "qualifier"),
      counting: try value(of: CodeTables.countings, "counting"))
  }

  mutating func date() throws -> DateValue {
    let words = try text()
    let first = try day()
    let days = try signed()
    guard 0...Int(Int32.max) ~= days else { throw CodingFault.value("date") }
    return DateValue(value: words, first: first, last: first + days)
  }
}
