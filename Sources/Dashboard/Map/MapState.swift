import Cells
import CrisisModel

/// What the map shows, and where the keys go on it.
struct MapState: Hashable, Sendable {
  /// Whether keys go to the map; else to the list beside it.
  var hasFocus = true
  /// Whether the map has the whole pane.
  var isAlone = false
  /// Whether all points are to be in view; until the reader moves the map.
  var isFitted = true
  /// What is in view; `nil` before the first look.
  var viewport: Viewport?
  /// The site of each row of the window; `nil` for one without a known position.
  var sites: [Site?] = []
  /// What the sites were found for.
  var sitesKey: SitesKey?
  /// Coasts and borders of what is in view.
  var picture: MapPicture?
  /// The row that was brought into view last.
  var seen: Identity?
  /// Where the mouse holds the map.
  var held: Point?

  /// What the sites of rows depend on.
  struct SitesKey: Hashable, Sendable {
    let rowsVersion: Int
    let countries: Int
    let lines: Int
  }

  /// How many rows have a site.
  var placed: Int { sites.count { $0 != nil } }
}
