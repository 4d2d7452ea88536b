import CrisisModel

/// What an empty pane says: that nothing was found in so many articles, why, and which key helps; never just "none".
enum EmptyPane {
  static func lines(_ state: State, _ view: View) -> [String] {
    let list = view.list.map { state[$0] }
    if let failure = list?.failure { return ["The question failed: \(failure)", "Any key asks again."] }
    if let list, !list.isCurrent, state.fold(of: view) == nil { return [state.glyphs.ellipsis] }
    guard let summary = state.summary else { return [state.glyphs.ellipsis] }
    if summary.articles == 0 { return noArticles(state) }
    let read = NumberWords.counted(summary.articles, "article")
    var lines = ["None found in \(read)" + (filterWords(state, view).map { " for \($0)." } ?? ".")]
    if let elsewhere = list?.elsewhere, elsewhere > 0 {
      lines.append("\(NumberWords.grouped(elsewhere)) more in the same articles.")
    }
    if state.filter.isEverything {
      lines.append(view == .findings ? "Nothing to doubt so far." : hint(view))
    } else {
      lines.append(keys(state))
    }
    return lines
  }

  private static func noArticles(_ state: State) -> [String] {
    if let problem = state.problem { return [problem, "Start crisiswatch with the folder that holds your articles."] }
    if case .reading = state.phase { return ["Reading \(state.folder)", "What is read can be used at once."] }
    if case .starting = state.phase { return [state.glyphs.ellipsis] }
    return [
      "No articles in \(state.folder) yet.",
      "Put text, Markdown, HTML, JSON or feed files there: they show up here by themselves.",
      "Or start with another folder: crisiswatch FOLDER",
    ]
  }

  private static func filterWords(_ state: State, _ view: View) -> String? {
    let filter = state.filter
    var parts: [String] = []
    if !filter.countries.isEmpty {
      parts.append(filter.countries.map(state.countries.name(of:)).joined(separator: ", "))
    }
    parts += view.list.map(state.groupWords) ?? []
    if let words = filter.words { parts.append("“\(words)”") }
    if filter.from != nil || filter.to != nil { parts.append("these dates") }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  private static func keys(_ state: State) -> String {
    var keys: [String] = []
    if !state.filter.countries.isEmpty { keys.append("C all countries") }
    if state.filter.from != nil || state.filter.to != nil { keys.append("D all dates") }
    keys.append("A everything")
    return keys.joined(separator: " \(state.glyphs.dot) ")
  }

  private static func hint(_ view: View) -> String {
    switch view {
    case .forces, .map: "6 shows sentences with a force and a figure that made no record."
    case .timeline, .quotes, .countries: "5 shows the articles, 6 what could not be read."
    case .articles, .findings: ""
    }
  }
}
