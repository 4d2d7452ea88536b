import Articles
import CrisisModel
import CrisisStore

/// Brings the index into agreement with the folders: plans, reads, extracts, stores.
struct Synchroniser {
  private let settings: RefreshSettings
  private let writer: StoreWriter
  private let sink: @Sendable (RefreshEvent) -> Void
  private let isStopped: @Sendable () -> Bool
  /// What the index remembers of each file.
  private var known: [String: FileSignature]
  /// Whether the index says that it holds all of the folders.
  private var isWhole: Bool

  /// - throws: `StoreError` when the index can't be read.
  init(
    _ settings: RefreshSettings, _ writer: StoreWriter, sink: @escaping @Sendable (RefreshEvent) -> Void,
    isStopped: @escaping @Sendable () -> Bool
  ) throws(StoreError) {
    self.settings = settings
    self.writer = writer
    self.sink = sink
    self.isStopped = isStopped
    known = try writer.signatures()
    isWhole = try settings.store.reader().readingMark() == nil
  }

  /// Reads what differs between the index and a listing.
  ///
  /// - Returns: whether anything differed.
  /// - throws: `StoreError`; what was stored before it stays.
  @discardableResult
  mutating func run(_ listing: Listing, _ scope: ChangePlan.Scope) throws(StoreError) -> Bool {
    let plan = ChangePlan(known: known, listing: listing, scope: scope)
    guard !plan.isEmpty else {
      try mark(nil)
      return false
    }
    if WriteBatch.isLong(files: plan.jobs.count) {
      try mark(ReadingMark(filesDone: 0, filesTotal: plan.jobs.count))
    }
    for result in plan.obstacles {
      for finding in result.findings { sink(.problem(finding)) }
    }
    var batch = WriteBatch(plan, known: known, writer: writer, settings: settings, sink: sink)
    let (jobs, settings) = (plan.jobs, settings)
    var failure: StoreError?
    if !jobs.isEmpty {
      Pipeline(workers: settings.workers).run(
        reading: { pipeline in
          var stage = ReadingStage(reader: settings.reader, folders: settings.folders, pipeline: pipeline)
          stage.run(jobs)
        }, makeExtractor: settings.makeExtractor
      ) { piece in
        do throws(StoreError) {
          try batch.add(piece)
        } catch {
          failure = error
        }
        return failure == nil && !isStopped()
      }
    }
    // What was stored is known, whatever came after it.
    defer { known = batch.applied(to: known) }
    if let failure { throw failure }
    if !isStopped() {
      try batch.finish()
      try mark(nil)
    }
    return true
  }

  /// Tells other processes that a reading begins, or that it came to its end.
  private mutating func mark(_ mark: ReadingMark?) throws(StoreError) {
    guard mark != nil || !isWhole else { return }
    try writer.mark(mark)
    isWhole = mark == nil
  }
}
