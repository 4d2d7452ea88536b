import CrisisModel

/// Items as notes to paste: as plain text, or as Markdown.
enum BasketNote {
  /// Quotation, claimant and source of each, with a blank line between.
  static func text(_ items: [BasketItem]) -> String { items.map(text).joined(separator: "\n") }

  /// A document: a head for each item, its sentence as a quotation, then who says so and where.
  static func markdown(_ items: [BasketItem]) -> String { items.map(markdown).joined(separator: "\n") }

  private static func text(_ item: BasketItem) -> String {
    let quotation = flat(item.quotation)
    let isQuoted = ["“", "\"", "…"].contains(quotation.prefix(1))
    let head = quotation.isEmpty ? item.label == nil ? item.heading : "" : isQuoted ? quotation : "“\(quotation)”"
    let claimant = item.claimant.map { "According to \($0). " } ?? ""
    let source = item.label.map(Citation.text) ?? item.place
    return [head, claimant + source].filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static func markdown(_ item: BasketItem) -> String {
    var lines = ["## \(flat(item.heading))", ""]
    let quotation = flat(item.quotation)
    if !quotation.isEmpty { lines += ["> \(quotation)", ""] }
    if let claimant = item.claimant { lines.append("- according to: \(flat(claimant))") }
    if let label = item.label {
      let parts = [label.outlet, label.title.map { "“\($0)”" }].compactMap { $0 }
      if !parts.isEmpty { lines.append("- source: \(flat(parts.joined(separator: ", ")))") }
      lines.append("- published: \(label.published.map(DayWords.full) ?? "no date")")
      lines.append("- at: " + (label.url.map { "<\(flat($0))>" } ?? code("\(label.source.path):\(label.source.line)")))
    } else {
      lines.append("- at: \(code(item.place))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func flat(_ words: String) -> String {
    words.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// A name of a file that holds backticks stays whole.
  private static func code(_ words: String) -> String {
    words.contains("`") ? "`` \(flat(words)) ``" : "`\(flat(words))`"
  }
}

/// Where words are from.
enum Citation {
  /// "Caribbean Wire, “No way”, 29 Aug 2025, wire/no-way.txt:3".
  static func text(of label: ArticleLabel) -> String {
    let parts = [
      label.outlet, label.title.map { "“\($0)”" }, label.published.map(DayWords.full),
      label.url ?? "\(label.source.path):\(label.source.line)",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
