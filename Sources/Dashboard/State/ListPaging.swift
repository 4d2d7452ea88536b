import CrisisModel

/// How pages come into the window while the cursor stays on its record.
extension ListState {
  /// Takes the page that was under way.
  mutating func take(_ page: Page) {
    switch landing {
    case .before where isCurrent: prepend(page)
    case .after where isCurrent: append(page)
    case let landing: replace(with: page, landing: landing ?? .stay)
    }
    landing = nil
  }

  private mutating func append(_ page: Page) {
    rows += page.rows
    hasAfter = page.hasAfter
    let excess = min(rows.count - ListState.windowLimit, cursor, top)
    guard excess > 0 else { return }
    rows.removeFirst(excess)
    cursor -= excess
    top -= excess
    hasBefore = true
    firstRank = firstRank.map { $0 + excess }
  }

  private mutating func prepend(_ page: Page) {
    rows = page.rows + rows
    cursor += page.rows.count
    top += page.rows.count
    hasBefore = page.hasBefore
    firstRank = hasBefore ? firstRank.map { max(0, $0 - page.rows.count) } : 0
    let excess = min(rows.count - ListState.windowLimit, rows.count - 1 - cursor)
    guard excess > 0 else { return }
    rows.removeLast(excess)
    hasAfter = true
  }

  private mutating func replace(with page: Page, landing: Landing) {
    let (old, distance) = (selected?.position, cursor - top)
    let showedNewest = isCurrent && top == 0 && !hasBefore
    rows = page.rows
    (hasBefore, hasAfter, isCurrent) = (page.hasBefore, page.hasAfter, true)
    switch landing {
    case .newest: cursor = 0
    case .oldest: cursor = max(0, rows.count - 1)
    case .at(let position): cursor = index(nearest: position)
    case .stay, .before, .after: cursor = old.map(index(nearest:)) ?? 0
    }
    top = showedNewest && !hasBefore && landing == .stay ? 0 : max(0, cursor - distance)
    firstRank = hasBefore ? nil : 0
    if hasBefore { needsCounts = true }
  }

  /// Where a row is now: the same record, else the first that stands at or after its position.
  private func index(nearest position: RowPosition) -> Int {
    if let same = rows.firstIndex(where: { $0.position.identity == position.identity }) { return same }
    return rows.firstIndex { position < $0.position } ?? max(0, rows.count - 1)
  }

  /// Takes the counts that were under way.
  mutating func take(_ counts: Counts) {
    total = counts.total
    published = counts.published
    elsewhere = counts.elsewhereInArticles
    defer { countedAt = nil }
    guard hasBefore else { return }
    let index = countedAt.flatMap { at in rows.firstIndex { $0.position == at } }
    if let index, let before = counts.before {
      firstRank = max(0, before - index)
    } else {
      needsCounts = true
    }
  }
}
