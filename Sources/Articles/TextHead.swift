import CrisisModel

/// The lines above the body of a text: what they say, and where the body begins.
struct TextHead {
  private var lines: TextLines
  private var hasDateWords = false

  /// Reads the head of a text into a draft.
  ///
  /// - Parameters:
  ///   - position: where the head begins, in bytes.
  ///   - line: the number of that line.
  /// - Returns: where the body begins: byte and line.
  static func read(
    _ text: [UInt8], from position: Int = 0, line: Int = 1, into draft: inout ArticleDraft
  ) -> (start: Int, line: Int) {
    var head = TextHead(lines: TextLines(text, from: position, number: line))
    return head.read(into: &draft)
  }

  private mutating func read(into draft: inout ArticleDraft) -> (start: Int, line: Int) {
    for _ in 0..<TextHead.mostLines {
      var ahead = lines
      guard let line = ahead.nextWords() else { return (lines.bytes.count, lines.number) }
      guard take(line, before: ahead, into: &draft) else {
        takeOpeningDateline(line, into: &draft)
        return (line.start, line.number)
      }
      lines = ahead
    }
    return (lines.position, lines.number)
  }

  /// Heads are shorter; beyond that every line is body.
  private static let mostLines = 24

  /// Whether the line belongs to the head; what it says goes into the draft.
  private mutating func take(_ line: TextLines.Line, before rest: TextLines, into draft: inout ArticleDraft) -> Bool {
    guard line.count <= HeadLine.longest else { return false }
    switch HeadLine(line.words) {
    case .date(let reading):
      // A second date (an update) is not the date of publication.
      guard draft.published == nil, !hasDateWords else { return true }
      hasDateWords = true
      draft.published = ArticleDraft.date(
        reading, words: line.words, origin: .dateline, field: nil, findings: &draft.findings)
      return true
    case .labelled(let label, let value):
      return take(label, value, into: &draft)
    case .slug:
      guard draft.title == nil else { return false }
      draft.title = line.words
      draft.titleIsFromSlug = true
      return true
    case .byline(let author):
      draft.author = draft.author ?? author
      return true
    case .address:
      draft.url = draft.url ?? line.words
      return true
    case .heading(let title):
      guard draft.title == nil else { return false }
      draft.title = title
      return true
    case .words:
      guard draft.title == nil, isTitle(line, before: rest) else { return false }
      draft.title = line.words
      return true
    }
  }

  private mutating func take(_ label: HeadLabel, _ value: String, into draft: inout ArticleDraft) -> Bool {
    switch label {
    case .title: draft.title = draft.title ?? value
    case .author: draft.author = draft.author ?? value
    case .outlet:
      if HeadLine.isAddress(value) { draft.url = draft.url ?? value } else { draft.outlet = draft.outlet ?? value }
    case .address: draft.url = draft.url ?? value
    case .published:
      guard draft.published == nil else { return true }
      hasDateWords = true
      draft.published = ArticleDraft.date(value, origin: .dateline, findings: &draft.findings)
    case .captured:
      guard draft.captured == nil else { return true }
      draft.captured = ArticleDraft.date(value, origin: .dateline, findings: &draft.findings)
    case .other: break
    }
    return true
  }

  /// A first line is a title when it is short and stands apart: before a blank line or another line of the head, or
  /// at least without the end of a sentence before a line that begins one.
  private func isTitle(_ line: TextLines.Line, before rest: TextLines) -> Bool {
    guard line.words.utf8.count <= 200, TextDateline(line.words) == nil else { return false }
    var after = rest
    guard let next = after.next() else { return false }
    var beyond = after
    if next.words.isEmpty { return beyond.nextWords() != nil }
    if case .words = HeadLine(next.words) {} else { return true }
    if let last = line.words.unicodeScalars.last, ".,;:!?”\"".unicodeScalars.contains(last) { return false }
    return next.words.first.map { !$0.isLowercase } ?? false
  }

  /// A dateline with a year gives the date, one with an agency the outlet, where the head gave none.
  private func takeOpeningDateline(_ line: TextLines.Line, into draft: inout ArticleDraft) {
    guard let dateline = TextDateline(line.words) else { return }
    draft.outlet = draft.outlet ?? dateline.agency
    if draft.published == nil, !hasDateWords, let words = dateline.dateWords {
      draft.published = ArticleDraft.date(words, origin: .dateline, findings: &draft.findings)
    }
  }
}
