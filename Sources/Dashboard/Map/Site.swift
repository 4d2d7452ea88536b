import CrisisModel

/// Where a deployment stands on the map.
struct Site: Hashable, Sendable {
  /// What stands there.
  enum Kind: Hashable, Sendable {
    /// ▲ ships, or waters.
    case sea
    /// ■ a town, a part of a country, a country, a border.
    case land
    /// ● a coast.
    case coast
    /// A sea or a part of the world: a name on the map, never a point.
    case region(String)
  }

  var kind: Kind
  var position: Coordinates
}

/// Finds the sites of deployments.
struct SiteFinder {
  private let countries: CountryTable
  private let coastline: Coastline
  /// Places on coasts and borders that were sought already, by what is near them.
  private var edges: [Edge: Coordinates] = [:]

  private struct Edge: Hashable {
    let kind: Coastline.Kind
    let middle: Coordinates
  }

  init(_ countries: CountryTable, _ coastline: Coastline) {
    self.countries = countries
    self.coastline = coastline
  }

  /// Where it goes or stands, or what it leaves; `nil` where the text names no place, or none that has a position.
  mutating func site(of deployment: Deployment) -> Site? {
    let isLeaving = deployment.direction == .withdraw
    guard let place = isLeaving ? deployment.from ?? deployment.to : deployment.to,
      let position = position(of: place, isAtSea: deployment.unit == .ships), position.isOnGlobe
    else { return nil }
    if place.precision == .region { return Site(kind: .region(place.name), position: position) }
    if deployment.unit == .ships || place.isWaters { return Site(kind: .sea, position: position) }
    return Site(kind: place.isCoast ? .coast : .land, position: position)
  }

  /// Its own position, else one on the border of two countries or on a country's coast, else its country's.
  ///
  /// - parameter isAtSea: whether it is the place of ships, which no country's middle is.
  private mutating func position(of place: PlaceReference, isAtSea: Bool) -> Coordinates? {
    if let own = place.coordinates { return own }
    if let country = place.country, let facing = place.facing,
      let (a, b) = countries[country]?.position.flatMap({ a in countries[facing]?.position.map { (a, $0) } })
    {
      return edge(.border, near: a.middle(to: b))
    }
    guard place.precision != .region, let country = place.country ?? place.facing,
      let middle = countries[country]?.position
    else { return nil }
    return isAtSea || place.precision == .edge ? edge(.coast, near: middle) : middle
  }

  private mutating func edge(_ kind: Coastline.Kind, near middle: Coordinates) -> Coordinates {
    let edge = Edge(kind: kind, middle: middle)
    if let known = edges[edge] { return known }
    let found = coastline.point(of: kind, nearest: middle) ?? middle
    edges[edge] = found
    return found
  }
}

extension PlaceReference {
  /// "the coast", not a border.
  fileprivate var isCoast: Bool { precision == .edge && facing == nil }

  /// "waters off Venezuela".
  fileprivate var isWaters: Bool { precision == .edge && country == nil }
}

extension Coordinates {
  fileprivate var isOnGlobe: Bool { abs(latitude) <= 90 && abs(longitude) <= 360 }

  /// Half the way to another point, the shorter way around the world.
  fileprivate func middle(to other: Coordinates) -> Coordinates {
    Coordinates(
      latitude: (latitude + other.latitude) / 2,
      longitude: Viewport.wrapped(longitude + Viewport.wrapped(other.longitude - longitude) / 2))
  }
}
