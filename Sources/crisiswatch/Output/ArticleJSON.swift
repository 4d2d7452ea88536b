import CrisisModel

/// An article with its facts as one line of JSON: what `extract` prints.
struct ArticleJSON {
  /// Grows when a field changes its meaning or goes; new fields leave it as it is.
  static let schema = 2

  /// Whether the text that the offsets count is printed too.
  var withText: Bool

  /// Writes a line. The facts of the title, where they are asked for, follow those of the text in each array.
  func write(_ article: Article, facts: Facts, titleFacts: Facts?, to json: inout JSONWriter) {
    json.object { json in
      head(article, facts, &json)
      let title = titleFacts ?? Facts()
      json.array("times") { json in
        for time in facts.times { json.time(time, inTitle: false) }
        for time in title.times { json.time(time, inTitle: true) }
      }
      json.array("mentions") { json in
        for mention in facts.mentions { json.mention(mention, inTitle: false) }
        for mention in title.mentions { json.mention(mention, inTitle: true) }
      }
      json.array("statements") { json in
        for statement in facts.statements { json.statement(statement, text: article.text) }
        for statement in title.statements { json.statement(statement, text: article.title ?? "") }
      }
      json.array("deployments") { json in
        for deployment in facts.deployments { json.deployment(deployment) }
        for deployment in title.deployments { json.deployment(deployment) }
      }
      json.array("events") { json in
        for event in facts.events { json.event(event) }
        for event in title.events { json.event(event) }
      }
      json.array("findings") { json in
        for finding in facts.findings { json.finding(finding, inTitle: false) }
        for finding in title.findings { json.finding(finding, inTitle: true) }
      }
    }
    json.endLine()
  }

  /// Writes the line of a file, or of a line of one, that is no article.
  func write(_ problem: FileFinding, to json: inout JSONWriter) {
    json.object { json in
      json.null("id")
      json.field("schema", ArticleJSON.schema)
      json.field("source", problem.path)
      json.field("line", problem.line)
      json.array("findings", of: [problem.finding]) { $0.finding($1, inTitle: false) }
    }
    json.endLine()
  }

  private func head(_ article: Article, _ facts: Facts, _ json: inout JSONWriter) {
    if let id = article.formatID, article.formatIDIsNumber {
      json.key("id")
      json.number(asWritten: id)
    } else {
      json.field("id", article.formatID)
    }
    json.field("schema", ArticleJSON.schema)
    json.field("identity", article.identity)
    json.field("source", article.source.path)
    json.field("line", article.source.line)
    json.field("ordinal", article.source.ordinal)
    json.field("title", article.title)
    json.field("title_from_slug", article.titleIsFromSlug)
    json.field("outlet", article.outlet)
    json.field("author", article.author)
    json.field("url", article.url)
    json.field("published", article.published)
    json.field("published_origin", article.published?.originDescription)
    json.field("captured", article.captured)
    json.field("captured_origin", article.captured?.originDescription)
    json.field("language", facts.language)
    if withText { json.field("text", article.text) }
  }
}
