import CrisisModel

/// Taking things out of the dashboard: into the basket, onto the clipboard, into a file, or to the original itself.
extension State {
  /// What the cursor is on, as an item; `nil` where nothing is.
  private var item: BasketItem? {
    let maker = BasketMaker(countries: countries, glyphs: glyphs)
    switch place {
    case .reader:
      guard let article = reader?.document?.article else { return nil }
      if let fact = reader?.currentFact { return maker.item(fact, in: article) }
      let label = ArticleLabel(article)
      let title = "article: \(label.title ?? label.source.path)"
      return BasketItem(identity: article.identity, heading: title, words: "", label: label)
    case .entry: return entryView?.selected.map(maker.item)
    case .view, .bar, .fold, .map: return focusedList?.selected.map(maker.item)
    }
  }

  /// Puts what the cursor is on into the basket, or takes it out, and goes on to the next line.
  mutating func pick() {
    guard let item else { return }
    if basket.contains(item.identity) {
      basket.remove(item.identity)
    } else if basket.isFull {
      notice = "the basket holds \(NumberWords.grouped(Basket.limit)) at most; U empties it"
      return
    } else {
      basket.add(item)
    }
    if place == .map { moveRow(.down) } else if place != .reader { move(.down) }
  }

  mutating func emptyBasket() {
    notice = "\(NumberWords.counted(basket.count, "record")) taken out of the basket"
    basket = Basket()
  }

  /// What is in the basket, else what the cursor is on.
  private var taken: [BasketItem] { basket.isEmpty ? item.map { [$0] } ?? [] : basket.items }

  mutating func yank(asMarkdown: Bool) -> [Effect] {
    let items = taken
    notice =
      "yanked " + (basket.isEmpty ? "" : NumberWords.counted(items.count, "record") + " ") + "with "
      + (items.count == 1 ? "its citation" : "their citations")
    return [.copy(asMarkdown ? BasketNote.markdown(items) : BasketNote.text(items))]
  }

  /// Opens what is taken in the editor.
  func edit() -> [Effect] { [.editText(BasketNote.markdown(taken), name: "crisiswatch.md")] }

  /// Writes what is taken to a file: as Markdown, or as plain text where its name ends with .txt.
  mutating func write(_ path: String?) -> [Effect] {
    guard let path else {
      popup = .prompt(Prompt(purpose: .write))
      return []
    }
    let items = taken
    return [.writeFile(path: path, text: path.hasSuffix(".txt") ? BasketNote.text(items) : BasketNote.markdown(items))]
  }

  /// The text of the article in the pager.
  func page() -> [Effect] {
    guard let article = reader?.document?.article else { return [] }
    let head = [article.title, Citation.text(of: ArticleLabel(article))].compactMap { $0 }
    return [.pageText((head + ["", article.text, ""]).joined(separator: "\n"), name: "article.txt")]
  }

  mutating func toggleMouse() -> [Effect] {
    hasMouse.toggle()
    notice = hasMouse ? "the mouse works here" : "the terminal's own selection works; M takes the mouse back"
    return [.reportMouse(hasMouse)]
  }

  mutating func openSource() -> [Effect] {
    switch place {
    case .reader: return reader.map { openSource($0.label) } ?? []
    case .entry: return entryView?.selected.map { openSource($0.article) } ?? []
    case .view, .bar, .fold, .map:
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
