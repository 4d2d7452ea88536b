import CrisisModel
import GRDB

/// One write: what the files held goes, what they hold comes, and what depends on either follows, in this order:
/// texts' groups, articles, the entries of the blocks that were touched, records, findings, keys.
struct WriteSession {
  private let db: Database
  private let fuser: Fuser
  private let now: Int64

  init(_ db: Database, _ fuser: Fuser, now: Int64) {
    self.db = db
    self.fuser = fuser
    self.now = now
  }

  func apply(_ batch: [FileResult], removing: [String]) throws -> WriteReport {
    let results = WriteSession.lastOfEachPath(batch)
    var plan = try WritePlan(db, results, removing: removing)
    var ledger = KeyLedger()
    var texts = CopyGrouping(db, fuser)
    var fusing = BlockFusing(db, fuser, now: now)
    let articles = ArticleRows(db, now: now)
    let findings = FindingRows(db, now: now)

    for old in plan.replaced {
      fusing.touch(old.records.map(\.digest.block))
      try findings.delete(ofArticle: old, &ledger)
      try articles.delete(old, &ledger)
    }
    for file in plan.files { try findings.delete(ofFile: file, &ledger) }
    try texts.regroup(removing: plan.replaced, adding: &plan.pending)
    fusing.touch(try texts.blocksOfMovedArticles())
    for pending in plan.pending { try articles.insert(pending, &ledger) }
    try fusing.fuse(plan.pending, &ledger)
    for pending in plan.pending { try findings.insert(ofArticle: pending, &ledger) }
    for (file, result) in zip(plan.files, plan.results) { try findings.insert(ofFile: file, result, &ledger) }
    try ledger.flush(db)
    try plan.deleteGoneFiles(db)
    let revision = try commitState(textsChange: texts.change)
    return WriteReport(
      revision: revision, changed: plan.pending.count, removed: plan.replaced.count - plan.rewritten,
      renamed: plan.renamed)
  }

  /// Each path once, with its last result, in order of path: so that a batch gives the same whatever its order.
  private static func lastOfEachPath(_ batch: [FileResult]) -> [FileResult] {
    Dictionary(batch.map { ($0.path, $0) }, uniquingKeysWith: { $1 }).values.sorted { $0.path < $1.path }
  }

  private func commitState(textsChange: Int) throws -> Int64 {
    try db.execute(
      sql: "UPDATE state SET revision = revision + 1, changed = ?, texts = texts + ?", arguments: [now, textsChange])
    return try Int64.fetchOne(db, sql: "SELECT revision FROM state") ?? 0
  }
}
