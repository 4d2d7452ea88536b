import Articles
import CrisisModel
import Extraction

/// Turns what readers hand out into lines of JSON. One for each worker: it has the extractor's memory.
struct ArticleExtraction: ~Copyable {
  private let extractor: Extractor
  private let lines: ArticleJSON
  private let withTitle: Bool
  private var workspace: Workspace
  private var json = JSONWriter()

  init(extractor: Extractor, lines: ArticleJSON, withTitle: Bool) {
    self.extractor = extractor
    self.lines = lines
    self.withTitle = withTitle
    workspace = extractor.makeWorkspace()
  }

  /// The lines of a batch.
  mutating func lines(of items: [ReadItem]) -> [UInt8] {
    for item in items { write(item) }
    return json.take()
  }

  private mutating func write(_ item: ReadItem) {
    switch item {
    case .article(let article):
      let facts = extractor.extract(article, using: &workspace)
      lines.write(article, facts: facts, titleFacts: titleFacts(article), to: &json)
    case .finding(let finding):
      lines.write(finding, to: &json)
    }
  }

  /// The facts of the title: read as a text of its own, so that its offsets count its own bytes.
  private mutating func titleFacts(_ article: Article) -> Facts? {
    guard withTitle, let title = article.title else { return nil }
    var titled = article
    titled.text = title
    titled.findings = []
    var facts = extractor.extract(titled, using: &workspace)
    for index in facts.statements.indices { facts.statements[index].core.evidence.inTitle = true }
    for index in facts.deployments.indices { facts.deployments[index].core.evidence.inTitle = true }
    for index in facts.events.indices { facts.events[index].core.evidence.inTitle = true }
    return facts
  }
}
