import ArgumentParser
import Articles
import CrisisModel
import Extraction

/// Tells why each fact of an article was made.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell why each fact of an article was made: its rule, its words, and where each field came from.",
    discussion: """
      A field that the text doesn't state carries ? and the reason why it was inferred. Numbers are bytes of the text.

      EXAMPLES
        crisiswatch explain ~/news/article.txt
        crisiswatch explain articles.jsonl --ordinal 3
      """)

  @Argument(
    help: ArgumentHelp("Files of articles, or - for standard input.", valueName: "article"), completion: .file())
  var articles: [String]

  @Option(help: ArgumentHelp("Only this article of the file, counted from 0.", valueName: "number"))
  var ordinal: Int?

  func run() throws {
    try reporting {
      let extractor = Extractor(lexicons: try LexiconFiles.loadOrWarn(DataFiles()))
      var workspace = extractor.makeWorkspace()
      var failed = false
      for path in articles {
        ArticleInput(path).read { item in
          switch item {
          case .article(let article):
            if let ordinal, article.source.ordinal != ordinal { return }
            let facts = extractor.extract(article, using: &workspace)
            StandardOutput.write(Explanation(article: article, facts: facts).text)
          case .finding(let finding):
            StandardError.write(FileProblemWords.of(finding))
            failed = true
          }
        }
      }
      if failed { throw ExitCode(1) }
    }
  }
}
