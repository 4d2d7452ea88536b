import CrisisModel

/// Moving in lists, tables, reports and texts with the same keys.
extension State {
  mutating func move(_ command: Command) {
    switch place {
    case .view(.countries): moveTally(command)
    case .view: moveRow(command)
    case .entry: moveReport(command)
    case .reader: scroll(command)
    case .bar: moveBar(command)
    case .map: moveMap(command)
    case .fold: moveFold(command, page: Layout(self).content(of: .timeline)?.rows ?? 1)
    }
  }

  /// Rows to go for a command, by the height of a page; `nil` for jumps to an end.
  func step(_ command: Command, page: Int) -> Int? {
    switch command {
    case .down: 1
    case .up: -1
    case .halfDown: max(1, page / 2)
    case .halfUp: -max(1, page / 2)
    case .pageDown: max(1, page - 1)
    case .pageUp: -max(1, page - 1)
    default: nil
    }
  }

  mutating func moveRow(_ command: Command) {
    guard let kind = view.list else { return }
    var list = self[kind]
    let page = max(1, (Layout(self).content(of: kind)?.rows ?? 1) * 2 / 3)
    switch command {
    case .first where list.hasBefore: list.goal = .newest
    case .last where list.hasAfter: list.goal = .oldest
    case .first: list.cursor = 0
    case .last: list.cursor = list.rows.count - 1
    case .nextDay: list.cursor = list.day(after: list.cursor)
    case .previousDay: list.cursor = list.day(before: list.cursor)
    default: list.cursor += step(command, page: page) ?? 0
    }
    list.cursor = max(0, min(list.cursor, list.rows.count - 1))
    list.isTouched = true
    self[kind] = list
  }

  private mutating func moveTally(_ command: Command) {
    let all = tallies.sorted(by: countries)
    guard !all.isEmpty else { return }
    let now = all.firstIndex { $0.country == tallies.selected } ?? 0
    let page = Layout(self).main.rows - 3
    let next = command == .first ? 0 : command == .last ? all.count - 1 : now + (step(command, page: page) ?? 0)
    tallies.selected = all[max(0, min(next, all.count - 1))].country
  }

  private mutating func moveReport(_ command: Command) {
    guard var view = entryView else { return }
    let page = max(1, Layout(self).main.rows / 2)
    let last = view.reports.count - 1
    let next = command == .first ? 0 : command == .last ? last : view.cursor + (step(command, page: page) ?? 0)
    view.cursor = max(0, min(next, last))
    entryView = view
  }

  private mutating func scroll(_ command: Command) {
    guard var reader else { return }
    let page = Layout(self).reader.text.rows
    let last = max(0, reader.lines.count - page)
    let next = command == .first ? 0 : command == .last ? last : reader.top + (step(command, page: page) ?? 0)
    reader.top = max(0, min(next, last))
    self.reader = reader
  }

  /// The selected country of the table.
  var selectedTally: CountryTally? {
    let all = tallies.all ?? []
    return all.first { $0.country == tallies.selected } ?? tallies.sorted(by: countries).first
  }

  mutating func sortTallies() {
    tallies.order = TallyOrder(rawValue: tallies.order.rawValue + 1) ?? .events
    notice = "sorted by \(tallies.order.words)"
  }
}

extension ListState {
  /// The first row of the next day in the window.
  fileprivate func day(after index: Int) -> Int {
    guard rows.indices.contains(index) else { return index }
    return rows[index...].firstIndex { $0.position.day != rows[index].position.day } ?? rows.count - 1
  }

  /// The first row of this day, or of the day before when the cursor is there already.
  fileprivate func day(before index: Int) -> Int {
    guard rows.indices.contains(index), index > 0 else { return 0 }
    let day = rows[index - 1].position.day
    return (rows[..<index].lastIndex { $0.position.day != day } ?? -1) + 1
  }
}
