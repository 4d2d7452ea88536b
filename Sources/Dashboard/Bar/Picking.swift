import Cells
import CrisisModel

/// A cursor on the bar, ranges picked with it, and zooming: all of it ends in the filter of dates.
extension State {
  /// The bar, when there is something on it to pick.
  var pickableBar: Histogram? {
    guard Layout(self).bar != nil, let histogram = bar.histogram, !histogram.counts.isEmpty else { return nil }
    return histogram
  }

  /// Keys go to the bar, its cursor on the day of the selected row.
  mutating func enterBar() {
    guard let histogram = pickableBar else { return }
    let day = selectedDay.flatMap { histogram.index(of: $0) == nil ? nil : $0 }
    barPick = BarPick(cursor: day ?? histogram.last)
  }

  mutating func moveBar(_ command: Command) {
    guard let histogram = pickableBar, var pick = barPick, let at = histogram.index(of: pick.cursor) else { return }
    let last = histogram.counts.count - 1
    let next: Int =
      switch command {
      case .nextBucket, .up: at + 1
      case .previousBucket, .down: at - 1
      case .halfUp, .pageUp: at + 10
      case .halfDown, .pageDown: at - 10
      case .first: last
      case .last: 0
      case .previousDay: histogram.counts[min(last, at + 1)...].firstIndex { $0 > 0 } ?? at
      case .nextDay: histogram.counts[..<at].lastIndex { $0 > 0 } ?? at
      default: at
      }
    pick.cursor = histogram.days(of: max(0, min(last, next))).first
    barPick = pick
  }

  /// Begins a range at the cursor, or forgets it.
  mutating func beginRange() {
    guard let pick = barPick else { return }
    barPick?.anchor = pick.anchor == nil ? pick.cursor : nil
  }

  /// Only the days that are picked, in every pane.
  mutating func takeRange() {
    guard let histogram = pickableBar, let buckets = barPick?.buckets(in: histogram) else { return }
    barPick = nil
    filterByDays(histogram.days(of: buckets.lowerBound).first, histogram.days(of: buckets.upperBound).last)
  }

  private mutating func filterByDays(_ first: Day, _ last: Day) {
    change {
      $0.from = first
      $0.to = last
    }
  }

  /// Half of the days around the cursor, or twice as many.
  mutating func zoomBar(isIn: Bool) {
    guard let histogram = bar.histogram, !histogram.counts.isEmpty else { return }
    let first = filter.from ?? histogram.first
    let last = filter.to ?? histogram.last
    let days = last - first + 1
    guard !isIn || days > 1 else {
      notice = "one day is the least"
      return
    }
    let middle = barPick?.cursor ?? selectedDay ?? first + days / 2
    let wanted = isIn ? (days + 1) / 2 : days * 2
    let limits = isIn ? first...last : bar.whole ?? first - wanted...last + wanted
    guard isIn || wanted < limits.upperBound - limits.lowerBound + 1 else {
      return change {
        $0.from = nil
        $0.to = nil
      }
    }
    let centered = max(first, min(middle, last)) - wanted / 2
    let from = max(limits.lowerBound, min(centered, limits.upperBound - (wanted - 1)))
    filterByDays(from, from + (wanted - 1))
  }

  /// The day of the selected row, when the bar counts it.
  private var selectedDay: Day? {
    guard let position = self[barList].selected?.position, position.section != .published,
      position.day != Filing.undatedDay
    else { return nil }
    return position.day
  }

  /// The mouse on the bar: press, drag and release pick a range.
  mutating func dragBar(_ event: MouseEvent) {
    guard let histogram = pickableBar, let line = Layout(self).bar else { return }
    let scale = BarScale(histogram, room: Layout(self).barBuckets)
    let day = histogram.days(of: scale.bucket(at: event.position.column - line.left)).first
    switch event.kind {
    case .press: barPick = BarPick(cursor: day, anchor: day, isDragged: true)
    case .drag: barPick?.cursor = day
    case .release: takeRange()
    case .wheelUp, .wheelDown: break
    }
  }
}
