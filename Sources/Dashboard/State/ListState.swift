import CrisisModel

/// A window of rows around the cursor of one list; never the whole list.
struct ListState: Hashable, Sendable {
  /// What becomes of the page that is under way.
  enum Landing: Hashable, Sendable {
    /// Replaces the window; the cursor stays on its record.
    case stay
    /// Replaces the window; the cursor goes to the newest row.
    case newest
    /// Replaces the window; the cursor goes to the oldest row.
    case oldest
    /// Replaces the window; the cursor goes to the row at a position, or the next one.
    case at(RowPosition)
    /// Goes before the window.
    case before
    /// Goes after the window.
    case after
  }

  let kind: ListKind
  /// Consecutive rows in list order.
  var rows: [Row] = [] { didSet { rowsVersion += 1 } }
  private(set) var rowsVersion = 0
  /// The columns of the rows at the present width, once measured.
  var shape: RowShape?
  var shapeKey: ShapeKey?
  /// Whether the list goes on before the first row.
  var hasBefore = false
  /// Whether the list goes on after the last row.
  var hasAfter = false
  /// The selected row.
  var cursor = 0
  /// The first row on screen.
  var top = 0
  /// Rows of the whole list, once counted.
  var total: Int?
  /// How many of them stand in the section of what was published in the filter's dates.
  var published = 0
  /// Rows before the window's first, once counted.
  var firstRank: Int?
  /// "2 more in the same articles".
  var elsewhere = 0
  /// Where the reader wants to be, until the page for it is asked for.
  var goal: Landing?
  /// What the page under way is for.
  var landing: Landing?
  /// Whether the rows answer the current filter.
  var isCurrent = false
  /// Whether the store changed since the rows were asked for.
  var isStale = true
  /// Whether counts have to be asked again.
  var needsCounts = true
  /// The row whose rank the counts under way will tell.
  var countedAt: RowPosition?
  /// Why the store could not answer; cleared by the next key, filter or commit.
  var failure: String?
  /// Whether the reader moved here: until then a first read may keep the cursor on the newest row.
  var isTouched = false

  init(kind: ListKind) { self.kind = kind }

  /// The row under the cursor.
  var selected: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Rows before the cursor in the whole list, once known.
  var rank: Int? { rows.isEmpty ? nil : firstRank.map { $0 + cursor } }

  /// Whether the cursor is on the newest row of the list.
  var isAtNewest: Bool { cursor == 0 && !hasBefore }

  /// Rows that a window holds before its far end is dropped.
  static let windowLimit = 360
  /// Rows of one page: several screens, so that paging is ahead of the fingers.
  static let pageLimit = 120

  /// A new filter or a commit: the rows stay on screen until others come, what was counted is forgotten.
  mutating func invalidate(filterChanged: Bool) {
    isStale = true
    needsCounts = true
    failure = nil
    if filterChanged {
      isCurrent = false
      total = nil
      firstRank = nil
      elsewhere = 0
      published = 0
    }
  }
}
