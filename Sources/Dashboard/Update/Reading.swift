import CrisisModel

/// Walking over facts and matches in the reader.
extension State {
  mutating func walkFacts(_ step: Int) {
    guard var reader, !reader.facts.isEmpty else { return }
    let next = reader.fact.map { $0 + step } ?? (step > 0 ? reader.firstFactOnScreen : reader.facts.count - 1)
    reader.fact = (next + reader.facts.count) % reader.facts.count
    self.reader = reader
    showFact()
  }

  /// Brings the current fact on screen, with its sentence around it.
  mutating func showFact() {
    guard let reader, let fact = reader.currentFact, let span = fact.spans.first else { return }
    show(span, in: fact.inTitle ? .title : .text)
  }

  /// Next or previous occurrence in the text; in a view the rows themselves are the matches.
  mutating func walkMatches(_ step: Int) {
    guard var reader else { return place == .map ? moveRow(step > 0 ? .down : .up) : move(step > 0 ? .down : .up) }
    guard !reader.matches.isEmpty else {
      notice = "not found in this article"
      return
    }
    let count = reader.matches.count
    let next = reader.match.map { $0 + step } ?? reader.firstMatchOnScreen
    let index = (next + count) % count
    reader.match = index
    self.reader = reader
    show(reader.matches[index], in: .text)
    notice = "match \(index + 1) of \(count)"
  }

  /// Scrolls as little as needed to have the passage a few lines away from both edges.
  private mutating func show(_ span: ByteRange, in part: ReaderLine.Part) {
    guard var reader, let first = reader.line(of: span.start, in: part) else { return }
    let last = max(first, reader.line(of: max(span.start, span.end - 1), in: part) ?? first)
    let height = Layout(self).reader.text.rows
    let margin = min(3, height / 4)
    if first - margin < reader.top { reader.top = first - margin }
    if last + margin >= reader.top + height { reader.top = min(first - margin, last + margin - height + 1) }
    reader.top = max(0, min(reader.top, reader.lines.count - height))
    self.reader = reader
  }
}

extension Reader {
  /// The first fact at or below the first line on screen.
  fileprivate var firstFactOnScreen: Int {
    guard lines.indices.contains(top), lines[top].part == .text else { return 0 }
    let start = lines[top].range.start
    return facts.firstIndex { !$0.inTitle && ($0.spans.first?.start ?? 0) >= start } ?? 0
  }

  fileprivate var firstMatchOnScreen: Int {
    guard lines.indices.contains(top), lines[top].part == .text else { return 0 }
    let start = lines[top].range.start
    return matches.firstIndex { $0.start >= start } ?? 0
  }
}
