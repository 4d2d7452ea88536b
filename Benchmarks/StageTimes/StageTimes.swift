import Articles
import CrisisModel
import Extraction
import Glibc

/// Prints how many megabytes of text a second each stage of extraction gets through, on one core.
///
///     StageTimes LEXICONS ARTICLES.jsonl
///
/// Reads all articles first, so that what is measured is extraction alone; then runs over them until half a second of
/// CPU has gone by, and prints one line a stage: name, megabytes a second, share.
@main
struct StageTimes {
  static func main() {
    guard CommandLine.arguments.count == 3 else { fail("usage: StageTimes LEXICONS ARTICLES.jsonl") }
    let articles = read(CommandLine.arguments[2])
    let extractor = Extractor(lexicons: lexicons(CommandLine.arguments[1]))
    var workspace = extractor.makeWorkspace()
    var spent: [ExtractionStage: UInt64] = [:]
    var (bytes, facts) = (0, 0)
    let start = clock()
    // The first round fills caches and memory; it is not counted.
    for round in 0... {
      for article in articles {
        var last = clock()
        let found = extractor.extract(article, using: &workspace) { stage in
          let now = clock()
          if round > 0 { spent[stage, default: 0] += now - last }
          last = now
        }
        if round > 0 { bytes += article.text.utf8.count }
        facts += found.statements.count + found.events.count + found.deployments.count
      }
      if round > 0, clock() - start > 500_000_000 { break }
    }
    guard facts > 0 else { fail("no facts were found") }
    let total = spent.values.reduce(0, +)
    for stage in ExtractionStage.allCases {
      line(stage.rawValue, Double(bytes) / Double(max(1, spent[stage] ?? 0)), of: spent[stage] ?? 0, total)
    }
    line("all stages", Double(bytes) / Double(max(1, total)), of: total, total)
  }

  /// One line; bytes a nanosecond are a thousand megabytes a second.
  private static func line(_ name: String, _ speed: Double, of part: UInt64, _ total: UInt64) {
    print("\(name)\t\((speed * 10_000).rounded() / 10)\t\(part * 100 / max(1, total))")
  }

  private static func read(_ path: String) -> [Article] {
    var articles: [Article] = []
    FileReader().read(file: path, as: path) { item in
      if case .article(let article) = item { articles.append(article) }
      return true
    }
    if articles.isEmpty { fail("\(path): no article") }
    return articles
  }

  private static func lexicons(_ folder: String) -> Lexicons {
    let tables = Lexicons.tableNames.map { name in
      guard let bytes = contents("\(folder)/\(name)") else { fail("\(folder)/\(name): can't be read") }
      return LexiconTable(name: name, bytes: bytes)
    }
    return Lexicons.load(tables).lexicons
  }

  private static func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let got = fread(&block, 1, block.count, file), got > 0 { bytes += block[..<got] }
    return bytes
  }

  /// Nanoseconds of CPU that this thread has used.
  private static func clock() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private static func fail(_ message: String) -> Never {
    let line = Array("StageTimes: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(1)
  }
}
