import ArgumentParser
import Articles
import CrisisModel
import Extraction
import Foundation

/// Prints the facts of articles.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the facts of articles as JSON Lines, one line for each article, in order.",
    discussion: """
      Offsets count UTF-8 bytes of the text, end exclusive. A line or file that is no article gives a line with
      "id": null and a finding. Articles are read as a stream: memory does not grow with their number.

      EXAMPLES
        crisiswatch extract articles.jsonl > facts.jsonl
        crisiswatch extract ~/news --with-text | jq '.deployments[]'
        cat articles.jsonl | crisiswatch extract -
      """)

  /// What `--format` takes.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
  }

  @Argument(
    help: ArgumentHelp("Files of articles, folders of them, or - for standard input.", valueName: "file|folder|-"),
    completion: .file())
  var inputs: [String]

  @Option(help: "The form of the output.")
  var format = Format.jsonl

  @Flag(help: "Extract the titles too; their facts carry \"field\": \"title\".")
  var withTitle = false

  @Flag(help: "Print the text that the offsets count.")
  var withText = false

  @Option(help: ArgumentHelp("How many articles are worked on at once.", valueName: "count"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard 1...1024 ~= jobs else { throw ValidationError("--jobs takes 1 to 1024, not \(jobs)") }
  }

  func run() throws {
    try reporting {
      let extractor = Extractor(lexicons: try LexiconFiles.loadOrWarn(DataFiles()))
      let lines = ArticleJSON(withText: withText)
      let withTitle = withTitle
      let pipeline = OrderedPipeline<ReadItem>(
        workers: jobs,
        makeWorker: {
          var extraction = ArticleExtraction(extractor: extractor, lines: lines, withTitle: withTitle)
          return { extraction.lines(of: $0) }
        },
        output: { StandardOutput.write($0) })
      var batcher = ArticleBatcher(into: pipeline)
      var failed = false
      for input in inputs {
        ArticleInput(input).read { item in
          if case .finding(let finding) = item, finding.line == nil, finding.path == input {
            StandardError.write("\(input): \(finding.finding.message)")
            failed = true
          }
          batcher.add(item)
        }
      }
      batcher.flush()
      pipeline.finish()
      if failed { throw ExitCode(1) }
    }
  }
}
