import Cells
import CrisisModel

/// Which part of the world to show: around points, nearer, farther, beside.
extension Viewport {
  /// From here on the coasts of the file have corners.
  private static let finest = 0.02

  /// The whole world.
  static func world(on raster: Size) -> Viewport {
    Viewport(latitude: 20, longitude: 0, scale: coarsest(on: raster, stretch: stretch(at: 20)))
  }

  /// The whole world has room, and no more than that.
  private static func coarsest(on raster: Size, stretch: Double) -> Double {
    max(360 * stretch / Double(max(1, raster.columns)), 150 / Double(max(1, raster.rows)))
  }

  /// Shows all points with a margin; the world where there are none. Points on both sides of the 180th meridian stay
  /// together: what is left out is the widest gap between them.
  static func fitting(_ points: [Coordinates], on raster: Size) -> Viewport {
    guard let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max() else {
      return world(on: raster)
    }
    let (west, width) = narrowest(points.map { wrapped(Double($0.longitude)) })
    let middle = (Double(south) + Double(north)) / 2
    let (columns, rows) = (Double(max(1, raster.columns)), Double(max(1, raster.rows)))
    let scale = max(
      leastHeight / min(rows, columns), Double(north - south) / (rows * share),
      width * stretch(at: middle) / (columns * share))
    return Viewport(latitude: middle, longitude: west + width / 2, scale: scale).limited(on: raster)
  }

  /// Degrees that are shown around one point alone.
  private static let leastHeight = 12.0
  /// The part of the map that the points may fill; the rest is margin.
  private static let share = 0.72

  /// The narrowest stretch of longitudes that holds all: where it begins, and its width.
  private static func narrowest(_ longitudes: [Double]) -> (west: Double, width: Double) {
    let sorted = longitudes.sorted()
    guard let first = sorted.first, let last = sorted.last else { return (0, 0) }
    var (west, gap) = (first, first + 360 - last)
    for (before, next) in zip(sorted, sorted.dropFirst()) where next - before > gap {
      (west, gap) = (next, next - before)
    }
    return (west, 360 - gap)
  }

  /// Nearer by a factor, farther for one below 1; what is under a dot stays there.
  func zoomed(by factor: Double, at dot: Dot, on raster: Size) -> Viewport {
    let held = point(at: dot, on: raster)
    var new = self
    new.scale = scale / factor
    new = new.limited(on: raster)
    // Twice: at another latitude degrees of longitude have another length.
    for _ in 0..<2 {
      let moved = new.dot(of: held, on: raster)
      new = new.panned(x: moved.x - dot.x, y: moved.y - dot.y, on: raster)
    }
    return new
  }

  /// Moved by dots, to the right and down.
  func panned(x: Double, y: Double, on raster: Size) -> Viewport {
    var new = self
    new.longitude = longitude + x * scale / stretch
    new.latitude = latitude - y * scale
    return new.limited(on: raster)
  }

  /// Within the world: not farther than all of it, not beyond the poles.
  func limited(on raster: Size) -> Viewport {
    var new = self
    new.latitude = max(-80, min(84, latitude))
    new.longitude = Viewport.wrapped(longitude)
    new.scale = max(Viewport.finest, min(Viewport.coarsest(on: raster, stretch: new.stretch), scale))
    return new
  }
}
