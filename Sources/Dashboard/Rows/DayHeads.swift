import CrisisModel

/// The heads of days, and the gaps between them.
enum DayHeads {
  /// The lines before the first row of a day; none when the row before has the same day.
  static func lines(_ day: Day, after previous: Day?, width: Int, _ context: RowContext) -> [Line] {
    guard day != previous else { return [] }
    var lines: [Line] = []
    if let previous, let gap = DayWords.gap(from: day, to: previous) {
      let edge = context.glyphs.gap
      lines.append(.of("\(edge) \(gap) without reports here \(edge)", at: 4, width: width - 5, .dim, part: .heading))
    }
    lines.append(.of(DayWords.heading(day), at: 1, width: width - 2, .heading, part: .heading))
    return lines
  }
}
