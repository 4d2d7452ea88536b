import CrisisModel

/// What has to be asked now, said once: what is on screen and stale, rows before counts.
extension State {
  mutating func nextQuestions() -> [Effect] {
    var effects: [Effect] = []
    if isSummaryStale, !asks.isOpen(.summary) {
      isSummaryStale = false
      effects.append(ask(.summary, .summary))
    }
    for kind in visibleLists { effects += pageQuestion(kind) }
    effects += stretchesQuestion() + layerQuestions()
    for kind in visibleLists { effects += countsQuestion(kind) }
    return effects + barQuestion() + talliesQuestion() + groupsQuestion() + sentenceQuestion()
  }

  private mutating func ask(_ query: Query, _ slot: Slot) -> Effect {
    .ask(query, slot, generation: asks.open(slot))
  }

  private mutating func pageQuestion(_ kind: ListKind) -> [Effect] {
    let list = self[kind]
    guard list.failure == nil else { return [] }
    if list.goal == nil, asks.isOpen(.page(kind)) { return [] }
    guard let (landing, anchor) = nextPage(of: list) else { return [] }
    self[kind].goal = nil
    self[kind].landing = landing
    if landing != .before, landing != .after { self[kind].isStale = false }
    let request = PageRequest(list: kind, filter: filter, anchor: anchor, limit: ListState.pageLimit)
    return [ask(.page(request), .page(kind))]
  }

  /// The page that a list needs most; `nil` when it has what it needs.
  private func nextPage(of list: ListState) -> (ListState.Landing, PageAnchor)? {
    switch list.goal {
    case .newest: return (.newest, .newest)
    case .oldest: return (.oldest, .oldest)
    case .at(let position): return (.at(position), .around(position))
    case .stay, .before, .after, nil: break
    }
    if list.isStale || !list.isCurrent {
      guard let selected = list.selected, list.isTouched || isFirstReadDone else { return (.newest, .newest) }
      return (.stay, .around(position(of: selected)))
    }
    let margin = max(40, size.rows * 2)
    if list.hasAfter, list.rows.count - list.cursor < margin, let last = list.rows.last {
      return (.after, .after(last.position))
    }
    if list.hasBefore, list.cursor < margin, let first = list.rows.first {
      return (.before, .before(first.position))
    }
    return nil
  }

  /// Where to look for a row: what was listed by its publication stands under its own day in the other order, and
  /// without dates.
  private func position(of row: Row) -> RowPosition {
    guard case .entry(let entry) = row else { return row.position }
    let own = RowPosition(day: entry.day, order: entry.position.order, identity: entry.identity)
    if filter.order == .publication { return own.byPublication }
    let isElsewhere = row.position.section == .published && (filter.from != nil || filter.to != nil)
    return isElsewhere ? row.position : own
  }

  private mutating func countsQuestion(_ kind: ListKind) -> [Effect] {
    var list = self[kind]
    guard list.needsCounts, list.isCurrent, list.failure == nil, !asks.isOpen(.page(kind)),
      !asks.isOpen(.counts(kind))
    else { return [] }
    list.needsCounts = false
    list.countedAt = list.hasBefore ? list.rows.first?.position : nil
    self[kind] = list
    return [ask(.counts(kind, filter, at: list.countedAt), .counts(kind))]
  }

  private mutating func barQuestion() -> [Effect] {
    let buckets = Layout(self).barBuckets
    guard buckets > 0, self[barList].isCurrent || view == .countries || showsFold else { return [] }
    let isOther = bar.list != barList || bar.buckets != buckets
    guard isOther || (bar.isStale && !asks.isOpen(.histogram)) else { return [] }
    if bar.list != barList { bar.histogram = nil }
    (bar.list, bar.buckets, bar.isStale) = (barList, buckets, false)
    return [ask(.histogram(barList, filter, buckets: buckets), .histogram)]
  }

  private mutating func stretchesQuestion() -> [Effect] {
    guard showsFold, let fold, folded.isStale || folded.fold != fold else { return [] }
    guard folded.isStale || !asks.isOpen(.stretches) else { return [] }
    folded.isStale = false
    return [ask(.stretches(.timeline, filter, fold.width), .stretches)]
  }

  private mutating func groupsQuestion() -> [Effect] {
    guard case .groups(let picker)? = popup, groups.isStale || groups.facet != picker.facet else { return [] }
    if groups.facet != picker.facet { groups.all = nil }
    (groups.facet, groups.isStale) = (picker.facet, false)
    return [ask(.groups(picker.facet, filter, limit: GroupPicker.limit), .groups)]
  }

  private mutating func talliesQuestion() -> [Effect] {
    var isPicking = false
    if case .picker = popup { isPicking = true }
    guard tallies.isStale, isPicking || view == .countries, !asks.isOpen(.countries) else { return [] }
    tallies.isStale = false
    return [ask(.countries(filter), .countries)]
  }

  /// One at a time: nobody waits for it.
  private mutating func sentenceQuestion() -> [Effect] {
    guard let item = basket.wanting, let article = item.label?.identity, !asks.isOpen(.sentence(item.identity))
    else { return [] }
    return [ask(.article(article), .sentence(item.identity))]
  }

  private mutating func layerQuestions() -> [Effect] {
    guard let index = layers.indices.last else { return [] }
    switch layers[index] {
    case .reader(var reader) where reader.isStale && !asks.isOpen(.article):
      reader.isStale = false
      layers[index] = .reader(reader)
      return [ask(.article(reader.article), .article)]
    case .entry(var view) where view.isStale && !asks.isOpen(.entry):
      view.isStale = false
      layers[index] = .entry(view)
      return [ask(.entry(view.entry.identity, reports: EntryView.reportLimit), .entry)]
    default: return []
    }
  }
}
