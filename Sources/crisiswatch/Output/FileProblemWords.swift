import CrisisModel

/// What could not be read, as one line with its place.
enum FileProblemWords {
  static func of(_ problem: FileFinding) -> String {
    let line = problem.line.map { ":\($0)" } ?? ""
    return PlainText.line("\(problem.path)\(line): \(problem.finding.message)")
  }
}
