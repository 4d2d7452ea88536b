import CrisisModel
import GRDB
import Testing

@testable import CrisisStore

/// Pages and counts are found by covering keys: no scan, no sorting.
struct QueryPlanTests {

  private func pagePlan(_ filter: Filter, isGathering: Bool = false) throws -> [String] {
    let store = try Store(at: .memory)
    return try store.queue.read { db in
      let walk = KeyWalk(ReadSession(db: db) { false }, Selection(.timeline, filter), isGathering: isGathering)
      let position = RowPosition(day: Day(number: 20_000), order: 5, identity: Identity(rawValue: 7))
      let fragment = walk.fragment(KeyBounds(filter).after(position), "DESC", 50)
      return try GRDB.Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + fragment.sql, arguments: fragment.arguments)
        .map { $0["detail"] }
    }
  }

  private let country = Filter(
    countries: [CountryCode("VE")].compactMap { $0 }, from: Day(number: 10), to: Day(number: 30_000))

  @Test func aPageWalksKeys() throws {
    for filter in [Filter(), country] {
      let plan = try pagePlan(filter)
      #expect(plan.contains { $0.contains("SEARCH k USING PRIMARY KEY (list=? AND country=? AND (day,ord,identity)") })
      #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN k") })
    }
  }

  @Test func aPageOfASearchWalksKeysToo() throws {
    let plan = try pagePlan(Filter(words: "militia"))
    #expect(plan.contains { $0.contains("SEARCH k USING PRIMARY KEY (list=? AND country=?") })
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  @Test func aRareSearchGathersFromItsArticles() throws {
    let plan = try pagePlan(Filter(words: "militia"), isGathering: true)
    #expect(!plan.contains { $0.hasPrefix("SCAN k") || $0.hasPrefix("SCAN t") })
  }

  @Test func whatWasPublishedInATimeIsWalkedByKeysToo() throws {
    let store = try Store(at: .memory)
    let plans = try store.queue.read { db in
      let session = ReadSession(db: db) { false }
      let walk = try #require(PublishedWalk(session, Selection(.timeline, country), isGathering: false))
      return try PublishedWindow.all(country).flatMap { window in
        let bounds = (PublishedWalk.End(from: window.lower), PublishedWalk.End(before: window.upper))
        return try [walk.fragment(window, 0, bounds, "DESC", 50), walk.counted(window, bounds)].map { fragment in
          try GRDB.Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + fragment.sql, arguments: fragment.arguments)
            .map { $0["detail"] as String }
        }
      }
    }
    #expect(plans.count == 4 * PublicationDistance.last)
    for plan in plans {
      #expect(plan.count == 1, "\(plan)")
      #expect(plan[0].contains("SEARCH k USING PRIMARY KEY (list=? AND country=? AND distance=? AND (ord,identity)>"))
    }
  }

  @Test func countsReadKeysAlone() throws {
    let store = try Store(at: .memory)
    let details = try store.queue.read { db in
      let query = CountQuery(ReadSession(db: db) { false })
      let fragment = query.counted(Selection(.timeline, country), KeyBounds(country))
      return try GRDB.Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + fragment.sql, arguments: fragment.arguments)
        .map { $0["detail"] as String }
    }
    #expect(details.count == 1)
    #expect(details.allSatisfy { $0.contains("SEARCH k USING PRIMARY KEY") })
  }
}
