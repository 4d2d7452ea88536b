import CrisisModel
import GRDB

/// Countries with their counts under a filter, busiest first.
struct CountryQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  /// Buckets of `CountryTally.recent`, and the days of each.
  private static let buckets = 12
  private static let daysPerBucket = 5

  func tallies(_ filter: Filter) throws -> [CountryTally] {
    var open = filter
    open.countries = []
    let newest = try session.newestDay()
    let firstRecent = (newest ?? Day(number: 0)) - (Self.buckets * Self.daysPerBucket - 1)
    var tallies: [CountryCode: CountryTally] = [:]
    for list in [ListKind.timeline, .forces, .quotes] {
      let query = perCountryAndDay(Selection(list, open))
      let rows = try Row.fetchCursor(try session.statement(query.sql), arguments: query.arguments)
      while let row = try rows.next() {
        guard let code = CountryCode(rawValue: try row.value(0)) else { continue }
        let day = Day(number: try row.value(1))
        let count: Int = try row.value(2)
        var tally =
          tallies[code]
          ?? CountryTally(
            country: code, events: 0, deployments: 0, quotes: 0, last: day,
            recent: [Int](repeating: 0, count: Self.buckets))
        tally.last = max(tally.last, day)
        switch list {
        case .timeline:
          tally.events += count
          let offset = day - firstRecent
          if offset >= 0, offset / Self.daysPerBucket < Self.buckets {
            tally.recent[offset / Self.daysPerBucket] += count
          }
        case .forces: tally.deployments += count
        default: tally.quotes += count
        }
        tallies[code] = tally
      }
      try session.checkInterruption()
    }
    return tallies.values.sorted { a, b in
      let (sumA, sumB) = (a.events + a.deployments + a.quotes, b.events + b.deployments + b.quotes)
      return sumA == sumB ? a.country < b.country : sumA > sumB
    }
  }

  private func perCountryAndDay(_ selection: Selection) -> Fragment {
    var fragment = Fragment()
    let days: StatementArguments = [
      selection.list.rawValue, selection.filter.from?.number ?? .min, selection.filter.to?.number ?? .max,
    ]
    if selection.isKeysOnly {
      fragment.add(
        """
        SELECT country, day, row_count FROM day_count
        WHERE list = ? AND day BETWEEN ? AND ? AND country > 0 AND row_count > 0
        """, days)
    } else {
      fragment.add(
        "SELECT k.country, k.day, count(*) FROM row_key k WHERE k.list = ? AND k.day BETWEEN ? AND ?", days)
      fragment.add(" AND k.country > 0")
      fragment.add(selection.setCondition)
      fragment.add(" GROUP BY k.country, k.day")
    }
    return fragment
  }
}

extension ReadSession {
  /// The newest day of publication.
  func newestDay() throws -> Day? {
    let newest = try Int32.fetchOne(try statement("SELECT max(published) FROM article"))
    return newest.map(Day.init(number:))
  }
}
