import CrisisModel

/// The first line: folder, articles, what is filtered, findings, and whether the folder is watched. What matters
/// least gets shorter first when the screen is narrow.
struct SummaryLine {
  /// A part of the line with its forms, the longest first.
  private struct Part {
    let forms: [String]
    let role: Role
    let weight: Int
    let isRight: Bool
    var form = 0

    var text: String { forms[form] }
    var canShrink: Bool { form + 1 < forms.count }
  }

  private let state: State

  init(_ state: State) { self.state = state }

  func line(width: Int) -> Line {
    var parts = left + right
    func total() -> Int {
      parts.filter { !$0.text.isEmpty }.reduce(1) { $0 + Measure.width($1.text) + ($1.isRight ? 3 : 2) }
    }
    while total() > width {
      guard let index = parts.indices.filter({ parts[$0].canShrink }).min(by: { parts[$0].weight < parts[$1].weight })
      else { break }
      parts[index].form += 1
    }
    var line = Line()
    var column = 1
    for part in parts where !part.isRight && !part.text.isEmpty {
      line.add(part.text, at: column, width: width - column, part.role)
      column += Measure.width(part.text) + 2
    }
    var end = width - 1
    for part in parts.reversed() where part.isRight && !part.text.isEmpty && end > column {
      line.add(part.text, endingAt: end, width: end - column, part.role)
      end -= Measure.width(part.text) + 3
    }
    return line
  }

  private var left: [Part] {
    var parts = [Part(forms: ["crisiswatch", "cw", ""], role: .title, weight: 2, isRight: false)]
    parts.append(Part(forms: [state.folder, ""], role: .text, weight: 1, isRight: false))
    if let summary = state.summary {
      let number = NumberWords.grouped(summary.articles)
      let words = NumberWords.counted(summary.articles, "article")
      parts.append(Part(forms: [words, number], role: .text, weight: 6, isRight: false))
      let new = summary.articles - (state.settledArticles ?? summary.articles)
      if new > 0 {
        parts.append(Part(forms: newForms(new, summary), role: .new, weight: 5, isRight: false))
      }
    }
    if !state.basket.isEmpty {
      let number = NumberWords.grouped(state.basket.count)
      let sign = state.glyphs.picked
      let forms = ["\(sign) \(number) picked", "\(sign)\(number)"]
      parts.append(Part(forms: forms, role: .accent, weight: 7, isRight: false))
    }
    return parts
  }

  /// "40 new: 9 texts, 31 copies", and shorter.
  private func newForms(_ new: Int, _ summary: StoreSummary) -> [String] {
    let number = NumberWords.grouped(new)
    let texts = max(0, summary.texts - (state.settledTexts ?? summary.texts))
    let long = texts < new ? "\(number) new: \(copies(texts, of: new))" : "\(number) new"
    return [long, "\(number) new", "+\(number)", ""]
  }

  private func copies(_ texts: Int, of new: Int) -> String {
    "\(NumberWords.counted(texts, "text")), \(NumberWords.counted(new - texts, "copy", "copies"))"
  }

  private var right: [Part] { filters + [findings, folderPhase].compactMap { $0 } }

  private var filters: [Part] {
    let filter = state.filter
    var parts: [Part] = []
    // A frame names the groups of its list; without frames they stand here.
    if !Layout(state).isFramed, let list = state.view.list {
      for words in state.groupWords(of: list) {
        parts.append(Part(forms: [words, Measure.cutName(words, to: 12)], role: .filter, weight: 8, isRight: true))
      }
    }
    if let words = filter.words {
      let short = Measure.cut(words, to: 12)
      parts.append(Part(forms: ["words: \(words)", "/\(words)", "/\(short)"], role: .filter, weight: 9, isRight: true))
    }
    if !filter.countries.isEmpty {
      let names = filter.countries.map(state.countries.name(of:)).joined(separator: ", ")
      let codes = filter.countries.map(\.description).joined(separator: ",")
      let label = filter.countries.count == 1 ? "country" : "countries"
      parts.append(Part(forms: ["\(label): \(names)", names, codes], role: .filter, weight: 8, isRight: true))
    }
    if let span = dates {
      let role: Role = filter.from == nil && filter.to == nil ? .dim : .filter
      let isFilter = role == .filter
      parts.append(Part(forms: isFilter ? [span] : [span, ""], role: role, weight: isFilter ? 8 : 3, isRight: true))
    }
    return parts
  }

  /// The filtered stretch, else the days that the bar covers.
  private var dates: String? {
    switch (state.filter.from, state.filter.to) {
    case (let from?, let to?): return DayWords.span(from, to)
    case (let from?, nil): return "from \(DayWords.full(from))"
    case (nil, let to?): return "until \(DayWords.full(to))"
    case (nil, nil):
      guard let bar = state.bar.histogram, !bar.counts.isEmpty else { return nil }
      return DayWords.span(bar.first, bar.last)
    }
  }

  private var findings: Part? {
    guard let count = state.summary?.findings, count > 0 else { return nil }
    let number = NumberWords.grouped(count)
    return Part(forms: ["\(state.glyphs.finding) \(number)"], role: .warning, weight: 7, isRight: true)
  }

  private var folderPhase: Part? {
    if let problem = state.problem {
      return Part(forms: [problem, Measure.cut(problem, to: 30)], role: .warning, weight: 4, isRight: true)
    }
    switch state.phase {
    case .starting: return nil
    case .reading(let progress):
      let forms = SummaryLine.words(for: progress, dot: state.glyphs.dot)
      return Part(forms: forms, role: .accent, weight: 4, isRight: true)
    case .idle(let watching):
      let time = state.summary?.changedAt.map { ClockWords.time($0, offset: state.utcOffsetMinutes) }
      let verb = watching ? "watching" : "not watching"
      let newest = time.map { ", newest \($0)" } ?? ""
      return Part(forms: [verb + newest, time ?? verb, ""], role: .dim, weight: 3, isRight: true)
    case .following: return Part(forms: ["beside another crisiswatch", "2nd"], role: .dim, weight: 3, isRight: true)
    }
  }

  /// "reading 12,400 of 20,000 · 2,100/s · 4 s left", and shorter.
  private static func words(for progress: ReadingProgress, dot: String) -> [String] {
    let done = NumberWords.grouped(progress.done)
    guard let total = progress.total, total > 0 else { return ["reading \(done)", done] }
    let counted = "reading \(done) of \(NumberWords.grouped(total))"
    let rate = progress.rate.map { "\(NumberWords.grouped(Int($0.rounded())))/s" }
    let left = progress.secondsLeft.map { "\(NumberWords.duration(seconds: $0)) left" }
    let long = [counted, rate, left].compactMap { $0 }.joined(separator: " \(dot) ")
    return [long, counted, "\(min(100, progress.done * 100 / total))%"]
  }
}

/// Times of day.
enum ClockWords {
  /// "05:52" of seconds since 1970 UTC, as the reader's clock shows it.
  static func time(_ seconds: Int64, offset minutes: Int) -> String {
    let minute = (seconds / 60 + Int64(minutes)) % 1440
    let ofDay = minute < 0 ? minute + 1440 : minute
    func two(_ n: Int64) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(two(ofDay / 60)):\(two(ofDay % 60))"
  }
}
