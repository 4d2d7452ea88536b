/// The last line: the keys that matter here, or what has to be said, and where the cursor is.
struct FooterLine {
  private let state: State

  init(_ state: State) { self.state = state }

  func line(width: Int) -> Line {
    var line = Line()
    let rank = rank
    let rankWidth = Measure.width(rank)
    line.add(rank, endingAt: width - 1, width: width / 2, .dim)
    let room = width - rankWidth - 4
    if let notice = state.notice {
      line.add(notice, at: 1, width: room, .notice)
      return line
    }
    if !state.pendingKeys.isEmpty {
      line.add(state.pendingKeys + state.glyphs.ellipsis, at: 1, width: room, .footerKey)
      return line
    }
    var column = 1
    for binding in bindings(room: room) {
      let key = FooterLine.label(binding, state.glyphs)
      line.add(key, at: column, width: room, .footerKey)
      column += Measure.width(key) + 1
      line.add(word(binding), at: column, width: room, .dim)
      column += Measure.width(word(binding)) + 2
    }
    return line
  }

  /// At most eight bindings, in their order; those that fit, help always among them.
  private func bindings(room: Int) -> [KeyBinding] {
    let here = state.keys.bindings.filter {
      $0.rank != nil && $0.footerPlaces.contains(Places(state.place)) && $0.worksNow(state) && !$0.keys.isEmpty
    }
    .sorted { ($0.rank ?? 0, $0.words) < ($1.rank ?? 0, $1.words) }
    func size(_ binding: KeyBinding) -> Int {
      Measure.width(FooterLine.label(binding, state.glyphs)) + Measure.width(word(binding)) + 3
    }
    let help = here.filter { $0.command == .help }
    var left = room - help.reduce(0) { $0 + size($1) }
    var shown: [KeyBinding] = []
    for binding in here where binding.command != .help && shown.count < 7 && size(binding) <= left {
      left -= size(binding)
      shown.append(binding)
    }
    return shown + help
  }

  /// What Enter does depends on the line.
  private func word(_ binding: KeyBinding) -> String {
    if binding.command == .nextPane, state.showsMap { return "map" }
    if binding.command == .nextPane, !state.isOverview { return "view" }
    guard binding.command == .open else { return binding.footer }
    switch state.focusedList?.selected {
    case _ where state.place == .view(.countries): return "filter"
    case _ where state.place == .entry: return "sentence"
    case _ where state.place == .bar || state.place == .fold: return "only these days"
    case .entry(let entry)? where entry.opensReports: return "reports"
    case .article?: return "read"
    default: return binding.footer
    }
  }

  /// "↵" for Enter; keys as people write them.
  static func label(_ binding: KeyBinding, _ glyphs: Glyphs) -> String {
    switch binding.keys.first ?? "" {
    case "<Space>": glyphs.space
    case "<Enter>": glyphs.enter
    case "<Tab>": glyphs.tab
    case "<Esc>": "esc"
    case "<lt>": "<"
    case "h" where binding.command == .panLeft: "hjkl"
    case let key: key
    }
  }

  /// "1 of 38", "… of 38", "3 of 6" facts.
  private var rank: String {
    switch state.place {
    case .reader:
      guard let reader = state.reader, !reader.facts.isEmpty else { return "" }
      return "fact \(reader.fact.map { "\($0 + 1)" } ?? state.glyphs.none) of \(reader.facts.count)"
    case .entry:
      guard let view = state.entryView, !view.reports.isEmpty else { return "" }
      return "report \(view.cursor + 1) of \(NumberWords.grouped(view.reports.count))"
    case .view(.countries):
      let all = state.tallies.sorted(by: state.countries)
      let index = all.firstIndex { $0.country == state.selectedTally?.country }
      return index.map { "\($0 + 1) of \(all.count)" } ?? ""
    case .fold:
      guard let count = state.folded.stretches?.count, count > 0 else { return "" }
      return "\(NumberWords.grouped(state.folded.cursor + 1)) of \(NumberWords.grouped(count))"
    case .view, .bar, .map:
      guard let list = state.focusedList, !list.rows.isEmpty else { return "" }
      let rank = list.rank.map { NumberWords.grouped($0 + 1) } ?? state.glyphs.ellipsis
      return "\(rank) of \(list.total.map(NumberWords.grouped) ?? state.glyphs.ellipsis)"
    }
  }
}
