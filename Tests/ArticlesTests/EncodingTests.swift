import CrisisModel
import Testing

@testable import Articles

@Suite struct EncodingTests {
  private let text = "29 August 2025\nÉtat-major – “ready”\n\nLe président a dit « non ».\n"

  @Test func utf8WithByteOrderMark() throws {
    let article = try #require(Reading.of([0xEF, 0xBB, 0xBF] + Array(text.utf8)).article)
    #expect(article.published?.day.description == "2025-08-29")
    #expect(article.findings.isEmpty)
  }

  @Test(arguments: [true, false], [true, false])
  func utf16(little: Bool, mark: Bool) throws {
    var bytes: [UInt8] = mark ? (little ? [0xFF, 0xFE] : [0xFE, 0xFF]) : []
    for unit in text.utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += little ? [low, high] : [high, low]
    }
    let article = try #require(Reading.of(bytes).article)
    #expect(article.title == "État-major – “ready”")
    #expect(article.text == "Le président a dit « non ».\n")
    #expect(article.findings.isEmpty)
  }

  @Test func utf16JSONLines() {
    let line = "{\"id\":1,\"text\":\"é\"}\n{\"id\":2,\"text\":\"😀\"}\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in line.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(Reading.of(bytes, as: "s.jsonl").articles.map(\.text) == ["é", "😀"])
  }

  @Test func brokenUTF16IsRepairedAndSaid() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x63]
    let article = try #require(Reading.of(bytes).article)
    #expect(article.text == "a\u{FFFD}b\u{FFFD}")
    #expect(article.has(.encoding))
  }

  @Test func windows1252() throws {
    let bytes = Array("29 August 2025\n\nMaduro said ".utf8) + [0x93, 0x6E, 0x6F, 0x94, 0x20, 0x80, 0xE9] + [0x0A]
    let article = try #require(Reading.of(bytes).article)
    #expect(article.text == "Maduro said “no” €é\n")
    #expect(!article.has(.encoding))
  }

  @Test func brokenUTF8IsRepairedAndSaid() throws {
    let bytes = Array("Title\n\ncafé ".utf8) + [0xE2, 0x80, 0x20, 0xFF, 0x0A]
    let article = try #require(Reading.of(bytes).article)
    #expect(article.text == "café \u{FFFD} \u{FFFD}\n")
    let finding = try #require(article.findings.first { $0.kind == .encoding })
    #expect(finding.message.contains("2 places"))
    #expect(finding.message.contains("line 3"))
  }

  @Test func zeroBytesAreReplacedAndSaid() throws {
    let bytes = Array("Title of it\n\nOne zero".utf8) + [0] + Array(" here, in a sentence that goes on.\n".utf8)
    let article = try #require(Reading.of(bytes).article)
    #expect(article.text.hasPrefix("One zero\u{FFFD} here"))
    #expect(article.has(.encoding))
  }

  @Test func repairAgreesWithTheStandardLibrary() {
    var random = SeededGenerator(seed: 3)
    let parts: [[UInt8]] = [
      [0xE2, 0x80], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xC3, 0xA9], [0x61], [0xFF],
    ]
    for _ in 0..<2000 {
      var bytes: [UInt8] = [0xC3, 0xA9]
      for _ in 0..<random.next(below: 10) { bytes += parts[random.next(below: parts.count)] }
      #expect(TextDecoding.decode(bytes[...]).bytes == Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0x1F, 0x8B, 8, 0], Array("%PDF-1.7\n".utf8),
      Array("SQLite format 3\0".utf8), Array(repeating: 0, count: 500), [1, 2, 3, 4, 5, 6, 7, 8],
    ] as [[UInt8]])
  func binaryFilesAreNamed(bytes: [UInt8]) {
    let reading = Reading.of(bytes, as: "x.bin")
    #expect(reading.articles.isEmpty)
    #expect(reading.findings.map(\.finding.kind) == [.unreadable])
  }

  @Test func characterAtTheCutIsWhole() throws {
    let text = "Title\n\n" + String(repeating: "é", count: 50)
    let article = try #require(Reading.of(Array(text.utf8), limits: ReadLimits(fileBytes: 50)).article)
    #expect(article.text == String(repeating: "é", count: 21))
    #expect(article.findings.map(\.kind) == [.truncated, .undated])
  }
}
