import Cells
import CrisisModel

extension Painter {
  /// An article: its text with every fact marked, the facts beside it, and why the current one was made.
  mutating func paintReader(_ reader: Reader, _ state: State, _ layout: Layout) {
    if layout.isFramed {
      let (title, right) = LayerTitle.of(state)
      paintFrame(layout.main, title: title, right: right, isFocused: true)
    }
    let parts = layout.reader
    guard let document = reader.document else {
      let words = reader.isGone ? "This article is no longer there." : state.glyphs.ellipsis
      paint(.of(words, at: 2, width: parts.text.columns - 3), in: parts.text.row(0))
      return
    }
    let marks = ReaderMarks(reader)
    for offset in 0..<parts.text.rows where reader.lines.indices.contains(reader.top + offset) {
      paintReaderLine(reader.lines[reader.top + offset], document, marks, in: parts.text.row(offset), state)
    }
    let words = FactWords(countries: state.countries, glyphs: state.glyphs, text: document.article.text)
    if let facts = parts.facts { paintFacts(reader, words, in: facts, state) }
    if let evidence = parts.evidence { paintEvidence(reader, words, in: evidence, state) }
  }

  private mutating func paintReaderLine(
    _ line: ReaderLine, _ document: ArticleDocument, _ marks: ReaderMarks, in rect: Rect, _ state: State
  ) {
    guard line.part != .head else {
      return paint(.of(line.words, at: 2, width: rect.columns - 3, .dim), in: rect)
    }
    let text = line.part == .title ? document.article.title ?? "" : document.article.text
    let base: Role = line.part == .title ? .title : .text
    var (painted, column) = (Line(), 2)
    for run in marks.runs(of: line, base: base) {
      let words = text.words(at: run.range)
      painted.pieces.append(Piece(text: words, column: column, role: run.role))
      column += Measure.width(words)
    }
    paint(painted, in: rect)
    switch marks.margin(of: line) {
    case .current: paintCursor(in: rect, isFocused: true, glyphs: state.glyphs)
    case .fact: paint(.of(state.glyphs.dot, at: 0, width: 1, .dim), in: rect)
    case .none: break
    }
  }

  private mutating func paintFacts(_ reader: Reader, _ words: FactWords, in rect: Rect, _ state: State) {
    paintDivider(leftOf: rect)
    let count = reader.facts.count
    paint(.of("facts in this article", at: 2, width: rect.columns - 3, .heading), in: rect.row(0))
    guard count > 0 else {
      return paint(.of("none found", at: 2, width: rect.columns - 3, .dim), in: rect.row(2))
    }
    for (offset, index) in FactList(reader, rows: rect.rows).shown.enumerated() {
      let fact = reader.facts[index]
      let row = rect.row(offset + FactList.headHeight)
      let isCurrent = index == reader.fact
      var line = Line()
      line.add("\(index + 1)", endingAt: 4, width: 3, .dim)
      let isFinding = fact.record == nil
      line.add(isFinding ? state.glyphs.finding : words.kind(fact), at: 5, width: 10, isFinding ? .warning : .category)
      line.add(words.words(fact), at: 17, width: rect.columns - 18)
      paint(line, in: row, highlight: isCurrent ? .focused : .none)
      if state.basket.contains(fact.basketIdentity) { paintPicked(in: row, glyphs: state.glyphs) }
      if isCurrent { paintCursor(in: row, isFocused: true, glyphs: state.glyphs) }
    }
  }

  /// The rule, and for each field its value with the words or the inference that it came from.
  private mutating func paintEvidence(_ reader: Reader, _ words: FactWords, in rect: Rect, _ state: State) {
    paintRule(in: rect.row(0))
    guard let fact = reader.currentFact else {
      let hint =
        reader.facts.isEmpty ? "nothing was found in this article" : "] shows the first fact and why it was made"
      return paint(.of(hint, at: 2, width: rect.columns - 3, .dim), in: rect.row(1))
    }
    let flow = ReasonFlow(words.reasons(fact), width: rect.columns - 3, rows: rect.rows - 1)
    for (offset, line) in flow.lines.enumerated() { paint(line, in: rect.row(offset + 1)) }
  }
}

/// Which facts stand beside the text, and in which line.
struct FactList {
  static let headHeight = 2
  /// The facts on screen: as many as have room around the current one.
  let shown: Range<Int>

  init(_ reader: Reader, rows: Int) {
    let (count, room) = (reader.facts.count, max(1, rows - FactList.headHeight))
    let first = max(0, min((reader.fact ?? 0) - room / 2, count - room))
    shown = first..<max(first, min(count, first + room))
  }

  /// The fact of a line of the list.
  func index(at line: Int) -> Int? {
    let index = shown.lowerBound + line - FactList.headHeight
    return line >= FactList.headHeight && shown.contains(index) ? index : nil
  }
}

/// Reasons in as many columns as fit, so that all of them show.
struct ReasonFlow {
  let lines: [Line]

  init(_ reasons: [(label: String, words: String, isInferred: Bool)], width: Int, rows: Int) {
    guard rows > 0, !reasons.isEmpty else {
      lines = []
      return
    }
    let columns = max(1, min(3, (reasons.count + rows - 1) / rows, width / 34))
    let columnWidth = width / columns
    let perColumn = (reasons.count + columns - 1) / columns
    var lines = Array(repeating: Line(), count: min(rows, perColumn))
    for (index, reason) in reasons.enumerated() {
      let (column, row) = (index / perColumn, index % perColumn)
      guard lines.indices.contains(row) else { continue }
      let at = 2 + column * columnWidth
      let labels = reasons[(column * perColumn)..<min(reasons.count, (column + 1) * perColumn)].map(\.label)
      let labelWidth = min(13, labels.map { Measure.width($0) }.max() ?? 0)
      lines[row].add(reason.label, at: at, width: labelWidth, reason.isInferred ? .warning : .dim)
      lines[row].add(reason.words, at: at + labelWidth + 1, width: columnWidth - labelWidth - 3)
    }
    self.lines = lines
  }
}
