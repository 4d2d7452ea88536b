/// Whether the words around a date say that the text reports its own news under it.
struct NewsCue {
  let tokens: [Token]
  let sentences: [Sentence]

  /// How far behind a date that opens its sentence the verb of reporting may stand.
  private static let reach = 15

  /// Whether a sentence belongs to the first paragraph.
  func isInLead(_ sentence: Sentence) -> Bool { sentence.paragraph == sentences.first?.paragraph }

  /// Whether a sentence reports under a date.
  func isReport(_ date: TokenRange, _ sentence: Sentence) -> Bool {
    guard !isBackground(date, sentence) else { return false }
    return followsReport(date, sentence) || opensReport(date, sentence) || followsPointer(date, sentence)
  }

  /// "announced on October 26, 2023"
  private func followsReport(_ date: TokenRange, _ sentence: Sentence) -> Bool {
    let first = max(sentence.tokens.start, date.start - 3)
    return (first..<date.start).contains { isWord($0, in: NewsCue.reports) }
  }

  /// "On October 23, 2023, Venezuela announced …"
  private func opensReport(_ date: TokenRange, _ sentence: Sentence) -> Bool {
    guard date.start - sentence.tokens.start <= 1 else { return false }
    let last = min(sentence.tokens.end, date.end + NewsCue.reach)
    return (date.end..<max(date.end, last)).contains { isWord($0, in: NewsCue.reports) }
  }

  /// "This attack, on October 26, 2023, …": the sentence begins with the text's own news.
  private func followsPointer(_ date: TokenRange, _ sentence: Sentence) -> Bool {
    isWord(sentence.tokens.start, in: NewsCue.pointers) && date.start - sentence.tokens.start <= 8
  }

  private func isBackground(_ date: TokenRange, _ sentence: Sentence) -> Bool {
    if date.start > sentence.tokens.start, isWord(date.start - 1, in: NewsCue.backgrounds) { return true }
    let first = max(sentence.tokens.start, date.start - NewsCue.reach)
    let last = min(sentence.tokens.end, date.end + NewsCue.reach)
    return (first..<last).contains { isWord($0, in: NewsCue.stepsBack) }
  }

  private func isWord(_ index: Int, in words: WordSet) -> Bool {
    let token = tokens[index]
    return token.kind == .word && !token.shape.contains(.quoted) && words.contains(token.hash)
  }

  private static let reports = WordSet(
    "announced announces announcing said says reported reports declared declares confirmed confirms revealed stated")
  private static let pointers = WordSet("this today")
  private static let backgrounds = WordSet("since until till after before from between by to of following the a")
  private static let stepsBack = WordSet("had anniversary anniversaries commemorate commemorates commemorating")
}
