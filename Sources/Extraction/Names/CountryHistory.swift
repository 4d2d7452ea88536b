import CrisisModel

/// Which country a town or an armed group stood for on a day: `Lexicons/successions.tsv` and `ruling-groups.tsv`.
struct CountryHistory: Sendable {
  static let successionTable = "successions.tsv"
  static let rulerTable = "ruling-groups.tsv"
  /// One a country, a few dozen: looked through without hashing.
  private var successions: [(country: CountryCode, before: CountryCode, term: Office)] = []
  private var rulers: [String: [Office]] = [:]

  init(_ builder: inout LexiconBuilder) {
    for row in builder.rows(CountryHistory.successionTable) {
      guard let country = CountryCode(row[0]), let before = CountryCode(row[1]) else {
        builder.report(CountryHistory.successionTable, row, "“\(row[0])” or “\(row[1])” is no country code")
        continue
      }
      successions.removeAll { $0.country == country }
      successions.append((country, before, CountryHistory.term(row[2], row[3])))
    }
    for row in builder.rows(CountryHistory.rulerTable) {
      rulers[row[0], default: []].append(CountryHistory.term(row[1], row[2]))
    }
  }

  private static func term(_ from: String, _ to: String) -> Office {
    Office(role: "", from: Office.day(from, isEnd: false), to: Office.day(to, isEnd: true))
  }

  /// Whether an armed group ruled its country on a day, or ever when the day is unknown.
  func ruled(_ group: String, on day: Day?) -> Bool {
    guard let terms = rulers[group] else { return false }
    return day.map { day in terms.contains { $0.covers(day) } } ?? true
  }

  /// The state that a country's towns lay in on a day.
  func state(of country: CountryCode, on day: Day) -> CountryCode {
    let later = successions.first { $0.country == country }
    guard let later, later.term.covers(day) else { return country }
    return later.before
  }
}
