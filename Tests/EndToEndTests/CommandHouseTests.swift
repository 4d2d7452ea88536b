import Foundation
import Testing

/// What the program says of itself, and what is written about it.
@Suite struct CommandHouseTests {
  private static let root = TestFolders.root

  @Test func readmeHasTheKeysOfTheProgram() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let keys = try CommandRun.run(["keys"], home: try CommandFolder()).text
    let isCurrent = readme.contains(keys)
    #expect(isCurrent, "the keys in README.md are old; “make record” writes them anew")
  }

  @Test func versionIsTheNewestInTheChangeLog() throws {
    let changes = try String(contentsOf: Self.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let newest = changes.split(separator: "\n").first { $0.hasPrefix("## ") }?.split(separator: " ")[1]
    let run = try CommandRun.run(["--version"], home: try CommandFolder())
    #expect(run.lines == [newest.map(String.init)])
    #expect(run.code == 0)
  }

  @Test func manualNamesEveryCommandAndOption() throws {
    let manual = try String(contentsOf: Self.root.appending(path: "Scripts/crisiswatch.1"), encoding: .utf8)
    let dump = try CommandRun.run(["--experimental-dump-help"], home: try CommandFolder())
    let help = try #require(try JSONSerialization.jsonObject(with: dump.output) as? [String: Any])
    let command = try #require(help["command"] as? [String: Any])
    let names = ["dashboard", "list", "extract", "explain", "screen", "check", "keys"]
    let subcommands = command["subcommands"] as? [[String: Any]] ?? []
    #expect(Set(subcommands.compactMap { $0["commandName"] as? String }).isSuperset(of: names))
    for subcommand in subcommands {
      guard let name = subcommand["commandName"] as? String, names.contains(name) else { continue }
      let words = [".Ss \(name)"] + options(of: subcommand).map { "Fl -\($0)" }
      let missing = words.filter { !manual.contains($0) }
      #expect(missing.isEmpty)
    }
  }

  @Test func dataOfTheProjectPassItsOwnCheck() throws {
    let run = try CommandRun.run(["check"], home: try CommandFolder())
    #expect(run.code == 0, "\(run.text)")
  }

  @Test func problemsAreToldWithFileAndLine() throws {
    let home = try CommandFolder()
    try home.write("config/crisiswatch/config.toml", "theme = \"light\"\ncolour = 1\n")
    try home.write("data/crisiswatch/Themes/mine.toml", "inherits = \"default\"\n\n[styles]\ntitel = \"red\"\n")
    try home.write("data/crisiswatch/Lexicons/countries.tsv", "# mine\nQQQ\tXXX\tNowhere\n")
    try home.write("data/crisiswatch/Maps/coastlines.tsv", "# mine\ncost\t50\t0\t0\t1 1\n")
    let run = try CommandRun.run(["check"], home: home)
    #expect(run.code == 1)
    for place in ["config.toml:2:", "mine.toml:", "countries.tsv:2:", "coastlines.tsv:2: “cost”"] {
      #expect(run.text.contains(place), "\(run.text)")
    }
  }

  @Test func brokenSettingsAreAProblemAndNoCrash() throws {
    let home = try CommandFolder()
    try home.write("config/crisiswatch/config.toml", "theme = [\n")
    let run = try CommandRun.run(["screen", "."], home: home)
    #expect(run.code == 1)
    #expect(run.errors.contains("config.toml:"))
  }

  @Test func explainNamesRuleWordsAndOrigin() throws {
    let home = try CommandFolder()
    let file = try home.write(
      "a.txt", "29 August, 2025\nfleet\n\nThe United States ordered 4,000 troops to the Caribbean.\n")
    let run = try CommandRun.run(["explain", file], home: home)
    #expect(run.code == 0)
    #expect(run.text.contains("published 2025-08-29 (dateline, from “29 August, 2025”)"))
    #expect(run.text.contains("rule deployment."))
    #expect(run.text.contains("from “4,000"))
  }

  private func options(of command: [String: Any]) -> [String] {
    let names = (command["arguments"] as? [[String: Any]] ?? []).flatMap { $0["names"] as? [[String: Any]] ?? [] }
    let long = names.filter { $0["kind"] as? String == "long" }.compactMap { $0["name"] as? String }
    return long.filter { !["help", "version"].contains($0) }
  }
}
