import CrisisModel

/// Articles by publication: date with its origin, outlet, title, and what was found in them.
enum ArticleRows {
  /// Below this width an article takes two lines.
  static let narrow = 60
  /// From this width on the origin of the date is named.
  static let wide = 110

  static func lines(_ row: ArticleRow, width: Int, _ context: RowContext) -> [Line] {
    let glyphs = context.glyphs
    let date = date(row)
    let title = row.label.title ?? row.label.source.path
    let outlet = row.label.outlet ?? glyphs.none
    var line = Line()
    line.add("\(row.copies)\(glyphs.texts)", endingAt: width, width: 4, .dim)
    if width < narrow {
      line.add(title, at: 2, width: width - 8)
      var second = Line()
      second.add(words: [(date, .dim), (outlet, .dim)], at: 4, width: width - 5)
      return [line, second]
    }
    let facts = row.records == 0 ? glyphs.none : NumberWords.grouped(row.records)
    line.add(facts, endingAt: width - 9, width: 5, row.records == 0 ? .dim : .figure)
    if row.findings > 0 { line.add("\(glyphs.finding)\(row.findings)", endingAt: width - 5, width: 4, .warning) }
    line.add(date, at: 2, width: 11, row.published == nil ? .warning : .text)
    var column = 15
    if width >= wide {
      line.add((row.published ?? row.captured)?.originDescription ?? "", at: column, width: 22, .dim)
      column += 24
    }
    let outletWidth = width >= wide ? 24 : 16
    line.add(outlet, at: column, width: outletWidth, .dim)
    column += outletWidth + 2
    line.add(title, at: column, width: width - column - 15)
    return [line]
  }

  private static func date(_ row: ArticleRow) -> String {
    if let published = row.published { return DayWords.full(published.day) }
    return "no date"
  }
}
