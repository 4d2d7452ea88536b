import Cells
import CrisisModel

/// Folding the timeline, and opening a line of it.
extension State {
  /// Whether the view at hand shows stretches instead of rows.
  var isFolded: Bool { fold(of: view) != nil }

  /// How a view is folded.
  func fold(of view: View) -> Fold? { view == .timeline ? fold : nil }

  /// "Timeline, by publication, by week".
  func title(of view: View) -> String {
    let order = view.list?.recordKind != nil && filter.order == .publication ? "by publication" : nil
    let parts = [view.title] + (view.list.map(groupWords) ?? []) + [order, fold(of: view)?.words].compactMap { $0 }
    return parts.joined(separator: ", ")
  }

  mutating func foldTimeline() {
    let day = isFolded ? folded.selectedDay : self[.timeline].selected?.position.day
    fold = Fold.next(after: fold)
    folded.selectedDay = day ?? folded.selectedDay
    folded.isStale = true
    guard fold == nil, let day, day != Filing.undatedDay else { return }
    // The rows of the line that was under the cursor, the newest of them first.
    let section: ListSection = filter.order == .publication ? .byPublication : .dated
    let newest = RowPosition(section: section, day: day, order: .max, identity: Identity(rawValue: .max))
    self[.timeline].goal = .at(newest)
    self[.timeline].isTouched = true
  }

  mutating func moveFold(_ command: Command, page: Int) {
    guard let all = folded.stretches, !all.isEmpty else { return }
    let now = folded.cursor
    switch command {
    case .first: folded.select(0)
    case .last: folded.select(all.count - 1)
    case .nextDay: folded.select(now + 1)
    case .previousDay: folded.select(now - 1)
    default: folded.select(now + (step(command, page: page) ?? 0))
    }
  }

  /// Only the days of the selected line, row by row.
  mutating func openStretch() {
    guard let stretch = folded.selected else { return }
    guard stretch.first != Filing.undatedDay else {
      notice = "these have no date; f unfolds, G leads to them"
      return
    }
    trail.depart(from: stop)
    var opened = stop
    opened.fold = nil
    opened.filter.from = max(stretch.first, filter.from ?? stretch.first)
    opened.filter.to = min(stretch.last, filter.to ?? stretch.last)
    travel(to: opened)
  }
}
