import CrisisModel

/// An article in the reader: its lines at the current width, its facts, and where the reader is in it.
struct Reader: Hashable, Sendable {
  let article: Identity
  /// What the list knew of it, shown until the text comes.
  let label: ArticleLabel
  /// What it was opened for: the record, or the passage, to jump to.
  var target: Target?
  var document: ArticleDocument?
  /// Whether it has to be asked for.
  var isStale = true
  /// Whether the store no longer has it.
  var isGone = false
  private(set) var facts: [ReaderFact] = []
  private(set) var lines: [ReaderLine] = []
  /// The current fact.
  var fact: Int?
  /// The first line on screen.
  var top = 0
  /// Words that are sought in the text.
  var sought: String?
  /// Where they stand, and which of them is current.
  private(set) var matches: [ByteRange] = []
  var match: Int?

  enum Target: Hashable, Sendable {
    case record(Identity)
    case passage(ByteRange)
  }

  init(_ label: ArticleLabel, target: Target?, sought: String? = nil) {
    article = label.identity
    self.label = label
    self.target = target
    self.sought = sought
  }

  /// Takes the document; the current fact stays current.
  mutating func take(_ answer: ArticleDocument?, width: Int) {
    guard let answer else {
      isGone = true
      return
    }
    let current = currentFact
    let isFirst = document == nil
    (document, isGone) = (answer, false)
    facts = ReaderFact.all(of: answer)
    wrap(to: width)
    seek(sought)
    if isFirst {
      fact = index(of: target)
    } else {
      fact = current.flatMap { old in facts.firstIndex { $0.isSame(as: old) } }
    }
    target = nil
  }

  /// Lays the text out for a width; the passage on screen stays there.
  mutating func wrap(to width: Int) {
    guard let document else { return }
    let anchor = lines.indices.contains(top) ? lines[top] : nil
    lines = ReaderLine.all(of: document.article, width: width)
    if let anchor { top = lines.lastIndex { $0.part == anchor.part && $0.range.start <= anchor.range.start } ?? 0 }
  }

  var currentFact: ReaderFact? { fact.flatMap { facts.indices.contains($0) ? facts[$0] : nil } }

  /// Finds words in the text, whatever their case.
  mutating func seek(_ words: String?) {
    sought = words
    match = nil
    matches = TextSearch.ranges(of: words ?? "", in: document?.article.text ?? "")
  }

  /// The line that holds a byte of the text or title.
  func line(of offset: Int, in part: ReaderLine.Part) -> Int? {
    lines.lastIndex { $0.part == part && $0.range.start <= offset }
  }

  private func index(of target: Target?) -> Int? {
    switch target {
    case .record(let identity): facts.firstIndex { $0.record?.core.identity == identity }
    case .passage(let range): facts.firstIndex { $0.spans.contains(range) && $0.record == nil }
    case nil: nil
    }
  }
}
