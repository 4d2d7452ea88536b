import CrisisModel

/// Deployments: route, quantity, unit, status, date and texts in columns as wide as the window's rows need.
struct ForcesRows: Hashable, Sendable {
  /// Below this width an entry takes two lines.
  static let narrow = 44
  /// From this width on names stand in full, and who claims it beside.
  static let wide = 90

  private let width: Int
  private let context: RowContext
  private let tail: Tail
  private let names: ActorWords
  private var routeWidth = 2
  private var quantityWidth = 1
  private var unitWidth = 5
  private var statusWidth = 7
  private var dateWidth = 6
  private var claimWidth = 0

  private var isWide: Bool { width >= ForcesRows.wide }

  /// Measures the window once, so that every line stands in the same columns.
  init(rows: [Row], width: Int, _ context: RowContext) {
    self.width = width
    self.context = context
    tail = Tail(rows, context, atMost: width < ForcesRows.wide ? 2 : 4)
    names = context.actors(long: width >= ForcesRows.wide)
    for case .entry(let entry) in rows {
      guard case .deployment(let d) = entry.lead else { continue }
      routeWidth = max(routeWidth, Measure.width(route(d)))
      quantityWidth = max(quantityWidth, Measure.width(quantity(entry, d)))
      unitWidth = max(unitWidth, Measure.width(unit(d)))
      statusWidth = max(statusWidth, StatusWords.of(d).utf8.count)
      dateWidth = max(dateWidth, Measure.width(DayWords.brief(entry.day, in: context.year)))
      claimWidth = max(claimWidth, Measure.width(claim(entry)))
    }
    fit()
  }

  /// Gives up columns, the least important first, until the route has room.
  private mutating func fit() {
    func left(_ others: Int...) -> Int { width - 3 - tail.width - others.filter { $0 > 0 }.reduce(0) { $0 + $1 + 1 } }
    let wanted = min(routeWidth, isWide ? 44 : 18)
    quantityWidth = min(quantityWidth, isWide ? 26 : 14)
    unitWidth = min(unitWidth, isWide ? 32 : 12)
    claimWidth = min(claimWidth, max(0, left(wanted, quantityWidth, unitWidth, statusWidth, dateWidth) - 2))
    if claimWidth < 12 { claimWidth = 0 }
    if left(quantityWidth, unitWidth, statusWidth, dateWidth, claimWidth) < wanted { dateWidth = 0 }
    if left(quantityWidth, unitWidth, statusWidth, dateWidth, claimWidth) < wanted { unitWidth = min(unitWidth, 9) }
    routeWidth = max(6, min(left(quantityWidth, unitWidth, statusWidth, dateWidth, claimWidth), routeWidth))
  }

  func lines(_ entry: Entry) -> [Line] {
    guard case .deployment(let d) = entry.lead else { return [] }
    let role: Role = entry.marks.contains(.background) ? .dim : .text
    let hasFigure = d.quantity != nil || !entry.figures.isEmpty
    let quantityRole: Role = entry.marks.contains(.figuresDiffer) ? .differs : hasFigure ? .figure : .dim
    var line = Line()
    tail.add(entry, to: &line, width: width)
    if width < ForcesRows.narrow {
      line.add(route(d), at: 2, width: width - 3 - tail.width, role)
      let figure = hasFigure ? [(quantity(entry, d), quantityRole)] : []
      var second = Line()
      let words = figure + [(unit(d) + ",", role), (StatusWords.of(d), Role(d.status))]
      second.add(words: words, at: 4, width: width - 5)
      return [line, second]
    }
    var column = 2
    func next(_ width: Int) -> Int {
      defer { column += width > 0 ? width + 1 : 0 }
      return column
    }
    line.add(Measure.cutName(route(d), to: routeWidth), at: next(routeWidth), width: routeWidth, role)
    let quantityEnd = next(quantityWidth) + quantityWidth
    line.add(quantity(entry, d), endingAt: quantityEnd, width: quantityWidth, quantityRole)
    line.add(unit(d), at: next(unitWidth), width: unitWidth, role)
    line.add(StatusWords.of(d), at: next(statusWidth), width: statusWidth, Role(d.status))
    let day = DayWords.brief(entry.day, in: context.year)
    line.add(day, endingAt: next(dateWidth) + dateWidth, width: dateWidth, .dim)
    line.add(claim(entry), at: next(claimWidth) + 1, width: claimWidth - 1, .dim)
    return [line]
  }

  /// "US → Caribbean", "US ← Iraq" for what leaves, "VE" alone for what is called up.
  private func route(_ d: Deployment) -> String {
    let (arrow, leaves) = (context.glyphs.arrow, context.glyphs.leaves)
    var route = d.sender.map(names.name(of:)) ?? context.glyphs.none
    if d.direction == .withdraw, let from = d.from { route += " \(leaves) \(names.name(of: from))" }
    if d.direction != .withdraw, isWide, let from = d.from { route += ", \(names.name(of: from))" }
    if let to = d.to { route += " \(arrow) \(names.name(of: to))" }
    return route
  }

  /// The formation by its name where there is room.
  private func unit(_ d: Deployment) -> String { (isWide ? d.formation : nil) ?? d.unit.rawValue }

  private func quantity(_ entry: Entry, _ d: Deployment) -> String {
    if isWide, entry.figures.count <= 1, let own = d.quantity { return own.words }
    return QuantityWords.short(entry, own: d.quantity, glyphs: context.glyphs)
  }

  private func claim(_ entry: Entry) -> String {
    let claimant = entry.lead.core.claimant
    return claimant.isOutlet ? entry.article.outlet ?? "" : "per \(claimant.actor.name)"
  }
}
