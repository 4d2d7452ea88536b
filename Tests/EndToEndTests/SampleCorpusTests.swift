import CrisisModel
import Foundation
import Testing

/// The sample's facts against what extraction makes of it. The floors only rise: raise them when a figure does.
struct SampleCorpusTests {
  struct Score {
    var gold = 0
    var system = 0
    var hits = 0
    var recall: Double { gold == 0 ? 1 : Double(hits) / Double(gold) }
    var precision: Double { system == 0 ? 1 : Double(hits) / Double(system) }
    var description: String {
      "precision \(precision.formatted()) recall \(recall.formatted()) (\(hits) of \(gold), \(system) made)"
    }
  }

  @Test func everyArticleOpensWithItsDate() throws {
    for facts in try SampleFacts.load() {
      let made = extracted(facts)
      #expect(made.count == 1, "\(facts.path)")
      guard let article = made.first?.article else { continue }
      #expect(article.title?.isEmpty == false, "\(facts.path) has no title")
      let hasNone =
        facts.path.contains("andes-daily-oas")
        || facts.path.contains("gulf-ledger-border")
      if !hasNone {
        #expect(facts.path.contains(article.published?.day.description.prefix(7) ?? "none"), "\(facts.path)")
      }
    }
  }

  @Test func deploymentsAreFoundAndRight() throws {
    var core = Score()
    var full = Score()
    for facts in try SampleFacts.load() {
      for made in extracted(facts) {
        core.gold += facts.deployments.count
        core.system += made.facts.deployments.count
        for gold in facts.deployments {
          let same = made.facts.deployments.filter {
            made.overlaps($0.core, gold.evidence) && ForceUnit(rawValue: gold.unit)?.family == $0.unit.family
              && $0.quantity?.low == gold.low && $0.quantity?.high == gold.high
          }
          if !same.isEmpty { core.hits += 1 }
          if same.contains(where: {
            $0.sender?.country?.description == gold.senderCountry && $0.direction.rawValue == gold.direction
              && $0.status.rawValue == gold.status
          }) {
            full.hits += 1
          }
        }
      }
    }
    full.gold = core.gold
    full.system = core.system
    print("sample deployments: core \(core.description); with sender, direction and status \(full.description)")
    #expect(core.recall >= 0.70 && core.precision >= 0.70)
    #expect(full.recall >= 0.40)
  }

  @Test func statementsAreFoundWithTheirSpeakers() throws {
    var found = Score()
    var speakers = Score()
    for facts in try SampleFacts.load() {
      for made in extracted(facts) {
        found.gold += facts.statements.count
        found.system += made.facts.statements.count
        for gold in facts.statements {
          guard let same = made.facts.statements.first(where: { made.overlaps($0.core, gold.words) }) else { continue }
          found.hits += 1
          let last = gold.speaker.split(separator: " ").last.map(String.init) ?? ""
          if same.speaker?.name.contains(last) == true { speakers.hits += 1 }
        }
      }
    }
    speakers.gold = found.hits
    print("sample statements: \(found.description); speaker \(speakers.recall.formatted())")
    #expect(found.recall >= 0.80 && found.precision >= 0.60)
    #expect(speakers.recall >= 0.60)
  }

  @Test func eventsAreFound() throws {
    var found = Score()
    for facts in try SampleFacts.load() {
      for made in extracted(facts) {
        found.gold += facts.events.count
        found.system += made.facts.events.count
        for gold in facts.events
        where made.facts.events.contains(where: {
          $0.category.rawValue == gold.category && made.overlaps($0.core, gold.evidence)
        }) {
          found.hits += 1
        }
      }
    }
    print("sample events: \(found.description)")
    #expect(found.recall >= 0.60 && found.precision >= 0.30)
  }

  @Test func wrongDatesArePointedOutAndOnlyThose() throws {
    for facts in try SampleFacts.load() {
      for made in extracted(facts) {
        let contradicted = made.facts.findings.contains { $0.kind == .dateContradiction }
        #expect(contradicted == facts.path.contains("wrong-date"), "\(facts.path)")
      }
    }
  }

  private func extracted(_ facts: SampleFacts) -> [Extracted] {
    Extracted.file(TestFolders.root.appending(path: "Sample/articles/\(facts.path)"), as: facts.path)
  }
}
