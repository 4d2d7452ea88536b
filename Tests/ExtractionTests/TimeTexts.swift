import CrisisModel

@testable import Extraction

/// Runs the stages that times need over a short text, with the project's own tables.
enum TimeTexts {
  /// The times and findings of a text; published "2025-08-29" (a Friday) unless said.
  static func workspace(_ text: String, published: String? = "2025-08-29") -> Workspace {
    let lexicons = TestLexicons.shared
    var workspace = Workspace()
    workspace.article.published = published.flatMap { Day(iso: $0) }
    workspace.bytes = Array(text.utf8)
    Tokenizer(vocabulary: lexicons.vocabulary).run(&workspace)
    SentenceSplitter(classes: lexicons.classes).run(&workspace)
    _ = QuotePairing().run(&workspace)
    TimeStage(lexicons: lexicons).run(&workspace)
    ContradictionStage(lexicons: lexicons).run(&workspace)
    return workspace
  }

  /// "words=value" of each time.
  static func times(_ text: String, published: String? = "2025-08-29") -> [String] {
    let workspace = workspace(text, published: published)
    return workspace.times.map { "\(workspace.text($0.expression.range))=\($0.expression.value)" }
  }
}
