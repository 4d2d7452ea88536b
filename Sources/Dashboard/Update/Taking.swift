import CrisisModel

/// Taking a record out of the dashboard: its words with their source, or the original itself.
extension State {
  mutating func copySelected() -> [Effect] {
    guard let text = citation else {
      notice = "nothing to yank here"
      return []
    }
    notice = "yanked with its citation"
    return [.copy(text)]
  }

  private var citation: String? {
    switch place {
    case .reader:
      guard let document = reader?.document else { return nil }
      let label = ArticleLabel(document.article)
      guard let fact = reader?.currentFact else { return Citation.text(of: label) }
      let words = fact.spans.map { (fact.inTitle ? document.article.title ?? "" : document.article.text).words(at: $0) }
      return Citation.text(words.joined(separator: " … "), fact.record?.core.claimant, label)
    case .entry:
      return entryView?.selected.map { Citation.text($0.clause, $0.record.core.claimant, $0.article) }
    case .view:
      switch focusedList?.selected {
      case .entry(let entry): return Citation.text(entry.clause, entry.lead.core.claimant, entry.article)
      case .article(let article): return Citation.text(of: article.label)
      case .finding(let row): return "\(row.finding.message) (\(FindingRows.place(row)))"
      case nil: return nil
      }
    }
  }

  mutating func openSource() -> [Effect] {
    switch place {
    case .reader: return reader.map { openSource($0.label) } ?? []
    case .entry: return entryView?.selected.map { openSource($0.article) } ?? []
    case .view:
      switch focusedList?.selected {
      case .entry(let entry): return openSource(entry.article)
      case .article(let article): return openSource(article.label)
      case .finding(let row): return [.openFile(path: row.path, line: row.line ?? 1)]
      case nil: return []
      }
    }
  }

  private func openSource(_ label: ArticleLabel) -> [Effect] {
    if let url = label.url, ["http://", "https://"].contains(where: url.lowercased().hasPrefix) {
      return [.openURL(url)]
    }
    return [.openFile(path: label.source.path, line: label.source.line)]
  }
}

/// Words with where they are from, as text to paste.
enum Citation {
  static func text(_ words: String, _ claimant: Claimant?, _ label: ArticleLabel) -> String {
    let flat = words.split { $0.isNewline }.joined(separator: " ")
    let isQuoted = flat.first == "“" || flat.first == "\"" || flat.first == "…"
    let attribution = claimant.flatMap { $0.isOutlet ? nil : "According to \($0.actor.name). " } ?? ""
    return (isQuoted ? flat : "“\(flat)”") + "\n" + attribution + text(of: label) + "\n"
  }

  /// "Caribbean Wire, “No way”, 29 Aug 2025, wire/no-way.txt:3".
  static func text(of label: ArticleLabel) -> String {
    let parts = [
      label.outlet, label.title.map { "“\($0)”" }, label.published.map(DayWords.full),
      label.url ?? "\(label.source.path):\(label.source.line)",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
