/// Everything that a user can do, by the name that the palette knows it by.
///
/// `KeyTable` gives each its keys, its words and the places where it works.
public enum Command: String, Hashable, Sendable, CaseIterable {
  // Moving
  case down
  case up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfDown = "half-page-down"
  case halfUp = "half-page-up"
  case first
  case last
  case nextDay = "next-day"
  case previousDay = "previous-day"
  case mark
  case jump
  // Opening
  case open
  case reports
  case back
  case forward
  case close
  case nextFact = "next-fact"
  case previousFact = "previous-fact"
  case nextArticle = "next-row"
  case previousArticle = "previous-row"
  // Views
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case zoom
  case timeline
  case forces
  case quotes
  case countries
  case articles
  case findings
  case map
  case sort
  case fold
  case group
  case allGroups = "all-groups"
  // The bar
  case bar
  case nextBucket = "next-bucket"
  case previousBucket = "previous-bucket"
  case range
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  // The map
  case closer
  case farther
  case panLeft = "pan-left"
  case panRight = "pan-right"
  case fit
  case nextPoint = "next-point"
  case previousPoint = "previous-point"
  case toList = "to-list"
  // Filters
  case country
  case allCountries = "all-countries"
  case dates
  case allDates = "all-dates"
  case find
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case everything
  // The rest
  case flag
  case read = "mark-read"
  case pick
  case emptyBasket = "empty-basket"
  case copy = "yank"
  case copyMarkdown = "yank-markdown"
  case edit
  case write
  case source
  case help
  case palette
  case theme
  case mouse
  case page = "pager"
  case redraw
  case suspend
  case quit

  /// The view that it switches to.
  var view: View? {
    switch self {
    case .timeline: .timeline
    case .forces: .forces
    case .quotes: .quotes
    case .countries: .countries
    case .articles: .articles
    case .findings: .findings
    case .map: .map
    default: nil
    }
  }
}
