import Cells
import CrisisModel
import Glibc

/// The part of the world that the map shows: level and upright at equal lengths in its middle (equirectangular), and
/// the same whichever meridian is there.
struct Viewport: Hashable, Sendable {
  /// Degrees north of the middle.
  var latitude: Double
  /// Degrees east of the middle.
  var longitude: Double
  /// Degrees of latitude from one dot to the next.
  var scale: Double

  /// A place on a raster of dots, from its top left.
  struct Dot: Hashable, Sendable {
    var x: Double
    var y: Double
  }

  /// Where a point stands on a raster; outside of it when it is out of view.
  func dot(of point: Coordinates, on raster: Size) -> Dot {
    let east = Viewport.wrapped(Double(point.longitude) - longitude)
    return Dot(
      x: Double(raster.columns) / 2 + east * stretch / scale,
      y: Double(raster.rows) / 2 - (Double(point.latitude) - latitude) / scale)
  }

  /// The point under a dot.
  func point(at dot: Dot, on raster: Size) -> Coordinates {
    let north = latitude - (dot.y - Double(raster.rows) / 2) * scale
    let east = longitude + (dot.x - Double(raster.columns) / 2) * scale / stretch
    return Coordinates(latitude: Float(max(-90, min(90, north))), longitude: Float(Viewport.wrapped(east)))
  }

  /// The cell of a map that holds a point; `nil` when it is out of view.
  func cell(of point: Coordinates, on map: Size) -> Point? {
    let raster = map.dots
    let dot = dot(of: point, on: raster)
    guard dot.x >= 0, dot.y >= 0, dot.x < Double(raster.columns), dot.y < Double(raster.rows) else { return nil }
    return Point(column: Int(dot.x) / 2, row: Int(dot.y) / 4)
  }

  /// How much shorter a degree of longitude is than one of latitude, in the middle.
  var stretch: Double { Viewport.stretch(at: latitude) }

  static func stretch(at latitude: Double) -> Double { max(0.2, cos(latitude * .pi / 180)) }

  /// Degrees as −180…180.
  static func wrapped<Degrees: BinaryFloatingPoint>(_ degrees: Degrees) -> Degrees {
    let turned = degrees.truncatingRemainder(dividingBy: 360)
    return turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned
  }
}

extension Size {
  /// The dots of so many cells, each 2 wide and 4 high.
  var dots: Size { Size(columns: columns * 2, rows: rows * 4) }
}
