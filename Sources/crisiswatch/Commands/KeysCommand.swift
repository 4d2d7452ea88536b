import ArgumentParser
import Dashboard

/// Prints the dashboard's keys: README.md's table comes from here.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys of the dashboard as Markdown tables.")

  func run() { StandardOutput.write(KeyTable.markdown()) }
}
