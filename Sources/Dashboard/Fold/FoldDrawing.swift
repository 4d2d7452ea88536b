import Cells
import CrisisModel

extension Painter {
  /// A folded timeline: a line for each stretch with rows, its number, and a bar to compare by.
  mutating func paintFold(in content: Rect, isFocused: Bool, _ state: State) {
    guard let all = state.folded.stretches, state.folded.fold == state.fold else {
      return paint(.of(state.glyphs.ellipsis, at: 2, width: 4, .dim), in: content.row(0))
    }
    guard !all.isEmpty else { return paintEmpty(.timeline, in: content, state) }
    let rows = FoldRows(all, width: content.columns - 1, state)
    for (offset, stretch) in all.dropFirst(state.folded.top).prefix(max(0, content.rows)).enumerated() {
      let isCursor = state.folded.top + offset == state.folded.cursor
      let rect = content.row(offset)
      paint(rows.line(stretch), in: rect, highlight: isCursor ? isFocused ? .focused : .quiet : .none)
      if isCursor { paintCursor(in: rect, isFocused: isFocused, glyphs: state.glyphs) }
    }
  }
}

/// The columns of a folded timeline.
struct FoldRows {
  private let width: Int
  private let highest: Int
  private let countWidth: Int
  private let glyphs: Glyphs
  private let newest: Day?

  init(_ stretches: [Stretch], width: Int, _ state: State) {
    self.width = width
    highest = max(1, stretches.map(\.count).max() ?? 1)
    countWidth = Measure.width(NumberWords.grouped(highest))
    glyphs = state.glyphs
    newest = state.summary?.newest
  }

  private static let daysWidth = 24

  func line(_ stretch: Stretch) -> Line {
    var line = Line()
    let daysWidth = min(FoldRows.daysWidth, max(8, width - countWidth - 4))
    line.add(days(stretch), at: 2, width: daysWidth, isAhead(stretch) ? .dim : .heading)
    let end = 2 + daysWidth + countWidth + 1
    line.add(NumberWords.grouped(stretch.count), endingAt: end, width: countWidth, .figure)
    let room = width - end - 2
    guard room >= 4 else { return line }
    line.add(bar(stretch.count, room: room), at: end + 2, width: room, .bar)
    return line
  }

  private func days(_ stretch: Stretch) -> String {
    if stretch.first == stretch.last { return DayWords.heading(stretch.first) }
    return DayWords.span(stretch.first, stretch.last)
  }

  private func isAhead(_ stretch: Stretch) -> Bool { newest.map { stretch.first > $0 } ?? false }

  /// At least one cell, so that one event shows beside a thousand.
  private func bar(_ count: Int, room: Int) -> String {
    String(repeating: glyphs.bars[glyphs.bars.count / 2], count: max(1, count * room / highest))
  }
}
