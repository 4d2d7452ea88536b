import CrisisModel
import GRDB
import Synchronization

/// Answers questions, each from one whole state of the index. May be used from any thread; queries of one reader wait
/// for each other, so give what may take long (counts) a reader of its own.
public final class StoreReader: Sendable {
  private let queue: DatabaseQueue
  private let location: StoreLocation
  /// Whether the writer works on the same connection, which then must not be interrupted.
  private let isShared: Bool
  /// Goes up with every call of `interrupt()`.
  private let interruptions = Atomic<UInt64>(0)

  init(queue: DatabaseQueue, location: StoreLocation, isShared: Bool) {
    self.queue = queue
    self.location = location
    self.isShared = isShared
  }

  /// Answers a query.
  ///
  /// - throws: `StoreError.interrupted` after `interrupt()`; `.damaged` when the index can't be read back; `.busy`;
  ///   `.unavailable`.
  public func answer(_ query: Query) throws(StoreError) -> Answer {
    try reading { session in
      switch query {
      case .page(let request): .page(try PageQuery(session).page(request))
      case .counts(let list, let filter, let position):
        .counts(try CountQuery(session).counts(list, filter, at: position))
      case .histogram(let list, let filter, let buckets):
        .histogram(try HistogramQuery(session).histogram(list, filter, buckets: buckets))
      case .stretches(let list, let filter, let width):
        .stretches(try FoldQuery(session).stretches(list, filter, width))
      case .groups(let facet, let filter, let limit):
        .groups(try GroupQuery(session).groups(facet, filter, limit: limit))
      case .countries(let filter): .countries(try CountryQuery(session).tallies(filter))
      case .article(let identity): .article(try ArticleQuery(session).document(identity))
      case .entry(let identity, let reports): .entry(try EntryQuery(session).detail(identity, reports: reports))
      case .summary: .summary(try SummaryQuery(session).summary())
      }
    }
  }

  /// The number of the last commit: two equal numbers mean that no answer has changed. Cheap enough to ask often;
  /// sees the commits of other processes.
  public func revision() throws(StoreError) -> Int64 {
    try reading { try Int64.fetchOne($0.db, sql: "SELECT revision FROM state") ?? 0 }
  }

  /// Ends the query that is running now, if there is one, from any thread: it throws `StoreError.interrupted`. Later
  /// queries are not touched. In memory the query ends at its next step, since the connection is the writer's too.
  public func interrupt() {
    interruptions.add(1, ordering: .sequentiallyConsistent)
    if !isShared { queue.interrupt() }
  }

  func reading<T>(_ body: (ReadSession) throws -> T) throws(StoreError) -> T {
    let before = interruptions.load(ordering: .sequentiallyConsistent)
    while true {
      do {
        return try StoreError.wrap(location) {
          try queue.read { db in
            try body(ReadSession(db: db) { self.interruptions.load(ordering: .sequentiallyConsistent) != before })
          }
        }
      } catch .interrupted where interruptions.load(ordering: .sequentiallyConsistent) == before {
        // The interruption was meant for the query before this one, and came a moment late: ask again.
        continue
      }
    }
  }
}

/// One question's view of the index.
struct ReadSession {
  let db: Database
  let isInterrupted: () -> Bool

  /// Called between the steps of a query.
  func checkInterruption() throws {
    if isInterrupted() { throw StoreError.interrupted }
  }

  /// A prepared statement, kept for the next time.
  func statement(_ sql: String) throws -> GRDB.Statement { try db.cachedStatement(sql: sql) }
}
