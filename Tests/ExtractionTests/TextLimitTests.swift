import CrisisModel
import Testing

@testable import Extraction

struct TextLimitTests {
  @Test func aTextBeyondTheLimitIsCutAtASpaceAndSaysSo() throws {
    let extractor = Extractor(lexicons: TestLexicons.shared, textLimit: 60)
    var workspace = extractor.makeWorkspace()
    let text = "The United States sent 4,000 troops to Cuba on Friday, it said. Cuba sent 300 troops to Angola."
    let facts = extractor.extract(TestLexicons.article(text), using: &workspace)
    #expect(facts.deployments.count == 1)
    let finding = try #require(facts.findings.first { $0.kind == .truncated })
    let range = try #require(finding.range)
    #expect(range.end == text.utf8.count && range.start <= 60)
    #expect(facts.records.allSatisfy { $0.core.evidence.spans.allSatisfy { $0.end <= range.start } })
  }

  @Test func aShorterTextIsReadWhole() {
    let extractor = Extractor(lexicons: TestLexicons.shared, textLimit: 10_000)
    var workspace = extractor.makeWorkspace()
    let facts = extractor.extract(TestLexicons.article("Cuba sent 300 troops to Angola."), using: &workspace)
    #expect(facts.findings.isEmpty && facts.deployments.count == 1)
  }
}
