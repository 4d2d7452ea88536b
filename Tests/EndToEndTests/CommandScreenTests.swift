import Foundation
import Testing

/// The frame as text, and which folder is opened when none is named.
@Suite struct CommandScreenTests {
  private func archive() throws -> CommandFolder {
    let home = try CommandFolder()
    try home.write(
      "news/fleet.txt",
      "29 August, 2025\nfleet-ordered\n\nThe United States ordered 4,000 troops to the Caribbean.\n")
    return home
  }

  @Test func frameHasTheSizeAndTheFolder() throws {
    let run = try CommandRun.run(["screen", "news", "--size", "100x30"], home: try archive())
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.text.components(separatedBy: "\n").count == 31)
    #expect(run.lines.first?.contains("1 article") == true)
    #expect(run.text.contains("4,000"))
  }

  @Test func keysHaveTheirWholeEffect() throws {
    let run = try CommandRun.run(["screen", "news", "--keys", "c France <Enter>"], home: try archive())
    #expect(run.lines.first?.contains("country: France") == true)
    let help = try CommandRun.run(["screen", "news", "--keys", "?"], home: try archive())
    #expect(help.text.contains("Help"))
  }

  @Test func theMapHasItsCoasts() throws {
    let run = try CommandRun.run(["screen", "news", "--keys", "7"], home: try archive())
    #expect(run.text.contains("1 of 1 placed") && run.text.contains("Caribbean 1"))
    let dots = run.text.unicodeScalars.count { 0x2801...0x28FF ~= $0.value }
    #expect(dots > 50, "\(run.text)")
  }

  @Test func aPlaceKnownByItsCountryIsOnTheMap() throws {
    let home = try CommandFolder()
    try home.write("news/a.txt", "29 August, 2025\na\n\nThe United States sent 4,000 troops to Mexico.\n")
    let run = try CommandRun.run(["screen", "news", "--keys", "7"], home: home)
    #expect(run.text.contains("1 of 1 placed"), "\(run.text)")
  }

  @Test func clockIsSet() throws {
    let run = try CommandRun.run(["screen", "news", "--now", "2025-08-30T05:52Z"], home: try archive())
    #expect(run.lines.first?.contains("05:52") == true)
  }

  @Test func asciiIsASCII() throws {
    for keys in ["", "7"] {
      let run = try CommandRun.run(["screen", "news", "--ascii", "--keys", keys], home: try archive())
      #expect(run.text.utf8.allSatisfy { $0 < 0x80 }, "\(run.text)")
    }
  }

  @Test(arguments: [["--size", "big"], ["--keys", "<Nope>"], ["--now", "yesterday"]])
  func wrongUseIsToldWith64(arguments: [String]) throws {
    #expect(try CommandRun.run(["screen", "news"] + arguments, home: try archive()).code == 64)
  }

  @Test func unknownThemeNamesThoseThatThereAre() throws {
    let run = try CommandRun.run(["screen", "news", "--theme", "plaid"], home: try archive())
    #expect(run.code == 1)
    #expect(run.errors.contains("default"))
  }

  @Test func dashboardNeedsATerminal() throws {
    let run = try CommandRun.run(["news"], home: try archive())
    #expect(run.code == 1)
    #expect(run.errors.contains("needs a terminal"))
  }

  @Test func withoutAFolderTheCurrentOneIsOpenedAndSaid() throws {
    let home = try archive()
    let session = try open(in: home.path("news"), home)
    try session.waitFor("this is the current one")
    try session.waitFor("1 article")
  }

  @Test func withoutArticlesTheSampleIsOpenedAndSaid() throws {
    let home = try archive()
    try home.write("empty/README.md", "# Nothing dated\n")
    let session = try open(in: home.path("empty"), home)
    try session.waitFor("this is the bundled sample")
  }

  @Test func configuredFolderComesBeforeTheCurrentOne() throws {
    let home = try archive()
    try home.write("config/crisiswatch/config.toml", "folder = \"\(home.path("news"))\"\n")
    try home.write("other/README.md", "# Nothing dated\n")
    let session = try open(in: home.path("other"), home)
    try session.waitFor("config.toml")
    try session.waitFor("1 article")
  }

  private func open(in folder: String, _ home: CommandFolder) throws -> TerminalSession {
    try TerminalSession(
      "sh", arguments: ["-c", "cd '\(folder)' && exec '\(try TerminalSession.builtProgram())'"], columns: 120,
      environment: home.environment)
  }
}
