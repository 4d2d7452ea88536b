import CrisisModel

/// Answers questions from an archive in memory, as a store would.
struct FakeStore {
  var archive: Archive
  var revision: Int64 = 1

  init(_ archive: Archive) { self.archive = archive }

  func answer(_ query: Query) -> Answer {
    switch query {
    case .page(let request): .page(page(request))
    case .counts(let list, let filter, let position): .counts(counts(list, filter, position))
    case .histogram(let list, let filter, let buckets):
      .histogram(histogram(rows(list, filter).filter { $0.position.section != .published }, buckets))
    case .stretches(let list, let filter, let width): .stretches(stretches(list, filter, width))
    case .groups(let facet, let filter, _): .groups(groups(facet, filter))
    case .countries(let filter): .countries(tallies(filter))
    case .article(let identity): .article(document(identity))
    case .entry(let identity, _): .entry(archive.details[identity])
    case .summary: .summary(summary)
    }
  }

  var summary: StoreSummary {
    StoreSummary(
      articles: archive.articles.count, texts: max(0, archive.articles.count - 1),
      findings: rows(.findings, Filter()).count,
      newest: archive.articles.compactMap(\.published?.day).max(), changedAt: 1_000_000_320, revision: revision)
  }

  /// All rows of a list under a filter, in its order.
  func rows(_ list: ListKind, _ filter: Filter) -> [Row] {
    if filter.order == .publication, list.recordKind != nil { return rowsByPublication(list, filter) }
    let all: [Row] =
      switch list {
      case .timeline, .forces, .quotes: archive.entries.filter { $0.kind == list.recordKind }.map(Row.entry)
      case .articles: archive.articles.map { .article(row($0)) }
      case .findings: archive.articles.flatMap(findings) + archive.entries.compactMap(difference)
      }
    return (all.filter { matches($0, filter) } + all.compactMap { published($0, filter) })
      .sorted { $0.position < $1.position }
  }

  private func rowsByPublication(_ list: ListKind, _ filter: Filter) -> [Row] {
    var open = filter
    (open.from, open.to, open.order) = (nil, nil, .day)
    return rows(list, open).compactMap { row in
      guard case .entry(var entry) = row else { return nil }
      entry.position = entry.position.byPublication
      let day = entry.position.day
      return day >= filter.from ?? day && day <= filter.to ?? day ? .entry(entry) : nil
    }.sorted { $0.position < $1.position }
  }

  /// The row of an entry that was published in the filter's dates and is dated elsewhere.
  private func published(_ row: Row, _ filter: Filter) -> Row? {
    guard case .entry(var entry) = row, !matches(row, filter), let day = entry.article.published else { return nil }
    entry.position.section = .published
    entry.position.day = day
    return matches(.entry(entry), filter) ? .entry(entry) : nil
  }

  private func page(_ request: PageRequest) -> Page {
    let all = rows(request.list, request.filter)
    let limit = max(1, request.limit)
    let range: Range<Int>
    switch request.anchor {
    case .newest: range = 0..<min(limit, all.count)
    case .oldest: range = max(0, all.count - limit)..<all.count
    case .after(let position):
      let start = all.firstIndex { position < $0.position } ?? all.count
      range = start..<min(all.count, start + limit)
    case .before(let position):
      let end = all.firstIndex { !($0.position < position) } ?? all.count
      range = max(0, end - limit)..<end
    case .around(let position):
      let middle = all.firstIndex { !($0.position < position) } ?? all.count
      let start = max(0, middle - limit / 2)
      range = start..<min(all.count, start + limit)
    }
    return Page(rows: Array(all[range]), hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < all.count)
  }

  private func counts(_ list: ListKind, _ filter: Filter, _ position: RowPosition?) -> Counts {
    let all = rows(list, filter)
    return Counts(
      total: all.count, before: position.map { at in all.count { $0.position < at } },
      published: all.count { $0.position.section == .published })
  }

  private func histogram(_ rows: [Row], _ buckets: Int) -> Histogram {
    let days = rows.map(\.position.day).filter { $0 != Filing.undatedDay }
    guard let first = days.min(), let last = days.max(), buckets > 0 else {
      return .empty
    }
    let width = BucketWidth.fitting(first, last, buckets: buckets)
    var histogram = Histogram(
      first: first, last: last, width: width, counts: Array(repeating: 0, count: width.buckets(first, last)))
    for day in days { if let index = histogram.index(of: day) { histogram.counts[index] += 1 } }
    return histogram
  }

  private func stretches(_ list: ListKind, _ filter: Filter, _ width: BucketWidth) -> [Stretch] {
    let days = rows(list, filter).filter { $0.position.section != .published }.map(\.position.day)
    return Stretch.gathering(days.sorted(by: >).lazy.map { (day: $0, count: 1) }, width)
  }

  private func facets(of row: Row) -> [FacetValue] {
    switch row {
    case .entry(let entry): entry.lead.facets
    case .article(let article): article.label.outlet.map { [FacetValue(.outlet, $0)] } ?? []
    case .finding(let row): [FacetValue(.finding, row.finding.kind.rawValue)]
    }
  }

  private func list(of row: Row) -> ListKind {
    switch row {
    case .entry(let entry): ListKind.allCases.first { $0.recordKind == entry.kind } ?? .timeline
    case .article: .articles
    case .finding: .findings
    }
  }

  private func groups(_ facet: Facet, _ filter: Filter) -> [FacetGroup] {
    var filter = filter
    filter.facets.removeAll { $0.facet == facet }
    var groups: [FacetValue: FacetGroup] = [:]
    for row in rows(facet.list, filter) where row.position.section != .published {
      for value in facets(of: row) where value.facet == facet {
        var group = groups[value] ?? FacetGroup(value: value, count: 0, newest: row.position.day)
        group.count += 1
        group.newest = max(group.newest, row.position.day)
        groups[value] = group
      }
    }
    return groups.values.sorted { ($1.count, $1.newest, $0.value.value) < ($0.count, $0.newest, $1.value.value) }
  }

  private func tallies(_ filter: Filter) -> [CountryTally] {
    var open = filter
    open.countries = []
    var tallies: [CountryCode: CountryTally] = [:]
    for list in [ListKind.timeline, .forces, .quotes] {
      for case .entry(let entry) in rows(list, open) where entry.position.section == .dated {
        for role in entry.countries where role.part != .about {
          let day = entry.position.day
          var tally =
            tallies[role.country]
            ?? CountryTally(
              country: role.country, events: 0, deployments: 0, quotes: 0, last: day,
              recent: Array(repeating: 0, count: 12))
          switch entry.kind {
          case .event:
            tally.events += 1
            tally.recent[max(0, min(11, 11 - ((summary.newest ?? day) - day) / 5))] += 1
          case .deployment: tally.deployments += 1
          case .statement: tally.quotes += 1
          }
          tally.last = max(tally.last, day)
          tallies[role.country] = tally
        }
      }
    }
    return tallies.values.sorted { (b: CountryTally, a: CountryTally) in (a.events, b.country) < (b.events, a.country) }
  }

  private func document(_ identity: Identity) -> ArticleDocument? {
    guard let article = archive.articles.first(where: { $0.identity == identity }) else { return nil }
    let rank = rows(.articles, Filter()).firstIndex { $0.position.identity == identity } ?? 0
    let records = (archive.records[identity] ?? []).sorted { $0.core.evidence.spans[0] < $1.core.evidence.spans[0] }
    return ArticleDocument(
      article: article, records: records, findings: article.findings, copies: 1,
      rank: (before: rank, total: archive.articles.count))
  }

  private func row(_ article: Article) -> ArticleRow {
    ArticleRow(
      position: position(article), label: ArticleLabel(article), published: article.published,
      captured: article.captured, copies: 1, records: archive.records[article.identity]?.count ?? 0,
      findings: article.findings.count)
  }

  private func position(_ article: Article, offset: Int = 0) -> RowPosition {
    RowPosition(
      day: article.published?.day ?? article.captured?.day ?? Filing.undatedDay,
      order: RowPosition.order(published: article.published, offset: offset), identity: article.identity)
  }

  private func findings(_ article: Article) -> [Row] {
    article.findings.map { finding in
      .finding(
        FindingRow(
          position: position(article), finding: finding, article: ArticleLabel(article), path: article.source.path,
          line: article.source.line, words: finding.range.map { article.text.words(at: $0) } ?? ""))
    }
  }

  private func difference(_ entry: Entry) -> Row? {
    guard entry.marks.contains(.figuresDiffer) else { return nil }
    let figures = entry.figures.map { "“\($0.words)”" }.joined(separator: ", ")
    return .finding(
      FindingRow(
        position: entry.position, finding: Finding(kind: .figuresDiffer, message: "Soviet troops: \(figures)"),
        article: entry.article, path: entry.article.source.path, line: entry.article.source.line, words: entry.clause,
        entry: entry))
  }

  private func matches(_ row: Row, _ filter: Filter) -> Bool {
    let day = row.position.day
    if let from = filter.from, day < from { return false }
    if let to = filter.to, day > to { return false }
    if !filter.facets.filter({ $0.facet.list == list(of: row) }).allSatisfy(facets(of: row).contains) { return false }
    let (label, countries): (ArticleLabel?, [CountryCode]) =
      switch row {
      case .entry(let entry): (entry.article, entry.countries.map(\.country))
      case .article(let article):
        (article.label, (archive.records[article.label.identity] ?? []).flatMap(\.core.countries).map(\.country))
      case .finding(let finding): (finding.article, (finding.entry?.countries ?? []).map(\.country))
      }
    if !filter.countries.isEmpty, filter.countries.allSatisfy({ !countries.contains($0) }) { return false }
    guard let words = filter.words?.lowercased() else { return true }
    let text = archive.articles.first { $0.identity == label?.identity }?.text.lowercased() ?? ""
    return words.split(separator: " ").allSatisfy { text.contains(String($0)) }
  }
}
