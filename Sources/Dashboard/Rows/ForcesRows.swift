import CrisisModel

/// Deployments: route, unit, quantity, status, date and texts in columns as wide as the window's rows need.
struct ForcesRows: Sendable {
  /// Below this width an entry takes two lines.
  static let narrow = 44
  /// From this width on names stand in full, and who claims it beside.
  static let wide = 90

  private let width: Int
  private let context: RowContext
  private var unitWidth = 5
  private var quantityWidth = 5
  private var statusWidth = 7
  private var dateWidth = 6
  private var claimWidth = 0
  private var routeWidth = 0

  /// Measures the window once, so that every line stands in the same columns.
  init(rows: [Row], width: Int, _ context: RowContext) {
    self.width = width
    self.context = context
    for case .entry(let entry) in rows {
      guard case .deployment(let d) = entry.lead else { continue }
      unitWidth = max(unitWidth, d.unit.rawValue.utf8.count)
      quantityWidth = max(quantityWidth, Measure.width(quantity(entry, d)))
      statusWidth = max(statusWidth, status(d).utf8.count)
      dateWidth = max(dateWidth, Measure.width(DayWords.brief(entry.position.day, in: context.year)))
    }
    unitWidth = min(unitWidth, width < 60 ? 9 : 12)
    quantityWidth = min(quantityWidth, max(9, width / 4))
    claimWidth = width >= ForcesRows.wide ? min(40, width / 5) : 0
    let tail = width >= ForcesRows.wide ? 10 : 8
    func route() -> Int {
      let columns = [unitWidth, quantityWidth, statusWidth, dateWidth, claimWidth].filter { $0 > 0 }
      return width - 2 - columns.reduce(0) { $0 + $1 + 1 } - 1 - tail
    }
    if route() < 13 { dateWidth = 0 }
    if route() < 13 { unitWidth = min(unitWidth, 8) }
    routeWidth = max(8, min(route(), 44))
  }

  func lines(_ entry: Entry) -> [Line] {
    guard case .deployment(let d) = entry.lead else { return [] }
    let role: Role = entry.marks.contains(.background) ? .dim : .text
    let quantityRole: Role = entry.marks.contains(.figuresDiffer) ? .differs : .figure
    var line = Line()
    let tail = context.addTail(entry, to: &line, width: width, signColumns: width >= ForcesRows.wide ? 4 : 2)
    if width < ForcesRows.narrow {
      line.add(route(d), at: 2, width: width - 3 - tail, role)
      var second = Line()
      let words = [(quantity(entry, d), quantityRole), (d.unit.rawValue, role), (status(d), Role(d.status))]
      second.add(words: words, at: 4, width: width - 5)
      return [line, second]
    }
    var column = 2
    line.add(route(d), at: column, width: routeWidth, role)
    column += routeWidth + 1
    line.add(d.unit.rawValue, at: column, width: unitWidth, role)
    column += unitWidth + 1
    line.add(quantity(entry, d), endingAt: column + quantityWidth, width: quantityWidth, quantityRole)
    column += quantityWidth + 2
    line.add(status(d), at: column, width: statusWidth, Role(d.status))
    column += statusWidth + 1
    if dateWidth > 0 {
      let day = DayWords.brief(entry.position.day, in: context.year)
      line.add(day, endingAt: column + dateWidth, width: dateWidth, .dim)
      column += dateWidth + 1
    }
    line.add(claim(entry), at: column + 1, width: min(claimWidth, width - column - tail - 1), .dim)
    return [line]
  }

  /// "US → Caribbean", "US ← Iraq" for what leaves, "VE" alone for what is called up.
  private func route(_ d: Deployment) -> String {
    let words = context.actors(long: width >= ForcesRows.wide)
    let sender = d.sender.map(words.name(of:)) ?? context.glyphs.none
    switch d.direction {
    case .withdraw:
      let origin = d.from.map { " \(context.glyphs.leaves) \(words.name(of: $0))" } ?? ""
      return sender + origin + (d.to.map { " \(context.glyphs.arrow) \(words.name(of: $0))" } ?? "")
    case .deploy, .mobilise:
      let origin = width >= ForcesRows.wide ? d.from.map { " (\(words.name(of: $0)))" } ?? "" : ""
      return sender + origin + (d.to.map { " \(context.glyphs.arrow) \(words.name(of: $0))" } ?? "")
    }
  }

  private func quantity(_ entry: Entry, _ d: Deployment) -> String {
    if width >= ForcesRows.wide, entry.figures.count <= 1, let own = d.quantity { return own.words }
    return QuantityWords.short(entry, own: d.quantity, glyphs: context.glyphs)
  }

  private func status(_ d: Deployment) -> String { StatusWords.of(d) }

  private func claim(_ entry: Entry) -> String {
    let claimant = entry.lead.core.claimant
    return claimant.isOutlet ? entry.article.outlet ?? "" : "according to \(claimant.actor.name)"
  }
}
