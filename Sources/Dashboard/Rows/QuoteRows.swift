import Cells
import CrisisModel

/// Statements: a line for the speaker with role and country, then the words with their date.
struct QuoteRows: Hashable, Sendable {
  /// From this width on the words have one line; below, two.
  static let wide = 90

  private let width: Int
  private let context: RowContext
  private let tail: Tail
  private var dateWidth = 6

  /// Measures the window once, so that dates stand in one column.
  init(rows: [Row], width: Int, _ context: RowContext) {
    self.width = width
    self.context = context
    tail = Tail(rows, context, atMost: 3)
    for case .entry(let entry) in rows {
      dateWidth = max(dateWidth, Measure.width(DayWords.brief(entry.day, in: context.year)))
    }
  }

  func lines(_ entry: Entry, after previous: Row?) -> [Line] {
    guard case .statement(let statement) = entry.lead else { return [] }
    var first = Line()
    tail.add(entry, to: &first, width: width)
    let day = DayWords.brief(entry.day, in: context.year)
    first.add(day, endingAt: width - tail.width, width: dateWidth, .dim)
    var column = 2
    if statement.polarity == .negated || entry.marks.contains(.negated) {
      let sign = context.glyphs.negated.trimmed
      first.add(sign, at: column, width: Measure.width(sign), .negated)
      column += Measure.width(sign) + 1
    }
    let room = width - column - tail.width - dateWidth - 1
    let role: Role = entry.marks.contains(.background) ? .dim : .text
    let head = QuoteRows.isSame(statement.speaker, as: previous) ? [] : [head(statement.speaker)]
    let words = entry.clause
    guard width < QuoteRows.wide, Measure.width(words) > room, room > 8,
      let break1 = TextWrap(words, columns: room).first(where: { _ in true })
    else {
      first.add(words, at: column, width: room, role)
      return head + [first]
    }
    first.add(break1.text(of: words), at: column, width: room, role)
    let rest = words.words(at: ByteRange(break1.next, words.utf8.count))
    return head + [first, .of(rest, at: column, width: room, role)]
  }

  private func head(_ speaker: ActorReference?) -> Line {
    var line = Line(part: .heading)
    let name = speaker?.name ?? "speaker not named"
    let names = context.actors(long: width >= QuoteRows.wide)
    let about = names.description(role: speaker?.role, country: speaker?.country)
    let room = min(Measure.width(about), max(0, width - 4 - min(Measure.width(name), width / 2)))
    line.add(about, endingAt: width, width: room, .dim)
    line.add(name, at: 1, width: width - room - 3, speaker == nil ? .dim : .speaker)
    return line
  }

  private static func isSame(_ speaker: ActorReference?, as previous: Row?) -> Bool {
    guard case .entry(let entry)? = previous, case .statement(let statement) = entry.lead else { return false }
    return statement.speaker == speaker
  }
}
