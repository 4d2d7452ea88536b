import CrisisModel

/// Articles by publication: date with its origin, outlet, title, and what was found in them.
struct ArticleRows: Hashable, Sendable {
  /// Below this width an article takes two lines.
  static let narrow = 60
  /// From this width on the origin of the date is named.
  static let wide = 96

  private let width: Int
  private let context: RowContext
  private let marks: ReadMarks
  private var outletWidth = 3
  private var originWidth = 0

  /// Measures the window once, so that every line stands in the same columns.
  init(rows: [Row], width: Int, _ context: RowContext, _ marks: ReadMarks) {
    self.width = width
    self.context = context
    self.marks = marks
    for case .article(let row) in rows {
      outletWidth = max(outletWidth, Measure.width(row.label.outlet ?? ""))
      if width >= ArticleRows.wide { originWidth = max(originWidth, Measure.width(origin(row))) }
    }
    outletWidth = min(outletWidth, width / 5)
    originWidth = min(originWidth, 24)
  }

  func lines(_ row: ArticleRow) -> [Line] {
    let glyphs = context.glyphs
    let date = row.published.map { DayWords.full($0.day) } ?? "no date"
    let title = row.label.title ?? row.label.source.path
    let outlet = row.label.outlet ?? glyphs.none
    let isRead = marks.has(.read, row.label.identity)
    var line = Line()
    if marks.has(.flag, row.label.identity) { line.add(glyphs.flag, at: 2, width: 1, .warning) }
    if isRead { line.add(glyphs.read, at: 3, width: 1, .dim) }
    line.add("\(row.copies)\(glyphs.texts)", endingAt: width, width: 4, .texts)
    if width < ArticleRows.narrow {
      line.add(title, at: 5, width: width - 11, isRead ? .dim : .text)
      var second = Line()
      second.add(words: [(date, .dim), (outlet, .dim)], at: 4, width: width - 5)
      return [line, second]
    }
    let facts = row.records == 0 ? glyphs.none : NumberWords.grouped(row.records)
    line.add(facts, endingAt: width - 9, width: 5, row.records == 0 ? .dim : .figure)
    if row.findings > 0 { line.add("\(glyphs.finding)\(row.findings)", endingAt: width - 5, width: 4, .warning) }
    line.add(date, endingAt: 16, width: 11, row.published == nil ? .warning : .text)
    var column = 18
    line.add(origin(row), at: column, width: originWidth, .dim)
    column += originWidth > 0 ? originWidth + 2 : 0
    line.add(outlet, at: column, width: outletWidth, .dim)
    column += outletWidth + 2
    line.add(title, at: column, width: width - column - 15, isRead ? .dim : .text)
    return [line]
  }

  /// Where the date was found; capture's, when publication is not known.
  private func origin(_ row: ArticleRow) -> String { (row.published ?? row.captured)?.originDescription ?? "" }
}
