import CrisisModel

/// October 1962 as invented outlets might have told it. The facts are those of the public record (Department of State,
/// "Foreign Relations of the United States 1961–1963", volume XI; the President's address of 22 October 1962); the
/// outlets and the wording are made up for the tests, and so are the differing figures' bearers.
enum Cuba {
  static let us = code("US")
  static let su = code("SU")
  static let cu = code("CU")
  static let tr = code("TR")

  static func code(_ text: String) -> CountryCode {
    guard let code = CountryCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }

  static func day(_ text: String) -> DateValue {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
    return DateValue(day)
  }

  static let countries = CountryTable([
    Country(
      code: us, name: "United States", demonyms: ["American", "Americans"], capitals: ["Washington"],
      aliases: ["U.S.", "USA", "America"], alpha3: "USA", position: Coordinates(latitude: 38, longitude: -97)),
    Country(
      code: su, name: "Soviet Union", demonyms: ["Soviet", "Soviets"], capitals: ["Moscow"], aliases: ["USSR"],
      alpha3: "SUN", position: Coordinates(latitude: 60, longitude: 90)),
    Country(
      code: cu, name: "Cuba", demonyms: ["Cuban", "Cubans"], capitals: ["Havana"], aliases: [], alpha3: "CUB",
      position: Coordinates(latitude: 22, longitude: -79.5)),
    Country(
      code: tr, name: "Türkiye", demonyms: ["Turkish", "Turk"], capitals: ["Ankara"], aliases: ["Turkey"],
      alpha3: "TUR", position: Coordinates(latitude: 39, longitude: 35)),
    Country(
      code: code("MX"), name: "Mexico", demonyms: ["Mexican", "Mexicans"], capitals: ["Mexico City"], aliases: [],
      alpha3: "MEX", position: Coordinates(latitude: 23, longitude: -102)),
  ])

  static let unitedStates = ActorReference(name: "United States", kind: .country, country: us)
  static let sovietUnion = ActorReference(name: "Soviet Union", kind: .country, country: su)
  static let cuba = ActorReference(name: "Cuba", kind: .country, country: cu)
  static let oas = ActorReference(name: "Organization of American States", kind: .organisation)
  static let un = ActorReference(name: "United Nations", kind: .organisation)
  static let kennedy = ActorReference(name: "John F. Kennedy", kind: .person, role: "president", country: us)
  static let khrushchev = ActorReference(name: "Nikita Khrushchev", kind: .person, role: "chairman", country: su)
  static let stevenson = ActorReference(name: "Adlai Stevenson", kind: .person, role: "ambassador", country: us)
  static let zorin = ActorReference(name: "Valerian Zorin", kind: .person, role: "ambassador", country: su)

  static let island = PlaceReference(name: "Cuba", country: cu, precision: .country)
  static let caribbean = PlaceReference(
    name: "Caribbean", coordinates: Coordinates(latitude: 15, longitude: -75), precision: .region)
  static let florida = PlaceReference(
    name: "Florida", country: us, coordinates: Coordinates(latitude: 28, longitude: -81.7), precision: .area)

  static func quantity(
    _ words: String, _ low: Int?, _ high: Int?, _ qualifier: Qualifier = .exact, _ counting: Counting = .people
  ) -> Quantity {
    Quantity(words: words, low: low, high: high, qualifier: qualifier, counting: counting)
  }
}
