import CrisisModel

/// What the reader has read, and flagged to come back to.
public struct ReadMarks: Hashable, Sendable {
  /// Articles that were opened.
  public private(set) var read: Set<Identity>
  /// Articles that were flagged.
  public private(set) var flagged: Set<Identity>

  /// Makes marks.
  public init(read: Set<Identity> = [], flagged: Set<Identity> = []) {
    (self.read, self.flagged) = (read, flagged)
  }

  /// A change of one article's marks.
  public struct Change: Hashable, Sendable {
    /// The article.
    public var article: Identity
    /// What changes.
    public var mark: Mark
    /// Whether the mark is set, else taken away.
    public var isSet: Bool
  }

  /// The marks that an article can have.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    case read
    case flag
  }

  /// Whether an article has a mark.
  public func has(_ mark: Mark, _ article: Identity) -> Bool {
    switch mark {
    case .read: read.contains(article)
    case .flag: flagged.contains(article)
    }
  }

  /// Sets a mark or takes it away.
  public mutating func take(_ change: Change) {
    switch (change.mark, change.isSet) {
    case (.read, true): read.insert(change.article)
    case (.read, false): read.remove(change.article)
    case (.flag, true): flagged.insert(change.article)
    case (.flag, false): flagged.remove(change.article)
    }
  }
}

extension ReadMarks.Change {
  /// Makes a change.
  public init(_ article: Identity, _ mark: ReadMarks.Mark, _ isSet: Bool) {
    (self.article, self.mark, self.isSet) = (article, mark, isSet)
  }
}

extension State {
  /// The article under the cursor, or in the reader.
  private var markable: Identity? {
    if let reader { return reader.article }
    guard case .article(let row)? = focusedList?.selected else { return nil }
    return row.label.identity
  }

  /// Turns a mark of the article at hand around.
  mutating func toggle(_ mark: ReadMarks.Mark) -> [Effect] {
    guard let article = markable else { return [] }
    let change = ReadMarks.Change(article, mark, !marks.has(mark, article))
    if place != .reader { move(.down) }
    return note(change)
  }

  /// The text of an article was opened.
  mutating func noteReading() -> [Effect] {
    guard let reader, reader.document != nil, !marks.has(.read, reader.article) else { return [] }
    return note(ReadMarks.Change(reader.article, .read, true))
  }

  private mutating func note(_ change: ReadMarks.Change) -> [Effect] {
    marks.take(change)
    return [.saveMark(change)]
  }
}
