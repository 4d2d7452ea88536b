import CrisisModel

/// Events by day: a head for each day, gaps, actor → target, category and the verbatim clause in aligned columns.
enum TimelineRows {
  /// Below this width an entry takes two lines.
  static let narrow = 56
  /// From this width on actors stand with their full names.
  static let wide = 100

  static func lines(_ entry: Entry, after previous: RowPosition?, width: Int, _ context: RowContext) -> [Line] {
    var lines = DayHeads.lines(entry.position.day, after: previous?.day, width: width, context)
    guard case .event(let event) = entry.lead else { return lines }
    let role: Role = entry.marks.contains(.background) ? .dim : .text
    let actors = actors(of: event, in: width, context)
    let categoryWidth = context.glyphs.isASCII ? 13 : 10
    let isNegated = entry.marks.contains(.negated) || event.denial == .negated
    let category = (isNegated ? context.glyphs.negated : "") + event.category.rawValue

    let categoryRole = isNegated ? Role.negated : Role(event.category)

    var line = Line()
    let tail = context.addTail(entry, to: &line, width: width, signColumns: width < wide ? 3 : 4)
    line.add(actors.text, at: 2, width: actors.width, role)
    let clause = clause(of: entry, event, context, role)
    if width < narrow {
      line.add(category, at: 3 + actors.width, width: width - actors.width - tail - 4, categoryRole)
      var second = Line()
      second.add(words: clause, at: 4, width: width - 5)
      lines += [line, second]
    } else {
      let at = 3 + actors.width
      line.add(category, at: at, width: categoryWidth, categoryRole)
      let start = at + categoryWidth + 1
      line.add(words: clause, at: start, width: width - start - tail)
      lines.append(line)
    }
    if let note = contradiction(of: entry, event) {
      let column = width < narrow ? 4 : 4 + actors.width + categoryWidth
      let text = "\(context.glyphs.finding) the text says \(note)"
      lines.append(.of(text, at: column, width: width - column - 1, .warning))
    }
    return lines
  }

  /// "US → VE" in a column of its own.
  private static func actors(of event: Event, in width: Int, _ context: RowContext) -> (text: String, width: Int) {
    let words = context.actors(long: width >= wide)
    let names = [event.actor, event.target].map { $0.map(words.name(of:)) }
    let column = width >= wide ? min(36, width / 4) : width < narrow ? 16 : 8
    switch (names[0], names[1]) {
    case (let actor?, let target?):
      let arrow = column < 10 ? context.glyphs.arrow : " \(context.glyphs.arrow) "
      let joined = actor + arrow + target
      return (column < 10 && Measure.width(joined) <= 6 ? "\(actor) \(context.glyphs.arrow) \(target)" : joined, column)
    case (let actor?, nil): return (actor, column)
    case (nil, let target?): return ("\(context.glyphs.arrow) \(target)", column)
    case (nil, nil): return (context.glyphs.none, column)
    }
  }

  /// Status and span in dim words before the clause, and what differs in its figures.
  private static func clause(
    of entry: Entry, _ event: Event, _ context: RowContext, _ role: Role
  ) -> [(String, Role)] {
    var words: [(String, Role)] = []
    if entry.marks.contains(.figuresDiffer) {
      words.append((QuantityWords.short(entry, own: nil, glyphs: context.glyphs), .differs))
    }
    let status = event.denial == .negated ? nil : StatusWords.of(event)
    let hedge = StatusWords.of(entry.lead.core.modality)
    let span = entry.lead.core.filing.basis == .dated ? event.date.flatMap { DayWords.span($0, in: context.year) } : nil
    let before = [span, hedge, status].compactMap { $0 }.joined(separator: " ")
    if !before.isEmpty { words.append((before + ":", .dim)) }
    words.append((entry.clause, role))
    return words
  }

  /// "26 Oct 2023": the date in the text of an entry that is filed under its publication because of it.
  private static func contradiction(of entry: Entry, _ event: Event) -> String? {
    guard entry.marks.contains(.finding), entry.lead.core.filing.basis == .reported, let date = event.date,
      abs(date.last - entry.position.day) > 60
    else { return nil }
    return DayWords.span(date.first, date.last)
  }
}
