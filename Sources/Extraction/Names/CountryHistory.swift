import CrisisModel

/// Which country a town or an armed group stood for on a day: `Lexicons/successions.tsv` and `ruling-groups.tsv`.
struct CountryHistory: Sendable {
  static let successionTable = "successions.tsv"
  static let rulerTable = "ruling-groups.tsv"
  private var successions: [CountryCode: (before: CountryCode, term: Office)] = [:]
  private var rulers: [String: [Office]] = [:]

  init(_ builder: inout LexiconBuilder) {
    for row in builder.rows(CountryHistory.successionTable) {
      guard let country = CountryCode(row[0]), let before = CountryCode(row[1]) else {
        builder.report(CountryHistory.successionTable, row, "“\(row[0])” or “\(row[1])” is no country code")
        continue
      }
      successions[country] = (before, CountryHistory.term(row[2], row[3]))
    }
    for row in builder.rows(CountryHistory.rulerTable) {
      rulers[row[0], default: []].append(CountryHistory.term(row[1], row[2]))
    }
  }

  private static func term(_ from: String, _ to: String) -> Office {
    Office(role: "", from: Office.day(from, isEnd: false), to: Office.day(to, isEnd: true))
  }

  /// The country of a table's entry on a day: a town's may have had a predecessor, an armed group that doesn't rule
  /// has none.
  func country(of entry: NameEntry, on day: Day?) -> CountryCode? {
    guard let country = entry.country else { return nil }
    if entry.kind == .organisation, entry.actorKind == .armedGroup {
      guard let terms = rulers[entry.name] else { return nil }
      return day.map { day in terms.contains { $0.covers(day) } } ?? true ? country : nil
    }
    guard entry.kind == .place || entry.kind == .region, let day, let succession = successions[country],
      succession.term.covers(day)
    else { return country }
    return succession.before
  }
}
