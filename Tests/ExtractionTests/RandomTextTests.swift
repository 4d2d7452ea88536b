import CrisisModel
import Testing

@testable import Extraction

/// What must hold of any text: facts keep inside it, on character boundaries, and come out the same every time.
struct RandomTextTests {
  static let extractor = Extractor(lexicons: TestLexicons.shared)

  /// Pieces that rules look at, hostile marks and broken structure, mixed at random.
  static let pieces = [
    "“", "”", "\"", "'", "’", "‘", "«", "»", "„", "``", "''", " ", "\n", "\n\n", ".", ",", "—", "–", "--", "-", "…",
    "(", ")",
    "4,000 troops", "two battalions", "said", "President Nicolás Maduro", "on Friday", "October 26, 2023",
    "last weekend",
    "to the Caribbean", "Venezuela", "U.S.", "deployed", "the deployment of", "withdrew", "according to", "that", "he",
    "will not", "more than", "between 300 and 400", "in the 1990s", "Gen.", "killed", "attacked", "\u{0}", "\u{1B}[31m",
    "\u{202E}", "\u{200B}", "👩‍👩‍👧‍👧", "中国", "أخبار", "e\u{301}", "1" + String(repeating: "0", count: 40), "29.08.2025",
    "$50",
  ]

  static func text(_ generator: inout SplitMix, pieces count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += pieces[Int(generator.next() % UInt64(pieces.count))]
      if generator.next() % 3 != 0 { text += " " }
    }
    return text
  }

  @Test func factsKeepInsideTheText() {
    var generator = SplitMix(state: 42)
    var workspace = Self.extractor.makeWorkspace()
    for round in 0..<600 {
      let text = Self.text(&generator, pieces: 5 + round % 80)
      let facts = Self.extractor.extract(TestLexicons.article(text), using: &workspace)
      let bytes = Array(text.utf8)
      let ranges =
        facts.times.map(\.range) + facts.mentions.map(\.range) + facts.records.flatMap(\.core.evidence.spans)
        + facts.records.map(\.core.evidence.sentence) + facts.records.flatMap { $0.core.basis.compactMap(\.words) }
        + facts.findings.compactMap(\.range) + facts.statements.compactMap(\.surface)
        + facts.statements.compactMap(\.cue)
      for range in ranges {
        #expect(range.start >= 0 && range.end <= bytes.count && range.start <= range.end, "\(range) in \(text)")
        for edge in [range.start, range.end] where edge < bytes.count {
          #expect(bytes[edge] & 0xC0 != 0x80, "\(range) cuts a character of \(text)")
        }
      }
      for record in facts.records { #expect(record.core.evidence.spans.allSatisfy { !$0.isEmpty }) }
      let identities = facts.records.map(\.core.identity)
      #expect(Set(identities).count == identities.count, "identities are not unique in \(text)")
    }
  }

  @Test func theSameTextGivesTheSameFacts() {
    var generator = SplitMix(state: 7)
    var used = Self.extractor.makeWorkspace()
    for _ in 0..<100 {
      let article = TestLexicons.article(Self.text(&generator, pieces: 60))
      var fresh = Self.extractor.makeWorkspace()
      #expect(Self.extractor.extract(article, using: &used) == Self.extractor.extract(article, using: &fresh))
    }
  }

  /// Work per byte must not grow with the length of the text: measured in facts found, never in time. The long text
  /// is one that a look-around without a bound would never finish.
  @Test func oneEndlessSentenceComesToAnEnd() {
    var workspace = Self.extractor.makeWorkspace()
    let clause = "troops and ships, which he said the United States sent to Cuba on Friday and "
    let text = String(repeating: clause, count: 20_000)
    let facts = Self.extractor.extract(TestLexicons.article(text), using: &workspace)
    #expect(!facts.mentions.isEmpty)
  }

  @Test func tenThousandNestedQuotationMarksComeToAnEnd() {
    var workspace = Self.extractor.makeWorkspace()
    for mark in ["“", "\"", "'", "‘", "«", "(“"] {
      let text = String(repeating: mark + "he said ", count: 10_000)
      let facts = Self.extractor.extract(TestLexicons.article(text), using: &workspace)
      #expect(facts.language == "en")
    }
  }
}

/// A small seeded generator (SplitMix64; Steele, Lea, Flood 2014), so that failures come back.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
