import CrisisModel

/// What undated words are counted from, and how it is chosen.
///
/// News and history differ. News is told from the day of publication: "on Friday", "last month", "in June" are
/// counted from it, backwards unless the clause speaks of the future; only anaphoric words ("two days later", "the
/// same month") count from the date that the text is at. A history has its own running date: "in June" is the June of
/// the year that was last told, and even "next year" counts from there. A text is a history when it has no date of
/// publication, or when at least six years stand in it and most of them lie two or more years before publication.
struct TimeFrame {
  let published: Day?
  let isHistory: Bool
  /// The date that the text is at: the last one resolved.
  private(set) var current: CalendarSpan?
  /// The last single day among them.
  private(set) var currentDay: Day?
  /// The last year that was told, and the sentence that told it.
  private var toldYear: Int?
  private var toldSentence: Int32 = -1
  private var sectionYear: Int?
  private var paragraph: Int32 = -1

  init(published: Day?, isHistory: Bool) {
    self.published = published
    self.isHistory = isHistory
  }

  /// Whether a text is a history, from its years.
  static func isHistory(years: Int, old: Int, published: Day?) -> Bool {
    published == nil || (years >= 6 && old * 10 >= years * 6)
  }

  /// The day that "today" is.
  var writing: CalendarSpan? { isHistory ? nil : published.map { .day($0) } }

  /// What a direction counts from.
  func anchor(_ direction: TimeDirection) -> CalendarSpan? {
    if isHistory { return current }
    let writing = published.map { CalendarSpan.day($0) }
    return direction.isAnaphoric ? current ?? writing : writing
  }

  /// A chronicle's section begins: each of its paragraphs starts in that year.
  mutating func section(_ year: Int) { sectionYear = year }

  /// A paragraph begins.
  mutating func enter(_ paragraph: Int32) {
    guard isHistory, paragraph != self.paragraph else { return }
    self.paragraph = paragraph
    if let sectionYear, let current, current.year != sectionYear { self.current = .year(sectionYear) }
  }

  /// The text is now at this date.
  mutating func move(to span: CalendarSpan, sentence: Int32, statesYear: Bool) {
    current = span
    if let day = span.day { currentDay = day }
    if statesYear {
      toldYear = span.year
      toldSentence = sentence
    }
  }

  /// The year of a date that gives none.
  func year(of part: DatePart, sentence: Int32, tense: TimeTense, continues: Bool) -> Int? {
    guard let month = part.month ?? firstMonth(part) else { return nil }
    if isHistory { return historyYear(month, continues) }
    guard let published else { return nil }
    let (year, now, today) = published.civil
    if toldSentence == sentence, let toldYear, abs(toldYear - year) > 1 { return toldYear }
    let day = if case .day(_, let day) = part { day } else { 1 }
    let isAhead = month > now || (month == now && day > today)
    switch tense {
    case .future: return isAhead || month == now ? year : year + 1
    case .past: return isAhead ? year - 1 : year
    case .unclear: return month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year
    }
  }

  private func firstMonth(_ part: DatePart) -> Int? {
    switch part {
    case .quarter(let quarter): quarter * 3
    case .half(let half): half * 6
    default: nil
    }
  }

  private func historyYear(_ month: Int, _ continues: Bool) -> Int? {
    guard let current else { return published?.civil.year }
    guard let told = current.month else { return current.year }
    if continues, month < told { return current.year + 1 }
    return told - month >= 9 ? current.year + 1 : current.year
  }
}
