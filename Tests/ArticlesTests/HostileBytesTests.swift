import CrisisModel
import Testing

@testable import Articles

/// Random and damaged bytes into every reader: nothing crashes, nothing is silent, texts are whole.
@Suite struct HostileBytesTests {
  private static let samples: [(String, FileFormat)] = [
    ("29 August, 2025\nthe-fleet-sails-\n\nCARACAS, Aug 29 (Reuters) - “No way”, he said.\n", .plainText),
    ("Title: T\nDate: 5 April 1982\nBy Ana Ruiz\nhttps://example.org/a\n\nBody, with words.\n", .plainText),
    (
      "---\ntitle: \"T\"\nauthor: [\"[[A]]\", b]\npublished: 2025-08-29\nx: {a: &b [1], c: *b}\n---\n# T\nBody\n",
      .markdown
    ),
    (
      #"{"id":1,"title":"T","authors":["A",{"name":"B"}],"published":"2025-08-29","text":"é“x” \u201c\ud83d"}"# + "\n",
      .jsonLines
    ),
    (#"[{"id":"a","text":"A","n":[1,-2.5e3,null,true]},{"id":"b","articles":[{"text":"x"}],"text":"B"}]"#, .json),
  ]

  private static let signs = Array("\"\\{}[]:,\n\r\0-#>&*".utf8)

  @Test(arguments: 0..<5, FileFormat.allCases)
  func damagedSamples(sample: Int, format: FileFormat) {
    var random = SeededGenerator(seed: UInt64(sample * 17 + 1))
    let original = Array(HostileBytesTests.samples[sample].0.utf8)
    for _ in 0..<300 {
      var bytes = original
      for _ in 0...random.next(below: 4) { damage(&bytes, &random) }
      expectSound(bytes, format)
      expectSound(bytes, nil)
    }
  }

  @Test(arguments: FileFormat.allCases)
  func noise(format: FileFormat) {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<500 {
      let bytes = (0..<random.next(below: 200)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      expectSound(bytes, format)
      expectSound(bytes, nil)
    }
  }

  @Test func everyPrefixOfEverySample() {
    for (text, format) in HostileBytesTests.samples {
      let bytes = Array(text.utf8)
      for count in 0...bytes.count { expectSound(Array(bytes[..<count]), format) }
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let at = random.next(below: bytes.count)
    switch random.next(below: 5) {
    case 0 where !bytes.isEmpty: bytes[at] = UInt8(truncatingIfNeeded: random.next())
    case 1 where !bytes.isEmpty: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.next(below: 9)))
    case 2: bytes.insert(contentsOf: bytes.dropFirst(random.next(below: bytes.count)).prefix(30), at: at)
    case 3: bytes.insert(HostileBytesTests.signs[random.next(below: HostileBytesTests.signs.count)], at: at)
    default: bytes.insert(0xFF, at: at)
    }
  }

  private func expectSound(_ bytes: [UInt8], _ format: FileFormat?) {
    let reading = Reading.of(bytes, as: "x", format: format)
    let isBlank = bytes.allSatisfy { $0 <= 32 }
    #expect(!reading.items.isEmpty || isBlank, "silent on \(bytes)")
    for article in reading.articles { #expect(article.source.line >= 1 && article.published?.words != "") }
    for finding in reading.findings { #expect(!finding.finding.message.isEmpty && finding.path == "x") }
  }
}
