/// How exactly a place is known.
public enum PlacePrecision: UInt8, Sendable, Hashable, CaseIterable {
  /// A town, base or point.
  case point = 0
  /// A province or part of a country.
  case area = 1
  /// A country.
  case country = 2
  /// A sea or region of several countries: a name on the map, never a point.
  case region = 3
  /// A border or coast of a country.
  case edge = 4
}

/// A place as a record names it.
public struct PlaceReference: Hashable, Sendable {
  /// Name: "Caribbean", "Caracas", "border with Colombia".
  public var name: String
  /// The country that it lies in; `nil` for seas and regions.
  public var country: CountryCode?
  /// The country across, for a border.
  public var facing: CountryCode?
  /// Degrees north and east, where known.
  public var coordinates: Coordinates?
  /// How exact.
  public var precision: PlacePrecision

  /// Makes a place.
  @inlinable
  public init(
    name: String, country: CountryCode? = nil, facing: CountryCode? = nil, coordinates: Coordinates? = nil,
    precision: PlacePrecision
  ) {
    self.name = name
    self.country = country
    self.facing = facing
    self.coordinates = coordinates
    self.precision = precision
  }
}

/// A point on the globe (WGS 84).
public struct Coordinates: Hashable, Sendable {
  /// Degrees north, −90…90.
  public var latitude: Float
  /// Degrees east, −180…180.
  public var longitude: Float

  /// Makes a point.
  @inlinable
  public init(latitude: Float, longitude: Float) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
