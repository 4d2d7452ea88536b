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

  /// "events a day", "deployments each 12 days", or shorter.
  private func label(_ bar: Histogram) -> String {
    guard bar.daysPerBucket > 1 else { return "\(noun) a day" }
    let days = NumberWords.grouped(bar.daysPerBucket)
    let forms = ["\(noun) each \(days) days", "\(noun) each \(days) d", "\(noun)/\(days) d", noun]
    return forms.first { Measure.width($0) < Layout.barLabel } ?? noun
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
    let offset = position.day - bar.first
    return offset >= 0 ? offset / max(1, bar.daysPerBucket) : nil
  }

  /// "highest 14 on 26 Aug": the longest form that fits.
  private func tail(_ bar: Histogram, _ highest: Int) -> String {
    let index = bar.counts.lastIndex(of: highest) ?? 0
    let first = bar.first + index * bar.daysPerBucket
    let last = first + (bar.daysPerBucket - 1)
    let span = DayWords.span(first, last, in: state.summary?.newest?.civil.year)
    let number = NumberWords.grouped(highest)
    let forms = [
      "highest \(number) on \(span)", "highest \(number), \(span)", "\(number), \(span)", "highest \(number)",
    ]
    return forms.first { Measure.width($0) <= Layout.barTail - 1 } ?? number
  }
}
