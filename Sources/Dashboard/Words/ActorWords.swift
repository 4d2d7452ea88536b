import CrisisModel

/// Actors and places, short for aligned columns and long where there is room.
struct ActorWords: Hashable, Sendable {
  let countries: CountryTable
  /// Whether names stand in full: "United States" instead of "US".
  let long: Bool

  /// A country's name or code.
  func name(of country: CountryCode) -> String { long ? countries.name(of: country) : country.description }

  /// Who: a person's name where there is room, else the country that the actor stands for, else the name.
  func name(of actor: ActorReference) -> String {
    if long { return actor.name.isEmpty ? actor.country.map(name(of:)) ?? "–" : actor.name }
    if let country = actor.country { return country.description }
    if actor.kind == .person { return PersonName.short(actor.name) }
    return ActorWords.initials(actor.name) ?? actor.name
  }

  /// Where: "Caribbean", "CO border", "VE coast"; the country's code when it is a country.
  func name(of place: PlaceReference) -> String {
    switch place.precision {
    case .country: place.country.map(name(of:)) ?? place.name
    case .edge where !long: edge(place) ?? place.name
    default: place.name
    }
  }

  /// "CO border", "VE coast"; `nil` for another edge.
  private func edge(_ place: PlaceReference) -> String? {
    if let facing = place.facing { return "\(facing) border" }
    let name = place.name.lowercased()
    guard let country = place.country else { return nil }
    if name.contains("coast") || name.contains("waters") { return "\(country) coast" }
    return name.contains("border") ? "\(country) border" : nil
  }

  /// "UN" for "United Nations", so that long names fit a narrow column; `nil` for a name of one word.
  static func initials(_ name: String) -> String? {
    let words = name.split(separator: " ").filter { $0.first?.isUppercase == true && $0 != "The" }
    guard words.count > 1 else { return nil }
    return String(words.compactMap(\.first))
  }

  /// "president, VE".
  func description(role: String?, country: CountryCode?) -> String {
    [role, country.map(name(of:))].compactMap { $0 }.joined(separator: ", ")
  }
}
