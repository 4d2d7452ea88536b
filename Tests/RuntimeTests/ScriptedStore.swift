import CrisisModel
import Runtime
import Synchronization

/// A store with so many articles, one a day; it can be told to hold questions back, and notes what it was asked.
final class ScriptedStore: Sendable {
  struct Script {
    var articles = 3
    var asked: [Query] = []
    var failure: String?
    /// Called before an answer, on the store's thread.
    var before: (@Sendable (Query, Cancellation) -> Void)?
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let script = Mutex(Script())

  func change(_ body: (inout Script) -> Void) { script.withLock { body(&$0) } }

  var asked: [Query] { script.withLock { $0.asked } }

  func ask(_ query: Query, _ cancellation: Cancellation) throws -> Answer {
    let script = script.withLock { script in
      script.asked.append(query)
      return script
    }
    script.before?(query, cancellation)
    if let failure = script.failure { throw Failure(description: failure) }
    let rows = (0..<script.articles).reversed().map(row)
    switch query {
    case .page(let request):
      guard request.list == .articles else { return .page(Page(rows: [], hasBefore: false, hasAfter: false)) }
      return .page(Page(rows: rows, hasBefore: false, hasAfter: false))
    case .counts(let list, _, _): return .counts(Counts(total: list == .articles ? rows.count : 0, before: nil))
    case .histogram: return .histogram(.empty)
    case .stretches: return .stretches([])
    case .groups: return .groups([])
    case .countries: return .countries([])
    case .article: return .article(nil)
    case .entry: return .entry(nil)
    case .summary:
      return .summary(
        StoreSummary(
          articles: rows.count, texts: rows.count, findings: 0, newest: Day(number: Int32(rows.count)), changedAt: nil,
          revision: Int64(rows.count)))
    }
  }

  private func row(_ number: Int) -> Row {
    let identity = Identity.article(key: "\(number)", ordinal: 0)
    let day = Day(number: Int32(number))
    let date = ArticleDate(day: day, origin: .dateline, words: "")
    let label = ArticleLabel(
      identity: identity, title: "Article \(number)", outlet: nil, source: ArticleSource(path: "\(number).txt"),
      url: nil, published: day)
    return .article(
      ArticleRow(
        position: RowPosition(day: day, order: 0, identity: identity), label: label, published: date, captured: nil,
        copies: 1, records: 0, findings: 0))
  }
}
