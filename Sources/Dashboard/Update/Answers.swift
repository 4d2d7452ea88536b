import CrisisModel

/// How answers come into the state: late ones are dropped, problems are said.
extension State {
  mutating func take(_ result: Result<Answer, AskProblem>, slot: Slot, generation: Int) {
    guard asks.close(slot, generation: generation) else { return }
    switch result {
    case .success(let answer): take(answer, slot: slot)
    case .failure(let problem): fail(slot, problem.message)
    }
  }

  private mutating func take(_ answer: Answer, slot: Slot) {
    switch (slot, answer) {
    case (.page(let kind), .page(let page)): self[kind].take(page)
    case (.counts(let kind), .counts(let counts)): self[kind].take(counts)
    case (.histogram, .histogram(let histogram)): take(histogram)
    case (.stretches, .stretches(let all)): (folded.stretches, folded.fold) = (all, fold)
    case (.groups, .groups(let all)): groups.all = all
    case (.countries, .countries(let all)): tallies.all = all
    case (.summary, .summary(let summary)): take(summary)
    case (.article, .article(let document)): take(document)
    case (.sentence(let item), .article(let document)): basket.take(document?.article, for: item)
    case (.entry, .entry(let detail)):
      guard case .entry(var view)? = layers.last else { return }
      view.take(detail)
      layers[layers.count - 1] = .entry(view)
    default: notice = "the store answered another question than was asked"
    }
  }

  private mutating func take(_ histogram: Histogram) {
    bar.histogram = histogram
    if filter.from == nil, filter.to == nil, !histogram.counts.isEmpty { bar.whole = histogram.first...histogram.last }
    // The cursor stays on the bar, or leaves it when the bar is gone.
    guard let pick = barPick, histogram.index(of: pick.cursor) == nil else { return }
    barPick = histogram.counts.isEmpty ? nil : BarPick(cursor: histogram.last)
  }

  private mutating func take(_ new: StoreSummary) {
    summary = new
    if isFirstReadDone, settledArticles == nil { (settledArticles, settledTexts) = (new.articles, new.texts) }
  }

  private mutating func take(_ document: ArticleDocument?) {
    guard case .reader(var reader)? = layers.last else { return }
    reader.take(document, width: Layout(self).readerTextWidth)
    layers[layers.count - 1] = .reader(reader)
  }

  private mutating func fail(_ slot: Slot, _ words: String) {
    notice = words
    switch slot {
    case .page(let kind):
      self[kind].failure = words
      self[kind].landing = nil
    case .countries: tallies.all = tallies.all ?? []
    case .sentence(let item): basket.take(nil, for: item)
    case .groups: groups.all = groups.all ?? []
    case .stretches: folded.stretches = folded.stretches ?? []
    case .counts, .histogram, .summary, .article, .entry: break
    }
  }
}
