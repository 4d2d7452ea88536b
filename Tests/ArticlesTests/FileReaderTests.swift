import CrisisModel
import Glibc
import Testing

@testable import Articles

@Suite struct FileReaderTests {
  @Test func fileHasItsTimeAsCapture() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "A title\n\nBody of it.")
    let article = try #require(Reading.of(file: path).article)
    #expect(article.captured?.origin == .fileTime)
    #expect(article.source.path == "file")
  }

  @Test func missingFile() {
    let reading = Reading.of(file: "/nonexistent/a.txt")
    #expect(reading.findings.map(\.finding.kind) == [.unreadable])
    #expect(reading.findings.first?.finding.message.contains("No such file") == true)
  }

  @Test func folderPipeAndDevice() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(Reading.of(file: pipe).findings.first?.finding.message == "is a pipe, not a file")
    #expect(Reading.of(file: folder.path).findings.first?.finding.message == "is a folder, not a file")
    #expect(Reading.of(file: "/dev/zero").findings.first?.finding.message == "is a device, not a file")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything")) func noPermission() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "Body")
    #expect(chmod(path, 0) == 0)
    #expect(Reading.of(file: path).findings.first?.finding.message.contains("Permission denied") == true)
  }

  @Test func fileThatGrowsWhileReadEnds() throws {
    let folder = try TemporaryFolder()
    let line = "{\"id\":1,\"text\":\"A\"}\n"
    let path = try folder.write("a.jsonl", String(repeating: line, count: 10))
    var items: [ReadItem] = []
    FileReader().read(file: path, as: "a.jsonl") { item in
      items.append(item)
      if items.count < 100 { folder.append("a.jsonl", line) }
      return true
    }
    #expect(items.count == 11)
    guard case .finding(let finding)? = items.last else {
      Issue.record("no finding at the end")
      return
    }
    #expect(finding.finding.message.contains("grew"))
  }

  @Test func fileThatVanishesWhileReadIsReadToItsEnd() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", String(repeating: "{\"id\":1,\"text\":\"A\"}\n", count: 10))
    var articles = 0
    FileReader().read(file: path, as: "a.jsonl") { item in
      unlink(path)
      if case .article = item { articles += 1 }
      return true
    }
    #expect(articles == 10)
  }

  @Test func fileThatIsCutWhileReadIsSaid() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", String(repeating: "{\"id\":1,\"text\":\"A\"}\n", count: 100_000))
    var last: ReadItem?
    FileReader().read(file: path, as: "a.jsonl") { item in
      if last == nil { truncate(path, 0) }
      last = item
      return true
    }
    guard case .finding(let finding)? = last else {
      Issue.record("no finding at the end")
      return
    }
    #expect(finding.finding.message.contains("cut"))
  }

  @Test func descriptorIsReadToItsEnd() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "{\"id\":1,\"text\":\"A\"}\n{\"id\":2,\"text\":\"B\"}")
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var paths: [String] = []
    FileReader().read(descriptor: descriptor) { item in
      if case .article(let article) = item { paths.append(article.source.path) }
      return true
    }
    #expect(paths == ["-", "-"])
  }

  @Test func procFilesHaveNoSize() {
    #expect(Reading.of(file: "/proc/self/status").articles.count == 1)
  }

  @Test func bigTextsAreKeptWithAFinding() throws {
    let limits = ReadLimits(usualTextBytes: 5000, usualLineBytes: 1000)
    let line = String(repeating: "word ", count: 900)
    let lines = String(repeating: "A short line.\n", count: 900)
    for body in [line, lines] {
      let article = try #require(Reading.of(Array("A title\n\n\(body)".utf8), limits: limits).article)
      #expect(article.text == body)
      #expect(article.has(.oversized))
    }
    #expect(Reading.of(Array("A title\n\nA short line.\n".utf8), limits: limits).article?.has(.oversized) == false)
  }

  @Test func fileBeyondTheLimitIsCut() throws {
    let reading = Reading.of(
      Array(("A title\n\n" + String(repeating: "word ", count: 1000)).utf8), limits: ReadLimits(fileBytes: 1009))
    let article = try #require(reading.article)
    #expect(article.text.utf8.count == 1000)
    #expect(article.has(.truncated))
  }
}
