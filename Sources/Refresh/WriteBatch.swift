import Articles
import CrisisModel
import CrisisStore

/// Gathers files until they are worth a transaction: few at first, so that the first screen is there at once, then many.
struct WriteBatch {
  private let writer: StoreWriter
  private let settings: RefreshSettings
  private let sink: @Sendable (RefreshEvent) -> Void

  private var results: [FileResult]
  private var touched: [String: FileSignature] = [:]
  /// Articles of the file that is being read.
  private var open: [ArticleResult] = []
  private var articles = 0
  private var limit = WriteBatch.smallest
  /// Paths that are gone and not yet forgotten.
  private var gone: Set<String>
  /// Gone paths by what their files held, to find where a file was moved.
  private var goneByContent: [UInt64: String] = [:]
  private var stored: [String: FileSignature] = [:]
  private var forgotten: Set<String> = []
  private var progress: RefreshProgress
  private let began = ContinuousClock.now
  private var committed = ContinuousClock.now

  private static let smallest = 40
  private static let largest = 1000
  /// A slow reading is committed so often in any case.
  private static let longest = Duration.milliseconds(500)

  init(
    _ plan: ChangePlan, known: [String: FileSignature], writer: StoreWriter, settings: RefreshSettings,
    sink: @escaping @Sendable (RefreshEvent) -> Void
  ) {
    self.writer = writer
    self.settings = settings
    self.sink = sink
    results = plan.obstacles
    gone = Set(plan.gone)
    for path in plan.gone {
      if let content = known[path]?.content, content != 0 { goneByContent[content] = path }
    }
    progress = RefreshProgress(filesDone: 0, filesTotal: plan.jobs.count, articles: 0, articlesPerSecond: 0)
  }

  /// Takes a piece, and stores what was gathered when it is enough.
  mutating func add(_ piece: WorkedPiece) throws(StoreError) {
    switch piece {
    case .article(let article):
      open.append(article)
    case .touched(let path, let signature):
      touched[path] = signature
      progress.filesDone += 1
    case .end(let path, let signature, let findings):
      for finding in findings { sink(.problem(finding)) }
      results.append(FileResult(path: path, signature: signature, articles: open, findings: findings))
      articles += open.count
      open = []
      progress.filesDone += 1
      if articles >= limit || ContinuousClock.now - committed > WriteBatch.longest { try commit(forgetting: moved()) }
    }
  }

  /// Stores the rest.
  mutating func finish() throws(StoreError) {
    if !results.isEmpty || !gone.isEmpty || !touched.isEmpty { try commit(forgetting: gone) }
  }

  /// What the index remembers after what was stored.
  func applied(to known: [String: FileSignature]) -> [String: FileSignature] {
    var known = known
    for path in forgotten { known[path] = nil }
    return known.merging(stored) { $1 }
  }

  /// Gone paths whose files were moved to paths of this batch: forgotten in the same transaction, they keep their identity.
  private func moved() -> Set<String> {
    Set(results.compactMap { goneByContent[$0.signature.content] }).intersection(gone)
  }

  private mutating func commit(forgetting paths: Set<String>) throws(StoreError) {
    if !touched.isEmpty { try writer.touch(touched) }
    stored.merge(touched) { $1 }
    touched = [:]
    // Touched files change nothing that anybody sees.
    guard !results.isEmpty || !paths.isEmpty else { return }
    let report = try writer.write(results, removing: paths.sorted(), at: settings.clock(), mark: mark)
    for result in results { stored[result.path] = result.signature }
    gone.subtract(paths)
    forgotten.formUnion(paths)
    progress.articles += articles
    (results, articles) = ([], 0)
    limit = min(WriteBatch.largest, limit * 2)
    committed = ContinuousClock.now
    tell(report)
  }

  /// How far a reading of several transactions has come.
  private var mark: ReadingMark? {
    WriteBatch.isLong(files: progress.filesTotal)
      ? ReadingMark(filesDone: progress.filesDone, filesTotal: progress.filesTotal) : nil
  }

  /// Whether so many files may take several transactions, so that others may come upon a part.
  static func isLong(files: Int) -> Bool { files > 1 }

  private mutating func tell(_ report: WriteReport) {
    let seconds = (committed - began) / .seconds(1)
    progress.articlesPerSecond = seconds > 0.05 ? Double(progress.articles) / seconds : 0
    sink(.progress(progress))
    sink(.committed(revision: report.revision))
  }
}
