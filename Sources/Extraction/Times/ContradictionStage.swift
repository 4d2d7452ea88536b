import CrisisModel

/// Marks dates under which the text tells its own news though they are far from publication.
///
/// The cues, in plain words (`NewsCue` looks for them):
///
/// 1. The date gives day, month and year in its own words, and lies more than 60 days from publication.
/// 2. It stands in the lead paragraph, and its sentence reports under it: "announced on October 26, 2023", "On October
///    26, 2023, the government said …", "This development, on October 26, 2023, …".
/// 3. Outside the lead a report under a far date is background, unless the lead has shown the text's own news to lie
///    within 60 days of it: then it is the same news ("On October 23, 2023, Venezuela announced …").
/// 4. Never: a date behind "since", "until", "after", "of" and the like; a past perfect ("had announced"); an
///    anniversary; a sentence that also gives a date near publication, for that one is its news.
///
/// A history (see `TimeFrame`) tells no news, and an older date in a background sentence is only old.
struct ContradictionStage {
  let lexicons: Lexicons

  /// More than this many days from publication is far.
  static let limit = 60
  /// How many other times of a sentence are looked at on each side.
  private static let neighbours = 20

  func run(_ workspace: inout Workspace) {
    guard let published = workspace.article.published, !workspace.times.isEmpty, !workspace.article.isTitle,
      !isHistory(workspace.times, published)
    else { return }
    let cue = NewsCue(tokens: workspace.tokens, sentences: workspace.sentences)
    // The days that the lead tells its news under; what else is told near them is news too.
    var told: [Day] = []
    for isLead in [true, false] {
      for index in workspace.times.indices {
        let time = workspace.times[index]
        guard let day = explicitDay(time), abs(day - published) > ContradictionStage.limit else { continue }
        let sentence = workspace.sentence(of: time.tokens.start)
        guard cue.isInLead(sentence) == isLead,
          isLead || told.contains(where: { abs(day - $0) <= ContradictionStage.limit }),
          cue.isReport(time.tokens, sentence), !hasDateNear(published, sentence, workspace.times, index)
        else { continue }
        if told.count < ContradictionStage.neighbours { told.append(day) }
        workspace.times[index].isContradicted = true
        workspace.findings.append(finding(time, day, published, workspace))
      }
      if told.isEmpty { return }
    }
  }

  /// The day of a date whose own words give day, month and year.
  private func explicitDay(_ time: FoundTime) -> Day? {
    guard time.expression.isExplicit, let date = time.expression.date, date.first == date.last else { return nil }
    return date.first
  }

  /// The times' own frame: a text most of whose dated years are long past is a history.
  private func isHistory(_ times: [FoundTime], _ published: Day) -> Bool {
    let dated = times.lazy.filter(\.expression.isExplicit).compactMap(\.expression.date)
    let year = published.civil.year
    let old = dated.reduce(0) { $0 + ($1.last.civil.year <= year - 2 ? 1 : 0) }
    return TimeFrame.isHistory(years: dated.count, old: old, published: published)
  }

  /// Whether the sentence also gives a date within the limit: then it compares, and the far date is background.
  private func hasDateNear(_ published: Day, _ sentence: Sentence, _ times: [FoundTime], _ index: Int) -> Bool {
    var other = index - 1
    while other >= max(0, index - ContradictionStage.neighbours), times[other].tokens.start >= sentence.tokens.start {
      if isNear(times[other], published) { return true }
      other -= 1
    }
    other = index + 1
    while other < min(times.count, index + ContradictionStage.neighbours),
      times[other].tokens.start < sentence.tokens.end
    {
      if isNear(times[other], published) { return true }
      other += 1
    }
    return false
  }

  private func isNear(_ time: FoundTime, _ published: Day) -> Bool {
    guard let date = time.expression.date, date.last - date.first < 32 else { return false }
    return abs(date.first - published) <= ContradictionStage.limit
  }

  private func finding(_ time: FoundTime, _ day: Day, _ published: Day, _ workspace: Workspace) -> Finding {
    let distance = day - published
    let side = distance < 0 ? "before" : "after"
    return Finding(
      kind: .dateContradiction, range: time.expression.range,
      message: "the text says \(workspace.text(time.expression.range)), \(abs(distance)) days \(side) the article’s "
        + "date, \(EnglishDate.text(published))")
  }
}

/// Dates as messages write them: "29 August 2025".
enum EnglishDate {
  static func text(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(date) \(months[month - 1]) \(year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
