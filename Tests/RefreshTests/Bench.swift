import CrisisModel
import CrisisStore
import Dispatch
import Synchronization

@testable import Refresh

/// A refresher at work on a folder, its events, and what its index holds.
final class Bench: Sendable {
  let refresher: Refresher
  private let reader: StoreReader
  private let log: EventLog
  private let settings: RefreshSettings

  /// - Parameter index: path of the index; in a folder of its own.
  init(
    _ folders: [String], index: String, polls: Bool = false, workers: Int = 2,
    extract: @escaping ExtractorMaker = { { _ in Facts() } }
  ) throws {
    let store = try Store(at: .file(index))
    reader = try store.reader()
    let log = EventLog()
    self.log = log
    let settings = RefreshSettings(
      folders: FolderSet(folders), store: store, workers: workers, polls: polls, pollSeconds: 0.05,
      clock: { 1_000_000 }, makeExtractor: extract)
    self.settings = settings
    refresher = Refresher(settings) { log.add($0) }
  }

  deinit { refresher.stop() }

  var events: [RefreshEvent] { log.events }

  /// How many commits were told of.
  var commits: Int { events.count { if case .committed = $0 { true } else { false } } }

  /// How often nothing was left to do.
  var idles: Int { events.count { $0 == .idle } }

  /// Reads everything once, on this thread.
  func once() throws -> RefreshRole {
    let log = log
    return try Refresher.once(settings) { log.add($0) }
  }

  /// How many articles there are.
  func articleCount() throws -> Int { try labels().count }

  /// Path → text of every article.
  func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for label in try labels() {
      guard case .article(let document?) = try reader.answer(.article(label.identity)) else { continue }
      texts[label.source.path, default: ""] += document.article.text
    }
    return texts
  }

  /// Path → identity of the articles.
  func identities() throws -> [String: Identity] {
    Dictionary(try labels().map { ($0.source.path, $0.identity) }, uniquingKeysWith: { first, _ in first })
  }

  /// What was said of files, by path.
  func fileFindings() throws -> [String: String] {
    let rows = try rows(.findings)
    return Dictionary(
      rows.compactMap { row in
        guard case .finding(let finding) = row, finding.article == nil else { return nil }
        return (finding.path, finding.finding.message)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Waits until something is true; it is asked after every event. False when it has not become true in half a minute.
  func wait(until isTrue: () throws -> Bool) rethrows -> Bool {
    let deadline = DispatchTime.now() + .seconds(30)
    while try !isTrue() {
      guard log.waitForNext(deadline) else { return false }
    }
    return true
  }

  private func labels() throws -> [ArticleLabel] {
    try rows(.articles).compactMap { row in
      if case .article(let article) = row { article.label } else { nil }
    }
  }

  private func rows(_ list: ListKind) throws -> [CrisisModel.Row] {
    let request = PageRequest(list: list, filter: Filter(), anchor: .newest, limit: 5000)
    guard case .page(let page) = try reader.answer(.page(request)) else { return [] }
    return page.rows
  }
}

/// Events in order, and a way to wait for more.
final class EventLog: Sendable {
  private let log = Mutex<[RefreshEvent]>([])
  private let added = DispatchSemaphore(value: 0)

  var events: [RefreshEvent] { log.withLock { $0 } }

  func add(_ event: RefreshEvent) {
    log.withLock { $0.append(event) }
    added.signal()
  }

  func waitForNext(_ deadline: DispatchTime) -> Bool { added.wait(timeout: deadline) == .success }
}
