import CrisisModel

/// Coasts and borders of the world as lines of points. Read from `Maps/coastlines.tsv`, behind the first frame.
public struct Coastline: Hashable, Sendable {
  /// What a line is.
  public enum Kind: Hashable, Sendable {
    /// Where land ends.
    case coast
    /// Between two countries.
    case border
  }

  /// What a line is drawn for, after the scale of its source.
  public enum Scale: Int, Hashable, Sendable, CaseIterable {
    /// Views of continents and of the world.
    case continents = 110
    /// Views of a few countries.
    case countries = 50
  }

  /// A line through two points or more, with its extent.
  public struct Line: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// What it is drawn for.
    public let scale: Scale
    /// Its points. Longitudes go on beyond 180 where it crosses that meridian.
    public let points: [Coordinates]
    /// The latitudes that it touches.
    let latitudes: ClosedRange<Float>
    /// The longitudes that it touches.
    let longitudes: ClosedRange<Float>

    /// Makes a line; `nil` for less than two points.
    public init?(_ kind: Kind, _ scale: Scale, _ points: [Coordinates]) {
      guard points.count > 1, let first = points.first else { return nil }
      var (south, north, west, east) = (first.latitude, first.latitude, first.longitude, first.longitude)
      for point in points {
        (south, north) = (min(south, point.latitude), max(north, point.latitude))
        (west, east) = (min(west, point.longitude), max(east, point.longitude))
      }
      (self.kind, self.scale, self.points) = (kind, scale, points)
      (latitudes, longitudes) = (south...north, west...east)
    }
  }

  /// All lines, of both scales.
  public let lines: [Line]

  /// A world without coasts: what the dashboard has until the file is read.
  public static let none = Coastline([])

  /// Makes a world.
  public init(_ lines: [Line]) { self.lines = lines }
}

extension Coastline {
  /// The point of any coast, or of any border, that is nearest to another point.
  func point(of kind: Kind, nearest to: Coordinates) -> Coordinates? {
    let stretch = Float(Viewport.stretch(at: Double(to.latitude)))
    var (best, nearest) = (Float.infinity, Coordinates?.none)
    for line in lines where line.kind == kind && line.scale == .countries {
      for point in line.points {
        let north = point.latitude - to.latitude
        let east = Viewport.wrapped(point.longitude - to.longitude) * stretch
        let distance = north * north + east * east
        if distance < best { (best, nearest) = (distance, point) }
      }
    }
    return nearest
  }
}
