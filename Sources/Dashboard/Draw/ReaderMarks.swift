import CrisisModel

/// Which bytes of the reader's text belong to facts, to the current fact, to a finding or to a match.
struct ReaderMarks {
  /// A stretch in one role.
  struct Run {
    let range: ByteRange
    let role: Role
  }

  /// What stands in the margin of a line.
  enum Margin {
    case none
    case fact
    case current
  }

  /// Marked stretches, the weaker first: later ones are laid over earlier ones.
  private let text: [(range: ByteRange, role: Role)]
  private let title: [(range: ByteRange, role: Role)]

  init(_ reader: Reader) {
    var (text, title): ([(ByteRange, Role)], [(ByteRange, Role)]) = ([], [])
    func add(_ fact: ReaderFact, _ role: Role) {
      for span in fact.spans { if fact.inTitle { title.append((span, role)) } else { text.append((span, role)) } }
    }
    for fact in reader.facts { add(fact, fact.record == nil ? .warning : .evidence) }
    for (index, match) in reader.matches.enumerated() {
      text.append((match, index == reader.match ? .matchCurrent : .match))
    }
    if let current = reader.currentFact { add(current, .evidenceCurrent) }
    (self.text, self.title) = (text, title)
  }

  /// The stretches of a line, in order and without a gap.
  func runs(of line: ReaderLine, base: Role) -> [Run] {
    let marks = marks(of: line)
    var cuts: Set<Int> = [line.range.start, line.range.end]
    for mark in marks {
      cuts.insert(max(line.range.start, mark.range.start))
      cuts.insert(min(line.range.end, mark.range.end))
    }
    let sorted = cuts.sorted()
    return zip(sorted, sorted.dropFirst()).map { start, end in
      let range = ByteRange(start, end)
      return Run(range: range, role: marks.last { $0.range.contains(range) }?.role ?? base)
    }
  }

  func margin(of line: ReaderLine) -> Margin {
    let marks = marks(of: line)
    if marks.contains(where: { $0.role == .evidenceCurrent }) { return .current }
    return marks.contains { $0.role == .evidence || $0.role == .warning } ? .fact : .none
  }

  private func marks(of line: ReaderLine) -> [(range: ByteRange, role: Role)] {
    (line.part == .title ? title : line.part == .text ? text : []).filter { $0.range.overlaps(line.range) }
  }
}
