import Cells
import CrisisModel

/// Keeps the map true to its rows: their sites, what is in view, and the coasts there.
extension State {
  mutating func keepMapInSight() {
    guard view == .map, layers.isEmpty else { return }
    findSites()
    let cells = mapSize
    guard cells.area > 0 else { return }
    let raster = cells.dots
    if map.isFitted || map.viewport == nil {
      map.viewport = .fitting(map.sites.compactMap { $0?.position }, on: raster)
    }
    bringSelectedIntoView(cells)
    guard let viewport = map.viewport?.limited(on: raster) else { return }
    map.viewport = viewport
    if map.picture?.shows(coastline, viewport, cells) != true { map.picture = MapPicture(coastline, viewport, cells) }
  }

  /// Finds the sites of the rows when either changed.
  private mutating func findSites() {
    let list = self[.forces]
    let key = MapState.SitesKey(
      rowsVersion: list.rowsVersion, countries: countries.countries.count, lines: coastline.lines.count)
    guard key != map.sitesKey else { return }
    map.sitesKey = key
    var finder = SiteFinder(countries, coastline)
    map.sites = list.rows.map { row in
      guard case .entry(let entry) = row, case .deployment(let deployment) = entry.lead else { return nil }
      return finder.site(of: deployment)
    }
  }

  /// A row that was just selected comes into view; the map may then be moved away from it.
  private mutating func bringSelectedIntoView(_ cells: Size) {
    let list = self[.forces]
    let selected = list.selected?.position.identity
    guard selected != map.seen else { return }
    map.seen = selected
    guard map.sites.indices.contains(list.cursor), let site = map.sites[list.cursor], let viewport = map.viewport,
      viewport.cell(of: site.position, on: cells) == nil
    else { return }
    map.viewport?.latitude = Double(site.position.latitude)
    map.viewport?.longitude = Double(site.position.longitude)
  }
}
