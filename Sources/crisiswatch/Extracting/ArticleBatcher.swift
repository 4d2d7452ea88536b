import Articles
import CrisisModel

/// Puts items into batches for a pipeline: one by one while workers wait for work, many at a time while they are busy.
struct ArticleBatcher {
  private let pipeline: OrderedPipeline<ReadItem>
  private var batch: [ReadItem] = []
  private var bytes = 0

  /// Text in a batch above which it is handed over in any case.
  private static let batchBytes = 256 << 10
  /// Items in a batch above which it is handed over in any case.
  private static let batchItems = 256

  init(into pipeline: OrderedPipeline<ReadItem>) { self.pipeline = pipeline }

  mutating func add(_ item: ReadItem) {
    batch.append(item)
    if case .article(let article) = item { bytes += article.text.utf8.count }
    if bytes >= Self.batchBytes || batch.count >= Self.batchItems || pipeline.isHungry { flush() }
  }

  mutating func flush() {
    guard !batch.isEmpty else { return }
    pipeline.hand(batch)
    batch.removeAll(keepingCapacity: true)
    bytes = 0
  }
}
