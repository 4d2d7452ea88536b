import Foundation
import Testing

/// What must not bring the program down, nor cost an article: sudden death, and texts that no editor wrote.
///
/// Files that grow, shrink or vanish while they are read are in `FileReaderTests`, signals and escape sequences in
/// `TerminalJourneyTests`.
@Suite(.serialized) struct RobustnessTests {
  private static let sentence = "The United States deployed 300 troops to Panama. "

  /// Killed when the index has grown to some size, twenty times: the next start makes whole what was begun.
  @Test func killedAtAnyMomentTheNextStartIsWhole() throws {
    let home = try CommandFolder()
    for number in 0..<400 {
      try home.write(
        "news/\(number).txt",
        "\(number % 28 + 1) August, 2025\nstory-\(number)-\n\nVenezuela deployed \(number + 1),000 troops to Panama.\n")
    }
    let expected = try answers(home)
    let whole = size(of: home.path("cache"))
    #expect(whole > 0)
    for round in 0..<20 {
      if round % 4 == 0 { try FileManager.default.removeItem(atPath: home.path("cache")) }
      try kill(home, whenCacheHas: Int.random(in: 0...whole))
      guard round % 4 == 3 else { continue }
      #expect(try answers(home) == expected)
    }
  }

  /// The index's lists, which must come without a complaint.
  private func answers(_ home: CommandFolder) throws -> [String] {
    try ["articles", "forces", "findings"].map { list in
      let run = try CommandRun.run(["list", list, "news", "--format", "csv"], home: home)
      #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
      return run.text
    }
  }

  /// Starts a reading and ends it without a warning as soon as its index has some size, or at its own end.
  private func kill(_ home: CommandFolder, whenCacheHas bytes: Int) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try TerminalSession.builtProgram())
    process.arguments = ["list", "articles", "news"]
    process.currentDirectoryURL = home.url
    process.environment = home.environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, size(of: home.path("cache")) < bytes { usleep(300) }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private func size(of folder: String) -> Int {
    let files = FileManager.default.enumerator(atPath: folder)
    var sum = 0
    while files?.nextObject() != nil { sum += (files?.fileAttributes?[.size] as? Int) ?? 0 }
    return sum
  }

  /// Fifty megabytes, ten in one line, ten thousand quotation marks inside each other, bytes of zero: each is an article
  /// among others, with its facts and with a finding where something was left out.
  @Test func textsThatNoEditorWroteAreReadBesideTheOthers() throws {
    let home = try CommandFolder()
    func write(_ name: String, _ body: String) throws {
      try home.write("news/\(name)", "29 August, 2025\n\(name)-\n\n\(body)\n")
    }
    try write("big.txt", String(repeating: Self.sentence + "Nothing else was said.\n", count: (50 << 20) / 72))
    try write("line.txt", String(repeating: Self.sentence, count: (10 << 20) / 49))
    let (opening, closing) = (String(repeating: "“", count: 10_000), String(repeating: "”", count: 10_000))
    try write("quotes.txt", "\(opening)Go\(closing) Nicolás Maduro said. \(Self.sentence)")
    try write("zero.txt", "\0\0 \(Self.sentence)\0")
    try write("plain.txt", "The United States deployed 5,000 troops to Chile.")

    let articles = try list("articles", home)
    let names: Set = ["big.txt", "line.txt", "quotes.txt", "zero.txt", "plain.txt"]
    #expect(Set(articles.compactMap { $0["source"] as? String }) == names)
    #expect(articles.allSatisfy { ($0["records"] as? Int ?? 0) > 0 })
    let findings = try list("findings", home).map { "\($0["source"] ?? "") \($0["kind"] ?? "")" }
    for expected in ["big.txt oversized", "big.txt truncated", "line.txt oversized", "zero.txt encoding"] {
      #expect(findings.contains(expected))
    }
    #expect(try list("forces", home).count >= 2)
    let screen = try CommandRun.run(["screen", "news", "--keys", "5<Enter>GJ"], home: home)
    #expect(screen.code == 0 && screen.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 })
  }

  private func list(_ list: String, _ home: CommandFolder) throws -> [[String: Any]] {
    let run = try CommandRun.run(["list", list, "news", "--format", "jsonl"], home: home)
    #expect(run.code == 0, "\(run.errors)")
    return try run.objects()
  }
}
