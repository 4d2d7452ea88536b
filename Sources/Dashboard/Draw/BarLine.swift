import CrisisModel

/// The bar over time: what it counts, the bar with the cursor's bucket marked, and the highest.
struct BarLine {
  private let state: State

  init(_ state: State) { self.state = state }

  func line(width: Int, buckets: Int) -> Line {
    var line = Line()
    guard let bar = state.bar.histogram else {
      line.add("\(noun) \(state.glyphs.ellipsis)", at: 1, width: Layout.barLabel, .dim)
      return line
    }
    line.add(label(bar), at: 1, width: Layout.barLabel - 1, .dim)
    guard let highest = bar.counts.max(), highest > 0 else {
      line.add("none", at: Layout.barLabel + 1, width: 8, .dim)
      return line
    }
    let columns = max(1, min(4, buckets / max(1, bar.counts.count)))
    let marked = bucketOfCursor(bar)
    for (index, count) in bar.counts.prefix(buckets / columns).enumerated() {
      let text = glyph(count, highest: highest)
      let shown = columns > 2 ? String(repeating: text, count: columns - 1) : String(repeating: text, count: columns)
      let role: Role = index == marked ? .barSelected : count == 0 ? .dim : .bar
      line.add(shown, at: Layout.barLabel + 1 + index * columns, width: columns, role)
    }
    line.add(tail(bar, highest), endingAt: width - 1, width: Layout.barTail - 1, .dim)
    return line
  }

  /// "events a day", "deployments a week", "quotes each 10 years", or shorter.
  private func label(_ bar: Histogram) -> String {
    let forms = BarLine.words(bar.width).map { "\(noun) \($0)" } + [noun]
    return forms.first { Measure.width($0) < Layout.barLabel } ?? noun
  }

  private static func words(_ width: BucketWidth) -> [String] {
    switch (width.unit, width.count) {
    case (.day, 1): ["a day"]
    case (.week, 1): ["a week"]
    case (.month, 1): ["a month"]
    case (.month, 3): ["a quarter"]
    case (.year, 1): ["a year"]
    case (.day, let count): ["each \(count) days", "/ \(count) d"]
    case (.week, let count): ["each \(count) weeks", "/ \(count) w"]
    case (.month, let count): ["each \(count) months", "/ \(count) m"]
    case (.year, let count): ["each \(NumberWords.grouped(count)) years", "/ \(NumberWords.grouped(count)) y"]
    }
  }

  private var noun: String {
    switch state.barList {
    case .timeline: "events"
    case .forces: "deployments"
    case .quotes: "quotes"
    case .articles: "articles"
    case .findings: "findings"
    }
  }

  /// Eight heights: the lowest is for nothing at all, so that one event shows beside a hundred.
  private func glyph(_ count: Int, highest: Int) -> String {
    let bars = state.glyphs.bars
    guard count > 0 else { return bars[0] }
    let steps = bars.count - 1
    return bars[min(steps, max(1, (count * steps + highest - 1) / highest))]
  }

  /// The bucket that holds the day under the cursor.
  private func bucketOfCursor(_ bar: Histogram) -> Int? {
    guard let position = state[state.barList].selected?.position, position.section == .dated else { return nil }
    return bar.index(of: position.day)
  }

  /// "highest 14 on 26 Aug", "highest 80 in Aug 2025": the longest form that fits.
  private func tail(_ bar: Histogram, _ highest: Int) -> String {
    let index = bar.counts.lastIndex(of: highest) ?? 0
    let (first, last) = bar.days(of: index)
    let span = DayWords.span(first, last, in: state.summary?.newest?.civil.year)
    let number = NumberWords.grouped(highest)
    let preposition = bar.width.unit == .day ? "on" : "in"
    let forms = [
      "highest \(number) \(preposition) \(span)", "highest \(number), \(span)", "\(number), \(span)",
      "highest \(number)",
    ]
    return forms.first { Measure.width($0) <= Layout.barTail - 1 } ?? number
  }
}
