import Foundation
import Testing

/// What an analyst does over a day, on the program that was built, in a pseudo-terminal.
@Suite("Journeys of an analyst", .serialized)
struct TerminalAnalystTests {
  @Test("first start: an empty folder says what to do, and the first article fills it")
  func firstStart() throws {
    let home = try CommandFolder()
    try FileManager.default.createDirectory(atPath: home.path("news"), withIntermediateDirectories: true)
    let session = try TerminalSession(
      arguments: [home.path("news")], columns: 120, rows: 40, environment: home.environment)
    try session.waitFor("No articles in")
    try home.write(
      "news/fleet.txt", "29 August, 2025\nfleet-\n\nThe United States ordered 4,000 troops to the Caribbean.\n")
    try session.waitFor("1 article ")
    try session.waitFor("4,000 troops")
    try session.quit()
  }

  @Test("follow one deployment: its reports, its sentence, the map, and back")
  func followsADeployment() throws {
    let articles = try TerminalArticles()
    let session = try articles.open()
    try session.waitFor("1 of ")
    try session.send("2")
    try session.waitFor("1 of 2")
    try session.send("j=")
    try session.waitFor("report 1 of 1")
    try session.send("<Enter>")
    try session.waitUntil("the sentence") { $0.contains { $0.contains("ordered warships to the Caribbean") } }
    try session.send("7")
    try session.waitFor("2 of 2 placed")
    try session.send("H")
    try session.waitFor("article ")
    try session.send("HH")
    try session.waitFor("Timeline")
    try session.quit()
    #expect(FileManager.default.fileExists(atPath: articles.folder))
  }

  @Test("who said what to whom: one speaker's quotes, into the basket, into a file")
  func collectsQuotes() throws {
    let articles = try TerminalArticles()
    let session = try articles.open()
    try session.waitFor("1 of ")
    try session.send("3x")
    try session.waitFor("Quotes by speaker")
    try session.send("kennedy <Enter>")
    try session.waitFor("Quotes, John F. Kennedy")
    try session.send("<Space>")
    try session.waitFor("1 picked")
    try session.send("W")
    try session.waitFor("write to:")
    let file = articles.home.path("notes.md")
    try session.paste(file)
    try session.send("<Enter>")
    try session.waitFor("written to")
    let note = try String(contentsOfFile: file, encoding: .utf8)
    #expect(note.hasPrefix("## statement: ") && note.contains("\n> ") && note.contains("22 Oct 1962"), "\(note)")
    try session.send("W")
    try session.paste(file)
    try session.send("<Enter>")
    try session.waitFor("is there already")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == note)
    try session.quit()
  }

  @Test("E opens the basket in the editor, as a file that is gone afterwards")
  func editsTheBasket() throws {
    let articles = try TerminalArticles()
    let copy = articles.home.path("copy.md")
    try articles.home.write("editor.sh", "#!/bin/sh\nshift\ncp \"$1\" \(copy)\necho \"$1\" > \(copy).name\n")
    let editor = "sh \(articles.home.path("editor.sh"))"
    let session = try articles.open(environment: ["VISUAL": editor])
    try session.waitFor("1 of ")
    try session.send("E")
    try session.waitUntil("the editor has run") { _ in FileManager.default.fileExists(atPath: copy + ".name") }
    #expect(try String(contentsOfFile: copy, encoding: .utf8).hasPrefix("## event: "))
    try session.send("j")
    try session.waitFor("2 of ")
    let name = try String(contentsOfFile: copy + ".name", encoding: .utf8).dropLast()
    #expect(!FileManager.default.fileExists(atPath: String(name)))
    try session.quit()
  }

  @Test("what was read is marked after the next start")
  func remembersWhatWasRead() throws {
    let articles = try TerminalArticles()
    let first = try articles.open()
    try first.waitFor("1 of ")
    try first.send("5")
    try first.waitFor("1 of 4")
    try first.send("<Enter>")
    try first.waitFor("article 1 of 4")
    try first.quit()
    let second = try articles.open()
    try second.send("5")
    try second.waitUntil("one article was read") { lines in lines.count { $0.contains("✓") } == 1 }
    try second.quit()
  }
}
