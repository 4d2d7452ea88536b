import Cells
import CrisisModel

/// Moving on the map: pan, zoom, fit, and from point to point.
extension State {
  /// Whether keys go to the map itself.
  var isOnMap: Bool { map.hasFocus && showsMap }

  /// Whether there is a map on screen.
  var showsMap: Bool { view == .map && layers.isEmpty && Layout(self).map.cells != nil }

  /// The cells of the map.
  var mapSize: Size { Layout(self).map.cells?.size ?? .zero }

  mutating func useMap(_ command: Command) {
    switch command {
    case .closer: zoomMap(by: State.zoomStep, at: selectedDot)
    case .farther: zoomMap(by: 1 / State.zoomStep, at: selectedDot)
    case .panLeft: panMap(x: -panStep, y: 0)
    case .panRight: panMap(x: panStep, y: 0)
    case .fit: map.isFitted = true
    case .nextPoint: walkPoints(1)
    case .previousPoint: walkPoints(-1)
    case .toList: map.hasFocus = false
    default: break
    }
  }

  /// The map with the selected row only, or with the list again.
  mutating func showMapAlone() {
    map.isAlone.toggle()
    // As many rows above the selected one as there is room for.
    self[.forces].top = 0
  }

  /// What moves a cursor elsewhere moves the map.
  mutating func moveMap(_ command: Command) {
    let page = Double(mapRaster.rows)
    switch command {
    case .down: panMap(x: 0, y: panStep)
    case .up: panMap(x: 0, y: -panStep)
    case .halfDown: panMap(x: 0, y: page / 2)
    case .halfUp: panMap(x: 0, y: -page / 2)
    case .pageDown: panMap(x: 0, y: page)
    case .pageUp: panMap(x: 0, y: -page)
    default: moveRow(command)
    }
  }

  static let zoomStep = 1.5

  /// Where the selected row stands on the map; the middle when it is out of view.
  private var selectedDot: Viewport.Dot {
    let raster = mapRaster
    let cursor = self[.forces].cursor
    let site = map.sites.indices.contains(cursor) ? map.sites[cursor] : nil
    guard let site, let viewport = map.viewport,
      viewport.cell(of: site.position, on: mapSize) != nil
    else { return Viewport.Dot(x: Double(raster.columns) / 2, y: Double(raster.rows) / 2) }
    return viewport.dot(of: site.position, on: raster)
  }

  /// An eighth of the map's shorter side.
  private var panStep: Double { Double(max(4, min(mapRaster.rows, mapRaster.columns) / 8)) }

  /// The dots of the map.
  var mapRaster: Size { mapSize.dots }

  mutating func zoomMap(by factor: Double, at dot: Viewport.Dot) {
    guard let viewport = map.viewport else { return }
    map.viewport = viewport.zoomed(by: factor, at: dot, on: mapRaster)
    map.isFitted = false
  }

  mutating func panMap(x: Double, y: Double) {
    guard let viewport = map.viewport else { return }
    map.viewport = viewport.panned(x: x, y: y, on: mapRaster)
    map.isFitted = false
  }

  /// Selects the next row that is on the map, at another place than this one.
  private mutating func walkPoints(_ step: Int) {
    let list = self[.forces]
    let here = map.sites.indices.contains(list.cursor) ? map.sites[list.cursor] : nil
    var row = list.cursor + step
    while map.sites.indices.contains(row), map.sites[row] == nil || map.sites[row] == here { row += step }
    guard list.rows.indices.contains(row), map.sites.indices.contains(row) else {
      notice = step > 0 ? "no other point below in the list" : "no other point above in the list"
      return
    }
    self[.forces].cursor = row
    self[.forces].isTouched = true
  }
}
