import ArgumentParser

/// The program: without a subcommand it opens the dashboard.
@main
struct Crisiswatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crisiswatch",
    abstract: "A dashboard for crisis monitoring: who moved which forces where, who said what, and when.",
    discussion: """
      Reads a folder of articles, offline, and shows timeline, forces and quotes; every line leads to its sentence.

      EXAMPLES
        crisiswatch ~/news                      open the dashboard on a folder
        crisiswatch extract ~/news              every fact, as JSON Lines
        crisiswatch list forces ~/news --country VE --format csv
        crisiswatch explain ~/news/article.txt  why each fact was made
      """,
    version: version,
    subcommands: [
      DashboardCommand.self, ListCommand.self, ExtractCommand.self, ExplainCommand.self, ScreenCommand.self,
      CheckCommand.self, KeysCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  /// The version, as `--version` prints it; CHANGELOG.md says what is in it.
  static let version = "0.1.0"
}
