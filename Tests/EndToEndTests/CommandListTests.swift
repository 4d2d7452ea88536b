import Foundation
import Testing

/// The forms that `list` prints, on a small archive.
@Suite struct CommandListTests {
  /// Two articles; the second one's title and outlet are hostile to spreadsheets and terminals.
  private func archive() throws -> CommandFolder {
    let home = try CommandFolder()
    try home.write(
      "news/fleet.txt",
      "29 August, 2025\nfleet-ordered\n\nThe United States ordered 4,000 troops to the Caribbean.\n\n"
        + "“There is no way they can enter Venezuela,” President Nicolás Maduro said on Friday.\n")
    try home.write(
      "news/mexico.json",
      #"{"id": "m", "title": "=HYPERLINK(\"x\")\u001b[31m, \"quoted\"", "published": "2025-08-28", "#
        + #""text": "“There will be no invasion of Mexico,” President Claudia Sheinbaum said."}"#)
    return home
  }

  private func list(_ arguments: String..., in home: CommandFolder) throws -> CommandRun {
    try CommandRun.run(["list"] + arguments + ["news"], home: home)
  }

  @Test func tableHasAHeadAndALineForEachEntry() throws {
    let run = try list("forces", in: try archive())
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.count == 2)
    #expect(run.lines.first?.hasPrefix("day") == true)
    #expect(run.lines.last?.contains("4,000") == true)
  }

  @Test func jsonIsOneArrayAndJSONLinesAreLines() throws {
    let home = try archive()
    let array = try JSONSerialization.jsonObject(with: list("quotes", "--format", "json", in: home).output)
    let objects = try #require(array as? [[String: Any]])
    let lines = try list("quotes", "--format", "jsonl", in: home).objects()
    #expect(objects.count == 2)
    #expect(objects.map { $0["identity"] as? String } == lines.map { $0["identity"] as? String })
    let article = try #require(objects.first?["article"] as? [String: Any])
    #expect(article["source"] as? String == "fleet.txt")
  }

  @Test func emptyListIsStillJSON() throws {
    let home = try archive()
    let run = try list("forces", "--country", "Chad", "--format", "json", in: home)
    #expect(try JSONSerialization.jsonObject(with: run.output) as? [String] == [])
  }

  @Test func csvIsQuotedAndDisarmed() throws {
    let run = try list("articles", "--format", "csv", in: try archive())
    #expect(run.text.hasPrefix("published,"))
    #expect(run.text.contains("\"'=HYPERLINK(\"\"x\"\")"))
    #expect(run.text.components(separatedBy: "\r\n").count == 4)
  }

  @Test func controlCharactersDoNotReachTheTerminal() throws {
    let run = try list("articles", in: try archive())
    #expect(!run.text.contains("\u{1B}"))
    #expect(run.text.contains("HYPERLINK"))
  }

  @Test func quickfixLeadsToTheWords() throws {
    let home = try archive()
    let run = try list("forces", "--format", "vimgrep", in: home)
    let line = try #require(run.lines.first)
    let parts = line.split(separator: ":", maxSplits: 3).map(String.init)
    #expect(parts.count == 4)
    let file = try String(contentsOfFile: parts[0], encoding: .utf8).components(separatedBy: "\n")
    let (row, column) = (try #require(Int(parts[1])), try #require(Int(parts[2])))
    let rest = String(decoding: Array(file[row - 1].utf8)[(column - 1)...], as: UTF8.self)
    #expect(rest.hasPrefix(parts[3].prefix(20)))
  }

  @Test(arguments: ["Mexico", "mexican", "MX", "Mexico City"])
  func countriesAreKnownByAllTheirNames(name: String) throws {
    let run = try list("quotes", "--country", name, "--format", "jsonl", in: try archive())
    #expect(run.lines.count == 1, "\(run.errors)")
    #expect(run.text.contains("Sheinbaum"))
  }

  @Test func datesLimit() throws {
    let home = try archive()
    #expect(try list("articles", "--from", "2025-08-29", "--format", "jsonl", in: home).lines.count == 1)
    #expect(try list("articles", "--to", "2025-08", "--format", "jsonl", in: home).lines.count == 2)
    #expect(try list("articles", "--since", "2999-01-01T00:00Z", "--format", "jsonl", in: home).lines.isEmpty)
  }

  @Test(arguments: [
    ["list", "rumours", "news"], ["list", "forces"], ["list", "forces", "news", "--country", "Atlantis"],
    ["list", "forces", "news", "--from", "2025-13"], ["list", "forces", "news", "--from", "2026", "--to", "2025"],
  ])
  func wrongUseIsToldWith64(arguments: [String]) throws {
    let run = try CommandRun.run(arguments, home: try archive())
    #expect(run.code == 64)
    #expect(!run.errors.isEmpty)
  }

  @Test func missingFolderIsToldWith1() throws {
    let run = try CommandRun.run(["list", "forces", "nowhere"], home: try CommandFolder())
    #expect(run.code == 1)
    #expect(run.errors.contains("nowhere: no such file or folder"))
  }

  @Test func datesAlsoOfferWhatWasOnlyPublishedInThem() throws {
    let home = try archive()
    try home.write(
      "news/july.txt",
      "29 August, 2025\nlooking-back\n\nThe United States deployed 300 troops to Panama on July 20, 2025.\n")
    let dates = ["--from", "2025-08-29", "--to", "2025-08-29"]
    func forces(_ arguments: String...) throws -> CommandRun {
      try CommandRun.run(["list", "forces", "news"] + dates + arguments, home: home)
    }
    let rows = try forces("--format", "jsonl").objects()
    #expect(rows.map { $0["section"] as? String } == ["dated", "published"])
    #expect(rows.map { $0["day"] as? String } == ["2025-08-29", "2025-07-20"])
    let table = try forces()
    #expect(table.lines.first?.contains("section") == true)
    #expect(table.lines.last?.hasPrefix("2025-07-20  published") == true, "\(table.text)")
    #expect(try forces("--format", "vimgrep").lines.last?.contains(":(dated 2025-07-20) deployed 300") == true)
    #expect(try !list("forces", in: home).text.contains("section"))
  }

  @Test func differentFiguresAreAFindingOfTheSample() throws {
    let home = try CommandFolder()
    func findings(_ arguments: String...) throws -> CommandRun {
      let sample = TestFolders.root.appending(path: "Sample/articles").path
      return try CommandRun.run(["list", "findings", sample] + arguments, home: home)
    }
    let ships = try findings("--format", "jsonl").objects().filter { $0["kind"] as? String == "figures-differ" }
    let row = try #require(ships.first)
    let message = try #require(row["message"] as? String)
    #expect(message == "US → VE, ships: “eight” according to Nicolás Maduro, “seven” according to a defense official")
    let entry = try #require(row["entry"] as? [String: Any])
    let figures = try #require(entry["figures"] as? [[String: Any]])
    #expect(figures.map { $0["low"] as? Int } == [8, 7])
    let listed = try CommandRun.run(
      ["list", "forces", TestFolders.root.appending(path: "Sample/articles").path, "--format", "jsonl"], home: home)
    #expect(try listed.objects().contains { $0["identity"] as? String == entry["identity"] as? String })

    #expect(try findings().text.contains(message))
    #expect(try findings("--format", "csv").text.contains("eight | seven"))
    let place = try #require(findings("--format", "vimgrep").lines.first { $0.hasSuffix(message) })
    #expect(place.contains("2025-09-01-caribbean-wire-eight-ships.txt:4:"))
    #expect(try findings("--country", "Venezuela", "--from", "2025-09").text.contains(message))
    #expect(try !findings("--country", "Cuba").text.contains(message))
    #expect(try !findings("--to", "2025-08-31").text.contains(message))
  }

  @Test func changedFileIsReadAgain() throws {
    let home = try archive()
    #expect(try list("articles", "--format", "jsonl", in: home).lines.count == 2)
    try home.write("news/third.txt", "30 August, 2025\nthird\n\nNothing happened.\n")
    #expect(try list("articles", "--format", "jsonl", in: home).lines.count == 3)
  }

  @Test func cacheThatCannotBeWrittenIsSaidAndNotNeeded() throws {
    let home = try archive()
    try home.write("cache", "a file where the folder should be")
    let run = try list("articles", "--format", "jsonl", in: home)
    #expect(run.code == 0)
    #expect(run.lines.count == 2)
    #expect(run.errors.contains("in memory"))
  }
}
