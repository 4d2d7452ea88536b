import CrisisModel

/// Events by day: a head for each day, gaps, actor → target, category and the verbatim clause in aligned columns.
struct TimelineRows: Hashable, Sendable {
  /// Below this width an entry goes on in a second line.
  static let narrow = 64
  /// Columns beside the category from which on words are worth beginning there.
  static let leastRoom = 12
  /// From this width on actors stand with their full names.
  static let wide = 100

  private let width: Int
  private let context: RowContext
  private let tail: Tail
  private let actors: ActorWords
  private var actorWidth = 7
  private var categoryWidth = 6

  var newest: Day? { context.newest }

  /// Measures the window once, so that every line stands in the same columns.
  init(rows: [Row], width: Int, _ context: RowContext) {
    self.width = width
    self.context = context
    tail = Tail(rows, context, atMost: width < TimelineRows.wide ? 3 : 4)
    actors = context.actors(long: width >= TimelineRows.wide)
    for case .entry(let entry) in rows {
      guard case .event(let event) = entry.lead else { continue }
      actorWidth = max(actorWidth, Measure.width(parties(event)))
      categoryWidth = max(categoryWidth, Measure.width(category(entry, event)))
    }
    actorWidth = min(
      actorWidth, width >= TimelineRows.wide ? min(44, width / 4) : width >= TimelineRows.narrow ? 10 : width / 4)
  }

  func lines(_ entry: Entry, after previous: RowPosition?) -> [Line] {
    // What is only published in the filter's days says so itself, without heads.
    let (day, hasHead) = (entry.position.day, entry.position.section != .published)
    var lines = hasHead ? DayHeads.lines(day, after: previous?.day, width: width, context) : []
    guard case .event(let event) = entry.lead else { return lines }
    let role: Role = entry.marks.contains(.background) ? .dim : .text
    var line = Line()
    tail.add(entry, to: &line, width: width)
    line.add(Measure.cutName(parties(event), to: actorWidth), at: 2, width: actorWidth, role)
    let column = 3 + actorWidth
    let isNarrow = width < TimelineRows.narrow
    let start = column + categoryWidth + 1
    let room = width - start - tail.width
    line.add(category(entry, event), at: column, width: min(categoryWidth, room), categoryRole(entry, event))
    let words = clause(of: entry, event, role)
    if isNarrow, words.reduce(-1, { $0 + Measure.width($1.0) + 1 }) > room {
      var second = Line()
      let rest = line.add(flowing: words, at: start, width: room >= TimelineRows.leastRoom ? room : 0)
      second.add(words: rest, at: 4, width: width - 5)
      lines += [line, second]
    } else {
      line.add(words: words, at: start, width: room)
      lines.append(line)
    }
    if let note = contradiction(of: entry, event) {
      let words = "\(context.glyphs.finding) the text says \(note)"
      let at = isNarrow ? 4 : start
      lines.append(.of(words, at: at, width: width - at - 1, .warning))
    }
    return lines
  }

  /// "US → VE".
  private func parties(_ event: Event) -> String {
    let (actor, target) = (event.actor.map(actors.name(of:)), event.target.map(actors.name(of:)))
    guard let target else { return actor ?? context.glyphs.none }
    return [actor, context.glyphs.arrow, target].compactMap { $0 }.joined(separator: " ")
  }

  private func isNegated(_ entry: Entry, _ event: Event) -> Bool {
    entry.marks.contains(.negated) || event.denial == .negated
  }

  private func category(_ entry: Entry, _ event: Event) -> String {
    (isNegated(entry, event) ? context.glyphs.negated : "") + event.category.rawValue
  }

  private func categoryRole(_ entry: Entry, _ event: Event) -> Role {
    isNegated(entry, event) ? .negated : Role(event.category)
  }

  /// What differs in its figures, then status and span in dim words, then the clause.
  private func clause(of entry: Entry, _ event: Event, _ role: Role) -> [(String, Role)] {
    var words: [(String, Role)] = []
    if entry.marks.contains(.figuresDiffer) {
      words.append((QuantityWords.short(entry, own: nil, glyphs: context.glyphs), .differs))
    }
    let isDated = entry.lead.core.filing.basis == .dated
    var span = isDated ? event.date.flatMap { DayWords.span($0, in: context.year) } : nil
    let isElsewhere = entry.position.section != .dated && entry.day != entry.position.day
    if isElsewhere { span = span ?? DayWords.brief(entry.day, in: context.year) }
    let status = event.denial == .negated ? nil : StatusWords.of(event)
    let before = [span, StatusWords.of(entry.lead.core.modality), status].compactMap { $0 }.joined(separator: " ")
    if !before.isEmpty { words.append((before + ":", .dim)) }
    return words + [(entry.clause, role)]
  }

  /// "26 Oct 2023": the date in the text of an entry that is filed under its publication because of it.
  private func contradiction(of entry: Entry, _ event: Event) -> String? {
    guard entry.marks.contains(.finding), entry.lead.core.filing.basis == .reported, let date = event.date,
      abs(date.last - entry.day) > 60
    else { return nil }
    return DayWords.span(date.first, date.last)
  }
}
