import Articles
import CrisisModel
import CrisisStore
import Dispatch
import Fusion
import Synchronization

/// Makes one extracting function for one worker: it may keep memory from article to article.
public typealias ExtractorMaker = @Sendable () -> (Article) -> Facts

/// Reading on one thread, extraction on as many as there are cores, and the results in the order of reading.
///
/// So many parcels are under way at most that memory does not grow with the number of articles.
final class Pipeline: Sendable {
  private let read: BoundedQueue<Parcel<ReadPiece>>
  private let worked: BoundedQueue<Parcel<WorkedPiece>>
  /// One for each parcel that may be under way.
  private let permits = DispatchSemaphore(value: 0)
  private let stopped = Atomic<Bool>(false)
  private let workers: Int
  /// Workers that are not done.
  private let working: Atomic<Int>

  init(workers: Int) {
    self.workers = max(1, workers)
    working = Atomic(self.workers)
    let most = self.workers * 4
    // Neither queue can be full before the permits are used up.
    read = BoundedQueue(capacity: most)
    worked = BoundedQueue(capacity: most)
    for _ in 0..<most { permits.signal() }
  }

  /// Whether nothing more is wanted.
  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  /// Runs all stages; `use` is called on this thread, with the pieces in the order of reading, and returns false to stop.
  func run(
    reading: @escaping @Sendable (Pipeline) -> Void, makeExtractor: @escaping ExtractorMaker,
    use: (WorkedPiece) -> Bool
  ) {
    let reader = WorkerThread {
      reading(self)
      self.read.close()
    }
    let threads = (0..<workers).map { _ in WorkerThread { self.work(makeExtractor()) } }
    collect(use)
    stop()
    for thread in [reader] + threads { thread.join() }
  }

  /// Hands a parcel to the workers; false when the pipeline is stopped.
  func give(_ parcel: Parcel<ReadPiece>) -> Bool {
    permits.wait()
    guard !isStopped else {
      permits.signal()
      return false
    }
    return read.give(parcel)
  }

  private func stop() {
    stopped.store(true, ordering: .relaxed)
    permits.signal()
    read.close()
    worked.close()
  }

  private func work(_ extract: (Article) -> Facts) {
    while !isStopped, let parcel = read.take() {
      let pieces = parcel.pieces.map { Pipeline.work($0, extract) }
      worked.give(Parcel(number: parcel.number, pieces: pieces))
    }
    if working.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { worked.close() }
  }

  private static func work(_ piece: ReadPiece, _ extract: (Article) -> Facts) -> WorkedPiece {
    switch piece {
    case .touched(let path, let signature): return .touched(path: path, signature)
    case .end(let path, let signature, let findings): return .end(path: path, signature, findings)
    case .article(let article):
      let facts = extract(article)
      return .article(ArticleResult(article: article, facts: facts, digest: Fusion.digest(article, facts)))
    }
  }

  private func collect(_ use: (WorkedPiece) -> Bool) {
    var early: [Int: [WorkedPiece]] = [:]
    var next = 0
    while let parcel = worked.take() {
      early[parcel.number] = parcel.pieces
      while let pieces = early.removeValue(forKey: next) {
        for piece in pieces {
          guard use(piece) else { return }
        }
        next += 1
        permits.signal()
      }
    }
  }
}
