import CrisisModel
import Extraction
import Synchronization

/// Reads the tables of the lexicons from disk.
struct LexiconFiles {
  /// Where each table was found, by its name.
  private(set) var paths: [String: String] = [:]
  /// The folders that were asked.
  private let folders: [String]
  /// The tables.
  private(set) var tables: [LexiconTable] = []

  /// Reads every table that the extractor knows.
  ///
  /// - throws: when there is no folder of lexicons, or a table is there and can't be read.
  init(_ files: DataFiles) throws(Problem) {
    folders = files.folders(.lexicons)
    guard !folders.isEmpty else { throw files.missing(.lexicons) }
    for name in Lexicons.tableNames {
      guard let path = files.file(name, in: .lexicons) else { continue }
      paths[name] = path
      tables.append(LexiconTable(name: name, bytes: try Disk.bytes(of: path)))
    }
  }

  /// Keeps the lexicons until the process ends: taking tens of thousands of names apart would hold up every exit.
  private static let kept = Mutex<[Lexicons]>([])

  /// The lexicons, with each problem as it is printed: path, line, message.
  func load() -> (lexicons: Lexicons, problems: [String]) {
    let (lexicons, problems) = Lexicons.load(tables)
    LexiconFiles.kept.withLock { $0.append(lexicons) }
    return (lexicons, problems.map(described))
  }

  /// Everything that is wrong with the tables: what loading them tells, their form, and files that no rule reads.
  func audit() -> [String] {
    let form = tables.flatMap { LexiconAudit.problems(in: $0) }
    let unread = folders.flatMap { folder in
      Disk.names(in: folder).filter { $0.hasSuffix(".tsv") && !Lexicons.tableNames.contains($0) }
        .map { "\(folder)/\($0): no rule reads this table" }
    }
    return load().problems + form.map(described) + unread
  }

  /// The lexicons as commands without a screen load them: problems are counted on standard error.
  static func loadOrWarn(_ files: DataFiles) throws(Problem) -> Lexicons {
    let (lexicons, problems) = try LexiconFiles(files).load()
    if !problems.isEmpty { StandardError.write(summary(problems)) }
    return lexicons
  }

  /// How many problems there are, and who tells them.
  static func summary(_ problems: [String]) -> String {
    let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    return "\(count) in the lexicons: “crisiswatch check” tells more"
  }

  private func described(_ problem: LexiconProblem) -> String {
    let line = problem.line.map { "\($0):" } ?? ""
    return "\(paths[problem.file] ?? problem.file):\(line) \(problem.message)"
  }
}
