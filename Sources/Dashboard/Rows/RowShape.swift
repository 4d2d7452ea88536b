import CrisisModel

/// How the rows of one list become lines: its columns, measured over the window.
///
/// Measuring walks over the whole window, so the state keeps the result until rows or width change.
enum RowShape: Hashable, Sendable {
  case timeline(TimelineRows)
  case forces(ForcesRows)
  case quotes(QuoteRows)
  case articles(ArticleRows)
  case findings(width: Int, RowContext)

  init(_ list: ListState, width: Int, _ context: RowContext, _ marks: ReadMarks) {
    switch list.kind {
    case .timeline: self = .timeline(TimelineRows(rows: list.rows, width: width, context))
    case .forces: self = .forces(ForcesRows(rows: list.rows, width: width, context))
    case .quotes: self = .quotes(QuoteRows(rows: list.rows, width: width, context))
    case .articles: self = .articles(ArticleRows(rows: list.rows, width: width, context, marks))
    case .findings: self = .findings(width: width, context)
    }
  }

  /// The lines of a row after another one; `nil` for the first on screen, so that its day or speaker is named.
  func lines(_ row: Row, after previous: Row?) -> [Line] {
    guard let head = SectionHead.line(row, after: previous, newest: newest) else {
      return lines(of: row, after: previous)
    }
    // Without the row before, days and speakers are named anew below a head.
    return [head] + lines(of: row, after: nil)
  }

  /// The newest day of publication, in lists whose parts ahead and behind have heads.
  private var newest: Day? {
    guard case .timeline(let rows) = self else { return nil }
    return rows.newest
  }

  private func lines(of row: Row, after previous: Row?) -> [Line] {
    switch (self, row) {
    case (.timeline(let rows), .entry(let entry)): rows.lines(entry, after: previous?.position)
    case (.forces(let rows), .entry(let entry)): rows.lines(entry)
    case (.quotes(let rows), .entry(let entry)): rows.lines(entry, after: previous)
    case (.articles(let rows), .article(let article)): rows.lines(article)
    case (.findings(let width, let context), .finding(let finding)):
      FindingRows.lines(finding, width: width, context)
    default: []
    }
  }
}

/// What a shape was measured for.
struct ShapeKey: Hashable, Sendable {
  let width: Int
  let rowsVersion: Int
  let newest: Day?
  let countries: Int
  let marks: ReadMarks?
}

extension ListState {
  /// Measures the columns anew if anything that they depend on changed.
  mutating func measure(width: Int, _ state: State) {
    let key = ShapeKey(
      width: width, rowsVersion: rowsVersion, newest: state.summary?.newest,
      countries: state.countries.countries.count, marks: kind == .articles ? state.marks : nil)
    guard key != shapeKey else { return }
    shapeKey = key
    shape = RowShape(self, width: width, RowContext(state), state.marks)
  }
}
