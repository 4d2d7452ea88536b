import Cells
import CrisisModel

/// Coasts and borders in dots, for one part of the world on so many cells. Kept in the state until either changes.
struct MapPicture: Hashable, Sendable {
  let viewport: Viewport
  private(set) var coasts: DotRaster
  private(set) var borders: DotRaster
  /// How many lines the world had.
  private let lines: Int

  /// From this many degrees a dot on, lines for continents are fine enough.
  private static let coarse = 0.25
  /// From this many degrees a dot on, borders would hide the coasts.
  private static let borderless = 0.6
  /// Borders are dotted, so that they can be told from coasts: every third dot.
  private static let borderStep = 3

  init(_ coastline: Coastline, _ viewport: Viewport, _ size: Size) {
    self.viewport = viewport
    (coasts, borders, lines) = (DotRaster(size), DotRaster(size), coastline.lines.count)
    let scale: Coastline.Scale = viewport.scale > MapPicture.coarse ? .continents : .countries
    let sight = MapSight(viewport, on: size.dots)
    for line in coastline.lines where line.scale == scale && sight.touches(line) {
      if line.kind == .border, viewport.scale > MapPicture.borderless { continue }
      for turn in sight.turns(for: line) { draw(line, shifted: turn) }
    }
  }

  /// Whether it shows this.
  func shows(_ coastline: Coastline, _ viewport: Viewport, _ size: Size) -> Bool {
    self.viewport == viewport && coasts.size == size && lines == coastline.lines.count
  }

  private mutating func draw(_ line: Coastline.Line, shifted turn: Double) {
    guard let first = line.points.first else { return }
    var last = viewport.dot(of: first, on: coasts.size.dots)
    last.x += turn
    let start = (dot: last, longitude: Double(first.longitude))
    for point in line.points.dropFirst() {
      // On the side of the world where the line began, whatever meridian it crosses.
      var dot = viewport.dot(of: point, on: coasts.size.dots)
      dot.x = start.dot.x + (Double(point.longitude) - start.longitude) * viewport.stretch / viewport.scale
      switch line.kind {
      case .coast: coasts.line(from: last, to: dot)
      case .border: borders.line(from: last, to: dot, every: MapPicture.borderStep)
      }
      last = dot
    }
  }
}

/// The extent of a view, for telling quickly which lines it touches.
private struct MapSight {
  private let south: Double
  private let north: Double
  private let middle: Double
  private let half: Double
  /// Dots around the world.
  private let turn: Double

  init(_ viewport: Viewport, on raster: Size) {
    let height = Double(raster.rows) / 2 * viewport.scale
    (south, north) = (viewport.latitude - height, viewport.latitude + height)
    middle = viewport.longitude
    half = Double(raster.columns) / 2 * viewport.scale / viewport.stretch
    turn = 360 * viewport.stretch / viewport.scale
  }

  func touches(_ line: Coastline.Line) -> Bool {
    guard Double(line.latitudes.upperBound) >= south, Double(line.latitudes.lowerBound) <= north else { return false }
    let (west, east) = (Double(line.longitudes.lowerBound), Double(line.longitudes.upperBound))
    return abs(Viewport.wrapped((west + east) / 2 - middle)) <= half + (east - west) / 2
  }

  /// By how many dots to shift a line: where all of the world has room, it may end at one side and go on at the other.
  func turns(for line: Coastline.Line) -> [Double] {
    half + Double(line.longitudes.upperBound - line.longitudes.lowerBound) > 180 ? [-turn, 0, turn] : [0]
  }
}
