import CrisisModel

/// Rows of lists as JSON.
extension JSONWriter {
  mutating func row(_ row: Row) {
    switch row {
    case .entry(let entry): self.entry(entry)
    case .article(let article): self.article(article)
    case .finding(let finding): self.finding(finding)
    }
  }

  private mutating func entry(_ entry: Entry) {
    object { json in
      json.field("identity", entry.identity)
      json.field("kind", word: entry.kind.word)
      json.field("day", entry.lead.core.filing.basis == .undated ? nil : entry.day)
      json.field("section", word: entry.position.section.word)
      json.field("words", entry.clause)
      json.field("texts", entry.texts)
      json.field("reports", entry.reports)
      json.field("claimants", entry.claimants)
      json.array("marks", of: entry.marks.words) { $0.string($1) }
      json.figures(entry)
      json.countries(entry.countries)
      json.label("article", entry.article)
      json.key("record")
      json.record(entry.lead)
    }
  }

  private mutating func figures(_ entry: Entry) {
    array("figures") { json in
      for figure in entry.figures { json.object { $0.quantityFields(figure) } }
    }
  }

  private mutating func record(_ record: Record) {
    switch record {
    case .deployment(let deployment): self.deployment(deployment)
    case .statement(let statement): self.statement(statement, text: nil)
    case .event(let event): self.event(event)
    }
  }

  private mutating func article(_ article: ArticleRow) {
    object { json in
      json.labelFields(article.label)
      json.field("published_at", article.published?.iso)
      json.field("published_origin", article.published?.originDescription)
      json.field("captured", article.captured?.iso)
      json.field("captured_origin", article.captured?.originDescription)
      json.field("copies", article.copies)
      json.field("records", article.records)
      json.field("findings", article.findings)
    }
  }

  private mutating func finding(_ row: FindingRow) {
    object { json in
      json.field("kind", row.finding.kind.rawValue)
      json.field("message", row.finding.message)
      json.field("words", row.words)
      json.bounds(row.finding.range)
      json.field("source", row.path)
      json.field("line", row.line)
      json.object("article", row.article) { $0.labelFields($1) }
      json.object("entry", row.entry) { json, entry in
        json.field("identity", entry.identity)
        json.field("kind", entry.kind.word)
        json.figures(entry)
      }
    }
  }

  private mutating func label(_ name: StaticString, _ label: ArticleLabel) { object(name) { $0.labelFields(label) } }

  private mutating func labelFields(_ label: ArticleLabel) {
    field("identity", label.identity)
    field("title", label.title)
    field("outlet", label.outlet)
    field("url", label.url)
    field("source", label.source.path)
    field("line", label.source.line)
    field("ordinal", label.source.ordinal)
    field("published", label.published)
  }
}
