import CrisisModel
import GRDB

/// The store as a whole.
struct SummaryQuery {
  private let session: ReadSession

  init(_ session: ReadSession) { self.session = session }

  func summary() throws -> StoreSummary {
    let counts = CountQuery(session)
    let everything = KeyBounds(Filter())
    let state = try Row.fetchOne(try session.statement("SELECT revision, changed, texts FROM state"))
    return StoreSummary(
      articles: try counts.count(Selection(.articles, Filter()), everything), texts: try state?.value(2) ?? 0,
      findings: try counts.count(Selection(.findings, Filter()), everything), newest: try session.newestDay(),
      changedAt: try state?.optional(1), revision: try state?.value(0) ?? 0)
  }
}
