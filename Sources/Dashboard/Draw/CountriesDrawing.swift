import Cells
import CrisisModel

extension Painter {
  /// The table of countries: counts, what happened lately as a bar, and the newest day.
  mutating func paintCountries(in content: Rect, _ state: State) {
    let rows = state.tallies.sorted(by: state.countries)
    guard !rows.isEmpty else { return paintEmpty(.countries, in: content, state) }
    let columns = CountryColumns(width: content.columns, state)
    paint(columns.head(order: state.tallies.order), in: content.row(0))
    let selected = state.selectedTally?.country
    for (offset, tally) in rows.dropFirst(state.tallies.top).prefix(max(0, content.rows - 1)).enumerated() {
      let rect = content.row(offset + 1)
      let isCursor = tally.country == selected
      paint(columns.line(tally), in: rect, highlight: isCursor ? .focused : .none)
      if isCursor { paintCursor(in: rect, isFocused: true, glyphs: state.glyphs) }
    }
  }
}

/// The columns of the table of countries: what matters least is left out first where it is narrow.
struct CountryColumns {
  private let width: Int
  private let state: State
  private let nameWidth: Int
  private let hasDay: Bool
  private let hasBar: Bool
  private let hasForces: Bool
  private let hasQuotes: Bool

  init(width: Int, _ state: State) {
    self.width = width
    self.state = state
    nameWidth = max(8, min(26, width / 3))
    hasDay = width >= 32
    hasForces = width >= 40
    hasQuotes = width >= 50
    hasBar = width >= 68
  }

  func head(order: TallyOrder) -> Line {
    var line = Line(part: .heading)
    func role(_ column: TallyOrder) -> Role { column == order ? .accent : .dim }
    line.add("country", at: 2, width: nameWidth, role(.name))
    for (order, words, end) in ends { line.add(words, endingAt: end, width: 12, role(order)) }
    if hasBar { line.add("60 days", at: barColumn, width: 12, .dim) }
    if hasDay { line.add("newest", endingAt: width - 1, width: 12, role(.last)) }
    return line
  }

  func line(_ tally: CountryTally) -> Line {
    var line = Line()
    line.add(state.countries.name(of: tally.country), at: 2, width: nameWidth)
    let counts: [TallyOrder: Int] = [.events: tally.events, .deployments: tally.deployments, .quotes: tally.quotes]
    for (order, _, end) in ends {
      let count = counts[order] ?? 0
      let words = count == 0 ? state.glyphs.none : NumberWords.grouped(count)
      line.add(words, endingAt: end, width: 9, count == 0 ? .dim : .figure)
    }
    if hasBar { line.add(sparkline(tally.recent), at: barColumn, width: 12, .bar) }
    let day = DayWords.brief(tally.last, in: state.summary?.newest?.civil.year)
    if hasDay { line.add(day, endingAt: width - 1, width: 12, .dim) }
    return line
  }

  /// What a click on the head sorts by.
  func order(at column: Int) -> TallyOrder {
    if column < 2 + nameWidth { return .name }
    if let (order, _, _) = ends.first(where: { column < $0.2 }) { return order }
    return hasDay && column >= width - 12 ? .last : .events
  }

  private var ends: [(TallyOrder, String, Int)] {
    let first = 2 + nameWidth + 8
    var all: [(TallyOrder, String, Int)] = [(.events, "events", first)]
    if hasForces { all.append((.deployments, width >= 60 ? "deployments" : "forces", first + (width >= 60 ? 13 : 8))) }
    if hasQuotes { all.append((.quotes, "quotes", (all.last?.2 ?? first) + 8)) }
    return all
  }

  private var barColumn: Int { (ends.last?.2 ?? 0) + 3 }

  private func sparkline(_ counts: [Int]) -> String {
    let bars = state.glyphs.bars
    let highest = max(1, counts.max() ?? 1)
    let steps = bars.count - 1
    return counts.prefix(12).map { bars[$0 <= 0 ? 0 : max(1, ($0 * steps + highest - 1) / highest)] }.joined()
  }
}
