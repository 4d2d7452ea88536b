import Cells
import CrisisModel

/// All that the dashboard knows: windows of rows, never whole lists. `update` changes it, `draw` reads it.
public struct State: Hashable, Sendable {
  /// Cells of the screen.
  public internal(set) var size: Size
  /// The folder as the summary line names it: "~/news".
  public let folder: String
  /// Signs, or their letter forms.
  public let glyphs: Glyphs
  /// What keys mean.
  public let keys: KeyMap
  /// The names of the themes that there are.
  public let themes: [String]
  /// The one on screen.
  var theme: String
  /// Whether clicks come to the dashboard, or the terminal's own selection works.
  var hasMouse = true
  /// Minutes by which the reader's clock is ahead of UTC.
  public let utcOffsetMinutes: Int
  /// All countries; empty until the lexicons are read.
  public internal(set) var countries = CountryTable.empty
  /// Coasts and borders; none until they are read.
  public internal(set) var coastline = Coastline.none
  /// What all panes show.
  public internal(set) var filter: Filter
  /// The view that the digits chose.
  public internal(set) var view: View
  /// The store as a whole, once it answered.
  public internal(set) var summary: StoreSummary?

  var lists = ListKind.allCases.map(ListState.init(kind:))
  var tallies = Tallies()
  var bar = Bar()
  /// The cursor on the bar, while keys go there.
  var barPick: BarPick?
  /// Where the reader has been.
  var trail = Trail()
  /// What was read and flagged.
  var marks: ReadMarks
  /// What was picked.
  var basket = Basket()
  /// Marks by their letters.
  var bookmarks: [String: Bookmark] = [:]
  /// What lies over the view, the topmost last.
  var layers: [Layer] = []
  var popup: Popup?
  /// One sentence in place of the footer, until the next key.
  var notice: String?
  var phase = FolderPhase.starting
  /// What is wrong with the folder; stays until a look through it told nothing wrong.
  var problem: String?
  /// Whether it was told since the folder was last looked through.
  var isProblemFresh = false
  /// Whether the folder was read to its end once.
  var isFirstReadDone = false
  var isSummaryStale = true
  /// Articles when everything was read for the first time: what came since is "new".
  var settledArticles: Int?
  /// Different texts then.
  var settledTexts: Int?
  /// Whether one pane of the overview has the whole width.
  var isZoomed = false
  /// How the timeline is folded; `nil` when its rows show.
  var fold: Fold?
  var folded = FoldedList()
  var groups = Groups()
  var map = MapState()
  /// Keys of an unfinished sequence: "g" of "gg".
  var pendingKeys = ""
  /// The list whose first row is to be opened when it comes: Enter was quicker than the store.
  var opensOnArrival: ListKind?
  var asks = Asks()

  /// A dashboard before anything was asked.
  ///
  /// - parameter folder: the folder as the summary line names it.
  /// - parameter position: where the reader was last time.
  public init(
    size: Size, folder: String, glyphs: Glyphs = .unicode, keys: KeyMap = .standard, themes: [String] = [],
    theme: String = "default", utcOffsetMinutes: Int = 0,
    position: ReadingPosition = ReadingPosition(), marks: ReadMarks = ReadMarks()
  ) {
    self.size = size
    self.folder = folder
    self.glyphs = glyphs
    self.keys = keys
    self.themes = themes
    self.theme = theme
    self.utcOffsetMinutes = utcOffsetMinutes
    self.marks = marks
    filter = position.filter
    view = position.view
    if let list = position.view.list, let row = position.row {
      self[list].goal = .at(row)
      self[list].isTouched = true
    }
  }
}

/// The bar over time.
struct Bar: Hashable, Sendable {
  var histogram: Histogram?
  /// The list and the number of buckets that the histogram answers, or is asked for.
  var list = ListKind.timeline
  var buckets = 0
  var isStale = true
  /// The days of the bar when no dates were filtered.
  var whole: ClosedRange<Day>?
}

extension State {
  /// A list's window.
  subscript(list: ListKind) -> ListState {
    get { lists[Int(list.rawValue)] }
    set { lists[Int(list.rawValue)] = newValue }
  }

  /// Where keys go now, popups aside.
  var place: Place {
    switch layers.last {
    case .reader: .reader
    case .entry: .entry
    case nil: barPick != nil ? .bar : isFolded ? .fold : isOnMap ? .map : .view(view)
    }
  }

  /// The list under the cursor of the current view; `nil` for the table of countries.
  var focusedList: ListState? { shownList.map { self[$0] } }

  /// The list whose rows the current view shows.
  var shownList: ListKind? { isFolded ? nil : view.list }

  /// Whether the three panes of the overview stand side by side.
  var isOverview: Bool {
    view.isInOverview && !isZoomed && size.columns >= Layout.overviewWidth && size.rows >= Layout.overviewHeight
  }

  /// The lists whose rows are on screen, or will be when what lies over them is closed.
  var visibleLists: [ListKind] {
    let lists = isOverview ? [.timeline, .forces, .quotes] : view.list.map { [$0] } ?? []
    return fold == nil ? lists : lists.filter { $0 != .timeline }
  }

  /// Whether the timeline is on screen, folded.
  var showsFold: Bool { fold != nil && (isOverview || view == .timeline) }

  /// Whether the bar counts by publication what has a day of its own.
  var isByPublication: Bool { filter.order == .publication && barList.recordKind != nil }

  /// Which list the bar counts.
  var barList: ListKind { isOverview ? .timeline : view.list ?? .timeline }

  /// Where the reader is, for the next start.
  public var readingPosition: ReadingPosition {
    ReadingPosition(filter: filter, view: view, row: focusedList?.selected?.position)
  }

  /// Whether a question to the store has no answer yet.
  public var isWaiting: Bool { !asks.isEmpty }
}
