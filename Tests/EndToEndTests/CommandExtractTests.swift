import Foundation
import Testing

/// What other programs rely on: the lines that `extract` prints.
@Suite struct CommandExtractTests {
  static let arrays = ["times", "mentions", "statements", "deployments", "events", "findings"]

  private static var gold: URL { TestFolders.root.appending(path: "Tests/Corpus/contract.gold.jsonl") }

  @Test func oneLineForEachArticleInOrderWithItsId() throws {
    let home = try CommandFolder()
    let input =
      "{\"id\": \"a\", \"text\": \"One.\"}\nno JSON\n\n{\"id\": 17, \"text\": \"Two.\", \"gold\": [1]}\r\n{\"text\": \"\"}\n"
    let run = try CommandRun.run(["extract", "-"], input: input, home: home)
    let lines = try run.objects()
    #expect(run.code == 0, "\(run.errors)")
    #expect(lines.count == 4)
    #expect(lines.map { $0["id"] as? String } == ["a", nil, nil, nil])
    #expect(lines[2]["id"] as? Int == 17)
    #expect(lines[1]["id"] is NSNull)
    let findings = try #require(lines[1]["findings"] as? [[String: Any]])
    #expect(findings.first?["kind"] as? String == "unreadable")
    #expect(lines[1]["line"] as? Int == 2)
  }

  @Test func contractHoldsOnTheGold() throws {
    let home = try CommandFolder()
    let run = try CommandRun.run(["extract", "--format", "jsonl", Self.gold.path], home: home)
    let articles = try Self.gold.lines()
    let lines = try run.objects()
    #expect(lines.count == articles.count)
    for (line, article) in zip(lines, articles) {
      #expect("\(line["id"] ?? "none")" == "\(article["id"] ?? "none")")
      #expect(line["schema"] as? Int == 2)
      let text = try #require(article["text"] as? String)
      for name in Self.arrays { #expect(line[name] is [Any], "\(name) is no array") }
      for range in ranges(in: line) { #expect(text.cut(range) != nil, "\(range) cuts a character, or is empty") }
    }
  }

  @Test func goldIsFound() throws {
    let home = try CommandFolder()
    let run = try CommandRun.run(["extract", Self.gold.path], home: home)
    for (line, article) in zip(try run.objects(), try Self.gold.lines()) {
      let text = try #require(article["text"] as? String)
      let gold = try #require(article["gold"] as? [String: [[String: Any]]])
      let deployments = line["deployments"] as? [[String: Any]] ?? []
      #expect(deployments.count == gold["deployments"]?.count)
      for (made, wanted) in zip(deployments, gold["deployments"] ?? []) {
        for field in ["unit", "low", "high", "sender_country"] {
          #expect("\(made[field] ?? "none")" == "\(wanted[field] ?? "none")", "\(field)")
        }
      }
      let statements = line["statements"] as? [[String: Any]] ?? []
      for wanted in gold["statements"] ?? [] {
        let words = try #require(wanted["words"] as? String)
        let made = statements.first {
          ($0["spans"] as? [[Int]] ?? []).contains { text.cut($0)?.contains(words) == true }
        }
        #expect(made?["kind"] as? String == wanted["kind"] as? String, "\(words)")
        let speaker = (made?["speaker"] as? [String: Any])?["name"] as? String ?? ""
        #expect(speaker.contains(wanted["speaker"] as? String ?? "?"), "\(words): \(speaker)")
      }
      let times = line["times"] as? [[String: Any]] ?? []
      for wanted in gold["times"] ?? [] {
        let made = times.first {
          text.cut([$0["start"] as? Int ?? 0, $0["end"] as? Int ?? 0]) == wanted["words"] as? String
        }
        #expect(made?["value"] as? String == wanted["value"] as? String)
      }
    }
  }

  @Test func numberOfWorkersChangesNothing() throws {
    let home = try CommandFolder()
    let article = try String(contentsOf: Self.gold, encoding: .utf8)
    let file = try home.write("many.jsonl", String(repeating: article, count: 200))
    let one = try CommandRun.run(["extract", "--jobs", "1", file], home: home)
    let many = try CommandRun.run(["extract", "--jobs", "5", file], home: home)
    #expect(one.lines.count == 600)
    #expect(one.output == many.output)
  }

  @Test func titlesAndTextsAreAnAskedForExtra() throws {
    let home = try CommandFolder()
    let plain = try CommandRun.run(["extract", Self.gold.path], home: home)
    let full = try CommandRun.run(["extract", "--with-title", "--with-text", Self.gold.path], home: home)
    #expect(!plain.text.contains("\"field\":\"title\""))
    #expect(try plain.objects().allSatisfy { $0["text"] == nil })
    #expect(full.text.contains("\"field\":\"title\""))
    #expect(try full.objects().map { $0["text"] as? String } == Self.gold.lines().map { $0["text"] as? String })
  }

  @Test func filesAndFoldersTellWhereTheyCameFrom() throws {
    let home = try CommandFolder()
    let file = try home.write("news/a.txt", "29 August, 2025\nno-way-\n\nMaduro spoke.\n")
    try home.write("news/deep/b.md", "---\ntitle: B\npublished: 2025-08-28\n---\nMaduro spoke.\n")
    let line = try #require(try CommandRun.run(["extract", file], home: home).objects().first)
    #expect(line["source"] as? String == file)
    #expect(line["published"] as? String == "2025-08-29")
    #expect(line["published_origin"] as? String == "dateline")
    #expect(line["title"] is String)
    let folder = try CommandRun.run(["extract", home.path("news")], home: home).objects()
    #expect(folder.map { ($0["source"] as? String)?.hasPrefix(home.path("news")) } == [true, true])
    #expect(folder.first?["identity"] as? String == line["identity"] as? String)
  }

  @Test func fileWhoseNameIsNoUTF8IsReadUnderItsSigns() throws {
    let home = try CommandFolder()
    let text = "29 August, 2025\nno-way-\n\nThe United States deployed 300 troops to Panama.\n"
    try home.write("news/a.txt", "1 August, 2025\nother-\n\nMaduro spoke.\n")
    try home.write(bytesOfName: Array("news/caf".utf8) + [0xE9] + Array(".txt".utf8), text)
    let lines = try CommandRun.run(["extract", "news"], home: home).objects()
    #expect(lines.map { $0["source"] as? String } == ["news/a.txt", "news/caf\\xE9.txt"])
    let listed = try CommandRun.run(["list", "forces", "news", "--format", "vimgrep"], home: home)
    #expect(listed.lines.first?.contains("/news/caf\\xE9.txt:4:19:") == true, "\(listed.text)")
    let identities = try CommandRun.run(["list", "articles", "news", "--format", "jsonl"], home: home).objects()
    #expect(Set(identities.map { $0["identity"] as? String }) == Set(lines.map { $0["identity"] as? String }))
  }

  @Test func missingFileIsSaidAndTheRestIsRead() throws {
    let home = try CommandFolder()
    let run = try CommandRun.run(["extract", home.path("none.txt"), Self.gold.path], home: home)
    #expect(run.code == 1)
    #expect(run.errors.contains("none.txt") && run.errors.contains("No such file"))
    #expect(run.lines.count == 4)
  }

  @Test(arguments: [["extract"], ["extract", "--jobs", "0", "-"], ["extract", "--format", "xml", "-"]])
  func wrongUseIsToldWith64(arguments: [String]) throws {
    #expect(try CommandRun.run(arguments, home: try CommandFolder()).code == 64)
  }

  @Test func readerThatLeavesIsNoFault() throws {
    let home = try CommandFolder()
    let file = try home.write("many.jsonl", String(repeating: "{\"id\":1,\"text\":\"Maduro spoke.\"}\n", count: 20_000))
    let session = try TerminalSession(
      "sh", arguments: ["-c", "\(try TerminalSession.builtProgram()) extract \(file) | head -c 10; echo ' end'"],
      environment: home.environment)
    try session.waitFor("end")
    #expect(session.text.hasPrefix("{\"id\":1,\"s end"))
  }

  /// Every pair of numbers in the fields that hold ranges, and every `start` with its `end`.
  private func ranges(in value: Any) -> [[Int]] {
    if let list = value as? [Any] { return list.flatMap(ranges) }
    guard let object = value as? [String: Any] else { return [] }
    var found: [[Int]] = []
    if let start = object["start"] as? Int, let end = object["end"] as? Int { found.append([start, end]) }
    for (name, value) in object {
      switch name {
      case "spans", "evidence": found += value as? [[Int]] ?? []
      case "cue", "sentence", "words": found += (value as? [Int]).map { [$0] } ?? []
      default: found += ranges(in: value)
      }
    }
    return found
  }
}

extension URL {
  /// The objects of a file of JSON Lines.
  fileprivate func lines() throws -> [[String: Any]] {
    try Data(contentsOf: self).split(separator: 10).map {
      try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] ?? [:]
    }
  }
}

extension String {
  /// The text of a range of bytes; `nil` when that is empty or cuts a character.
  fileprivate func cut(_ range: [Int]) -> String? {
    let bytes = Array(utf8)
    guard range.count == 2, range[0] >= 0, range[0] < range[1], range[1] <= bytes.count else { return nil }
    return String(validating: bytes[range[0]..<range[1]], as: UTF8.self)
  }
}
