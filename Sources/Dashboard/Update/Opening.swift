import CrisisModel

/// Opening what a line stands for, and the way back.
extension State {
  /// The article that is read, when it is on top.
  var reader: Reader? {
    get {
      guard case .reader(let reader)? = layers.last else { return nil }
      return reader
    }
    set {
      guard let newValue, case .reader? = layers.last else { return }
      layers[layers.count - 1] = .reader(newValue)
    }
  }

  /// The entry that is looked into, when it is on top.
  var entryView: EntryView? {
    get {
      guard case .entry(let view)? = layers.last else { return nil }
      return view
    }
    set {
      guard let newValue, case .entry? = layers.last else { return }
      layers[layers.count - 1] = .entry(newValue)
    }
  }

  /// The list at hand, when its first rows are still under way.
  var listUnderWay: ListKind? {
    guard case .view = place, let list = shownList, self[list].rows.isEmpty else { return nil }
    return asks.isOpen(.page(list)) ? list : nil
  }

  /// Opens what Enter was meant for when its rows have come.
  mutating func openOnArrival() {
    guard let list = opensOnArrival, !asks.isOpen(.page(list)) else { return }
    opensOnArrival = nil
    if shownList == list, layers.isEmpty, popup == nil { open() }
  }

  mutating func open() {
    if let report = entryView?.selected {
      push(.reader(Reader(report.article, target: .record(report.record.core.identity), sought: filter.words)))
    } else if place == .view(.countries) {
      guard let country = selectedTally?.country else { return }
      trail.depart(from: stop)
      var filtered = stop
      (filtered.filter.countries, filtered.view) = ([country], .timeline)
      travel(to: filtered)
    } else if let row = focusedList?.selected {
      open(row)
    }
  }

  private mutating func open(_ row: Row) {
    switch row {
    case .entry(let entry) where entry.opensReports: push(.entry(EntryView(entry)))
    case .entry, .article: openReader(row)
    case .finding(let finding) where finding.entry != nil: openReports()
    case .finding(let finding) where finding.article != nil: openReader(row)
    case .finding(let finding): notice = "\(finding.path) could not be read; o opens the file"
    }
  }

  /// The reader at the row's evidence.
  mutating func openReader(_ row: Row) {
    switch row {
    case .entry(let entry):
      push(.reader(Reader(entry.article, target: .record(entry.lead.core.identity), sought: filter.words)))
    case .article(let article): push(.reader(Reader(article.label, target: nil, sought: filter.words)))
    case .finding(let finding):
      guard let label = finding.article else { return }
      if let entry = finding.entry { return openReader(.entry(entry)) }
      push(.reader(Reader(label, target: finding.finding.range.map { .passage($0) }, sought: filter.words)))
    }
  }

  mutating func openReports() {
    switch focusedList?.selected {
    case .entry(let entry): push(.entry(EntryView(entry)))
    case .finding(let finding): finding.entry.map { push(.entry(EntryView($0))) }
    case .article, nil: break
    }
  }

  private mutating func push(_ layer: Layer) {
    trail.depart(from: stop)
    layers.append(layer)
    topLayerChanged()
    if let kind = view.list { self[kind].isTouched = true }
  }

  mutating func back() {
    guard barPick == nil else {
      barPick = nil
      return
    }
    if let previous = trail.back(from: stop) { travel(to: previous) }
  }

  mutating func forward() {
    if let next = trail.forward(from: stop) { travel(to: next) }
  }

  /// `q`: closes what is on top, and the program when nothing is.
  mutating func close() -> [Effect] {
    guard barPick == nil else {
      back()
      return []
    }
    guard !layers.isEmpty else { return leave() }
    layers.removeLast()
    topLayerChanged()
    trail.arrive(at: stop)
    return []
  }

  /// Questions of a layer that is gone, or covered, are late.
  mutating func topLayerChanged() {
    asks.drop(.article)
    asks.drop(.entry)
    if let index = layers.indices.last { layers[index].refreshIfEmpty() }
  }

  /// Switches to a view; what lay over the old one is closed.
  mutating func show(_ new: View) -> [Effect] {
    barPick = nil
    guard new != view || !layers.isEmpty else { return [] }
    trail.depart(from: stop)
    layers.removeAll()
    topLayerChanged()
    view = new
    return []
  }

  mutating func walkPanes(_ step: Int) {
    let views = isOverview ? [.timeline, .forces, .quotes] : View.allCases
    let now = views.firstIndex(of: view) ?? 0
    view = views[(now + step + views.count) % views.count]
  }

  /// The evidence of the next or previous row, without the way back to the list.
  mutating func stepRow(_ step: Int) {
    guard canStep(step), let kind = view.list else { return }
    self[kind].cursor += step
    self[kind].top = min(self[kind].top, self[kind].cursor)
    guard let row = self[kind].selected else { return }
    layers.removeLast()
    openReader(row)
  }

  /// Whether the list below the reader has a row there.
  func canStep(_ step: Int) -> Bool {
    guard layers.count == 1, let list = focusedList else { return false }
    return list.rows.indices.contains(list.cursor + step)
  }
}

extension Entry {
  /// Whether its sources tell it differently, so that Enter shows them side by side before any one sentence.
  var opensReports: Bool { !marks.isDisjoint(with: [.figuresDiffer, .changed, .disputed]) && reports > 1 }
}

extension Layer {
  /// After a commit.
  mutating func invalidate() {
    switch self {
    case .reader(var reader):
      reader.isStale = true
      self = .reader(reader)
    case .entry(var view):
      view.isStale = true
      self = .entry(view)
    }
  }

  /// A layer whose question was dropped asks it again.
  mutating func refreshIfEmpty() {
    switch self {
    case .reader(let reader) where reader.document == nil: invalidate()
    case .entry(let view) where view.detail == nil: invalidate()
    default: break
    }
  }
}
