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
    let scale = BarScale(bar, room: buckets)
    let marked = state.barPick?.buckets(in: bar) ?? bucketOfCursor(bar).map { $0...$0 }
    for index in scale.shown {
      let count = bar.counts[index]
      let width = scale.columns > 2 ? scale.columns - 1 : scale.columns
      let role: Role = marked?.contains(index) == true ? .barSelected : count == 0 ? .dim : .bar
      let text = String(repeating: glyph(count, highest: highest), count: width)
      line.add(text, at: scale.column(of: index), width: width, role)
    }
    let picked = state.barPick?.buckets(in: bar).map { total(bar, $0) }
    line.add(picked ?? tail(bar, highest), endingAt: width - 1, width: Layout.barTail - 1, .dim)
    return line
  }

  /// "events a day", "deployments a week", "quotes each 10 years", or shorter.
  private func label(_ bar: Histogram) -> String {
    let what = state.isByPublication ? "\(noun) told" : noun
    let forms = BarLine.words(bar.width).map { "\(what) \($0)" } + [what, noun]
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
    guard let position = state[state.barList].selected?.position, position.section != .published else { return nil }
    return bar.index(of: position.day)
  }

  /// "14 on 26 Aug": what the picked buckets hold.
  private func total(_ bar: Histogram, _ buckets: ClosedRange<Int>) -> String {
    let span = DayWords.span(
      bar.days(of: buckets.lowerBound).first, bar.days(of: buckets.upperBound).last,
      in: state.summary?.newest?.civil.year)
    return "\(span): \(NumberWords.grouped(bar.counts[buckets].reduce(0, +)))"
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
