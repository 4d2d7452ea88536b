import CrisisModel

/// An article while a reader fills it; what is doubted on the way becomes its findings.
struct ArticleDraft {
  var formatID: String?
  var formatIDIsNumber = false
  var title: String?
  var titleIsFromSlug = false
  var outlet: String?
  var author: String?
  var url: String?
  var published: ArticleDate?
  var captured: ArticleDate?
  var text = ""
  var findings: [Finding] = []

  /// Takes a date from the words of a field; words that are no date, or could be two, are a finding.
  static func date(
    _ words: String, origin: DateOrigin, field: String? = nil, findings: inout [Finding]
  ) -> ArticleDate? {
    date(DateReading(words), words: words, origin: origin, field: field, findings: &findings)
  }

  /// Takes a date that was read already.
  static func date(
    _ reading: DateReading, words: String, origin: DateOrigin, field: String?, findings: inout [Finding]
  ) -> ArticleDate? {
    let place = field.map { "\(origin.rawValue) \($0)" } ?? origin.rawValue
    switch reading {
    case .moment(let moment):
      return ArticleDate(
        day: moment.day, seconds: moment.seconds, utcOffsetMinutes: moment.offset, origin: origin, field: field,
        words: words)
    case .ambiguous(let dayFirst, let monthFirst):
      let message = "The date “\(words)” (\(place)) is \(dayFirst) or \(monthFirst): day or month may come first"
      findings.append(Finding(kind: .date, message: message))
    case .none:
      findings.append(Finding(kind: .date, message: "“\(excerpt(words))” (\(place)) is not a date that can be read"))
    }
    return nil
  }

  /// The article, with what every article gets: identity, file time, findings on size and missing date.
  func article(of input: FileInput, ordinal: Int, line: Int) -> Article {
    var findings = findings
    if published == nil { findings.append(Finding(kind: .undated, message: "No date of publication is given")) }
    if let oversized = ReadFinding.oversized(text, limits: input.limits) { findings.append(oversized) }
    return Article(
      identity: identity(path: input.path, ordinal: ordinal),
      source: ArticleSource(path: input.path, ordinal: ordinal, line: line), formatID: formatID,
      formatIDIsNumber: formatIDIsNumber, title: title, titleIsFromSlug: titleIsFromSlug, outlet: outlet,
      author: author, url: url, published: published, captured: captured ?? input.fileTime, text: text,
      findings: findings)
  }

  /// An address or urn names an article everywhere; a bare id ("17") only within its file.
  private func identity(path: String, ordinal: Int) -> Identity {
    if let formatID, formatID.utf8.contains(UInt8(ascii: ":")) { return .article(key: formatID, ordinal: 0) }
    if let url { return .article(key: url, ordinal: 0) }
    if let formatID { return .article(path: path, id: formatID) }
    return .article(key: path, ordinal: ordinal)
  }

  private static func excerpt(_ words: String) -> String {
    words.unicodeScalars.count <= 60 ? words : String(String.UnicodeScalarView(words.unicodeScalars.prefix(60))) + "…"
  }
}
