import CrisisModel
import CrisisStore
import Foundation
import Testing

/// A store under test with shorter ways to ask it.
struct TestStore {
  let store: Store
  let reader: StoreReader
  let writer: StoreWriter

  init(_ location: StoreLocation = .memory, fuser: Fuser = Make.fuser) throws {
    store = try Store(at: location)
    reader = try store.reader()
    writer = store.writer(fusing: fuser)
  }

  func page(
    _ list: ListKind, _ filter: Filter = Filter(), _ anchor: PageAnchor = .newest, limit: Int = 1_000_000
  ) throws -> Page {
    let request = PageRequest(list: list, filter: filter, anchor: anchor, limit: limit)
    guard case .page(let page) = try reader.answer(.page(request)) else { throw WrongAnswer() }
    return page
  }

  func entries(_ list: ListKind, _ filter: Filter = Filter()) throws -> [Entry] {
    try page(list, filter).rows.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
  }

  func clauses(_ list: ListKind, _ filter: Filter = Filter()) throws -> [String] {
    try entries(list, filter).map(\.clause)
  }

  func counts(_ list: ListKind, _ filter: Filter = Filter(), at position: RowPosition? = nil) throws -> Counts {
    guard case .counts(let counts) = try reader.answer(.counts(list, filter, at: position)) else {
      throw WrongAnswer()
    }
    return counts
  }

  func histogram(_ list: ListKind, _ filter: Filter = Filter(), buckets: Int = 60) throws -> Histogram {
    guard case .histogram(let histogram) = try reader.answer(.histogram(list, filter, buckets: buckets)) else {
      throw WrongAnswer()
    }
    return histogram
  }

  func stretches(_ list: ListKind, _ filter: Filter = Filter(), _ width: BucketWidth) throws -> [Stretch] {
    guard case .stretches(let all) = try reader.answer(.stretches(list, filter, width)) else { throw WrongAnswer() }
    return all
  }

  func groups(_ facet: Facet, _ filter: Filter = Filter()) throws -> [FacetGroup] {
    guard case .groups(let all) = try reader.answer(.groups(facet, filter, limit: 1_000)) else { throw WrongAnswer() }
    return all
  }

  func countries(_ filter: Filter = Filter()) throws -> [CountryTally] {
    guard case .countries(let tallies) = try reader.answer(.countries(filter)) else { throw WrongAnswer() }
    return tallies
  }

  func article(_ identity: Identity) throws -> ArticleDocument? {
    guard case .article(let document) = try reader.answer(.article(identity)) else { throw WrongAnswer() }
    return document
  }

  func entry(_ identity: Identity, reports: Int = 100) throws -> EntryDetail? {
    guard case .entry(let detail) = try reader.answer(.entry(identity, reports: reports)) else { throw WrongAnswer() }
    return detail
  }

  func summary() throws -> StoreSummary {
    guard case .summary(let summary) = try reader.answer(.summary) else { throw WrongAnswer() }
    return summary
  }

  /// Everything that can be asked without knowing what is there, but for revision and time.
  func everything() throws -> [AnyHashable] {
    var all: [AnyHashable] = []
    for list in ListKind.allCases {
      all.append(try page(list))
      all.append(try counts(list))
      all.append(try histogram(list))
      for entry in try entries(list) { all.append(try entry.detail(in: self)) }
    }
    all.append(try countries())
    let summary = try summary()
    return all + [summary.articles, summary.texts, summary.findings, summary.newest]
  }
}

extension Entry {
  fileprivate func detail(in store: TestStore) throws -> EntryDetail? { try store.entry(identity) }
}

/// The store answered another question.
struct WrongAnswer: Error {}

/// A folder for one test, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("crisiswatch-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}
