import ArgumentParser
import Cells
import Dashboard
import Extraction

/// Checks the data that the program works with.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check lexicons, rules, map, themes and settings; print each problem with file, line and message.",
    discussion: "Ends with 0 when all is well, else with 1.")

  func run() throws {
    let files = DataFiles()
    let environment = Environment()
    let checks: [(name: String, problems: [String])] = [
      ("lexicons and rules", lexiconProblems(files)),
      ("map", MapFiles(files).problems()),
      ("themes", ThemeFiles(files).problems()),
      ("settings", Settings.problems(environment)),
    ]
    for check in checks {
      for problem in check.problems { StandardOutput.write(problem + "\n") }
      StandardOutput.write("\(check.name): \(summary(check.problems.count))\n")
    }
    if checks.contains(where: { !$0.problems.isEmpty }) { throw ExitCode(1) }
  }

  private func lexiconProblems(_ files: DataFiles) -> [String] {
    do {
      return try LexiconFiles(files).audit()
    } catch {
      return [error.description]
    }
  }

  private func summary(_ count: Int) -> String {
    switch count {
    case 0: "no problems"
    case 1: "1 problem"
    default: "\(count) problems"
    }
  }
}
