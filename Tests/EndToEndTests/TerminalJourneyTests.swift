import Foundation
import Testing

/// What a reader does from start to end, on the program that was built, in a pseudo-terminal.
@Suite("Journeys through the dashboard", .serialized)
struct TerminalJourneyTests {
  @Test("start, scroll, filter by country, open the evidence, go back, quit")
  func readsACrisis() throws {
    let session = try TerminalArticles().open()
    try session.waitFor("Timeline")
    try session.waitFor("1 of ")
    try session.send("j")
    try session.waitFor("2 of ")
    try session.send("c Japan <Enter>")
    try session.waitUntil("Japan alone") { lines in
      lines[0].contains("country: Japan") && !lines.contains { $0.contains("28 Oct 1962") }
    }
    try session.send("<Enter>")
    try session.waitFor("article 1 of 4")
    try session.waitFor("平和")
    try session.waitUntil("the rule that made it") { $0.contains { $0.contains("rule ") } }
    try session.send("<Esc>")
    try session.waitFor("Timeline")
    try session.send("C")
    try session.waitFor("28 Oct 1962")
    try session.quit()
    #expect(session.leftovers == [])
  }

  @Test("the screen follows the window, down to 40 × 12 and up to 200 × 60")
  func resizes() throws {
    let session = try TerminalArticles().open()
    session.resize(columns: 80, rows: 24)
    try session.waitUntil("rules from edge to edge") {
      $0.filter { $0 == String(repeating: "─", count: 80) }.count == 2
    }
    session.resize(columns: 40, rows: 12)
    try session.waitUntil("tabs without names") { $0.contains { $0.hasPrefix(" 1 Timeline  2  3") } }
    session.resize(columns: 200, rows: 60)
    try session.waitUntil("panes side by side") { lines in
      lines.contains { $0.hasPrefix("┌ Timeline") && $0.contains("┌ Forces") && $0.hasSuffix("┐") && $0.count == 200 }
    }
    try session.quit()
  }

  @Test("a file that is dropped into the folder shows up by itself")
  func followsTheFolder() throws {
    let articles = try TerminalArticles()
    let session = try articles.open()
    try articles.add(
      "1962-11-20-lifted", "20 November, 1962", "quarantine-of-cuba-is-lifted-",
      """
      The United States lifted the quarantine of Cuba on Tuesday, President John F. Kennedy said.
      """)
    try session.waitFor("5 articles")
    try session.waitFor("20 Nov 1962")
  }

  @Test(
    "told to end by a signal: the terminal is given back, and the shell sees the signal",
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP,
    ])
  func endsBySignal(_ number: Int32) throws {
    let session = try TerminalArticles().open(until: "Timeline")
    session.signal(number)
    #expect(try session.waitForExit() == .signal(number))
    #expect(session.leftovers == [])
  }

  @Test("stopped and continued, it paints its screen anew")
  func continues() throws {
    let session = try TerminalSession("bash", arguments: ["--norc", "-i"], columns: 120, rows: 40)
    let articles = try TerminalArticles()
    try session.waitFor("bash-")
    let program = try TerminalSession.builtProgram()
    let variables = articles.home.environment.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
    try session.sendBytes(Array("PS1='ready>'; clear; env \(variables) \(program) \(articles.folder)\r".utf8))
    try session.waitFor("4 articles")
    try session.send("<C-z>")
    try session.waitFor("Stopped")
    try session.sendBytes(Array("fg\r".utf8))
    try session.waitFor("4 articles")
    try session.send("j")
    try session.waitFor("2 of ")
    try session.send("Q")
    try session.waitUntil("the shell") { $0.last { !$0.isEmpty }?.hasSuffix("ready>") == true }
  }

  @Test("escape sequences in an article never reach the terminal")
  func showsHostileText() throws {
    let articles = try TerminalArticles()
    let title = "a \u{1B}]52;c;aGFja2Vk\u{7} clip \u{1B}[?1049l\u{1B}[2J\u{9B}31m and \u{202E}backwards"
    try articles.add("1962-10-30-odd", "30 October, 1962", title, "The United States ordered \(title) to Cuba.")
    let session = try TerminalSession(
      arguments: [articles.folder], columns: 120, rows: 40, environment: articles.home.environment)
    try session.waitFor("5 articles")
    try session.send("5")
    try session.waitFor("clip")
    try session.send("<Enter>")
    try session.waitFor("backwards")
    #expect(session.clipboard == [])
    #expect(session.leftovers.contains("alternate screen"), "it is still on its own screen")
  }

  @Test("a terminal that can't show it gets a sentence and exit code 1")
  func refuses() throws {
    let articles = try TerminalArticles()
    for (term, words) in [("dumb", "can’t move its cursor"), ("nonsense", "no description of the terminal")] {
      let session = try TerminalSession(
        arguments: [articles.folder], columns: 120,
        environment: articles.home.environment.merging(["TERM": term]) { _, new in new })
      try session.waitFor(words)
      #expect(try session.waitForExit() == .code(1))
      #expect(session.leftovers == [])
    }
  }

  @Test("without UTF-8 it draws with ASCII alone")
  func drawsASCII() throws {
    let session = try TerminalArticles().open(environment: ["LC_ALL": "C"])
    try session.waitFor("Timeline")
    #expect(session.text.utf8.allSatisfy { $0 < 0x80 })
  }
}
