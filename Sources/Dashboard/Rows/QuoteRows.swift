import CrisisModel

/// Statements: a line for the speaker with role and country, then the words with their date.
struct QuoteRows: Sendable {
  private let width: Int
  private let context: RowContext
  private var dateWidth = 6

  /// Measures the window once, so that dates stand in one column.
  init(rows: [Row], width: Int, _ context: RowContext) {
    self.width = width
    self.context = context
    for row in rows { dateWidth = max(dateWidth, Measure.width(DayWords.brief(row.position.day, in: context.year))) }
  }

  func lines(_ entry: Entry, after previous: Row?) -> [Line] {
    guard case .statement(let statement) = entry.lead else { return [] }
    var lines: [Line] = []
    if !QuoteRows.isSame(statement.speaker, as: previous) { lines.append(head(statement.speaker)) }

    var line = Line()
    let tail = context.addTail(entry, to: &line, width: width, signColumns: 2)
    let day = DayWords.brief(entry.position.day, in: context.year)
    line.add(day, endingAt: width - tail, width: dateWidth, .dim)
    var words: [(String, Role)] = []
    if statement.polarity == .negated || entry.marks.contains(.negated) {
      words.append((context.glyphs.negated.trimmed, .negated))
    }
    words.append((entry.clause, entry.marks.contains(.background) ? .dim : .text))
    line.add(words: words, at: 2, width: width - tail - dateWidth - 4)
    return lines + [line]
  }

  private func head(_ speaker: ActorReference?) -> Line {
    var line = Line(part: .heading)
    let name = speaker?.name ?? "speaker not named"
    let about = context.actors(long: width >= 90).description(role: speaker?.role, country: speaker?.country)
    let room = min(Measure.width(about), max(0, width - 4 - min(Measure.width(name), width / 2)))
    line.add(about, endingAt: width - 1, width: room, .dim)
    line.add(name, at: 1, width: width - room - 4, speaker == nil ? .dim : .speaker)
    return line
  }

  private static func isSame(_ speaker: ActorReference?, as previous: Row?) -> Bool {
    guard case .entry(let entry)? = previous, case .statement(let statement) = entry.lead else { return false }
    return statement.speaker == speaker
  }
}
