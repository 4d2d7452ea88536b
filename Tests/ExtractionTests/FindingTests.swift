import CrisisModel
import Testing

@testable import Extraction

/// What the reader is told to doubt, and what is kept out of the facts. Dates that contradict publication have
/// `TimeContradictionTests`.
struct FindingTests {
  static let extractor = Extractor(lexicons: TestLexicons.shared)

  static func facts(_ text: String) -> Facts {
    var workspace = extractor.makeWorkspace()
    return extractor.extract(TestLexicons.article(text), using: &workspace)
  }

  static func findings(_ text: String) -> [String] {
    facts(text).findings.map { "\($0.kind.rawValue): \($0.range.map { text.words(at: $0) } ?? "-")" }
  }

  // MARK: - Figures that don't add up

  @Test(arguments: [
    (
      "The blast killed 12 people: 5 soldiers and 6 civilians.",
      "figures-differ: 12 people: 5 soldiers and 6 civilians"
    ),
    (
      "Twelve men were wounded (five soldiers, four policemen and two guards).",
      "figures-differ: Twelve men were wounded (five soldiers, four policemen and two guards"
    ),
    (
      "The raid killed 9 people, including 8 women and 4 children.",
      "figures-differ: 9 people, including 8 women and 4 children"
    ),
  ])
  func partsContradictTheirTotal(_ text: String, _ expected: String) { #expect(Self.findings(text) == [expected]) }

  @Test(arguments: [
    "The blast killed 11 people: 5 soldiers and 6 civilians.",
    "The blast killed 12 people, including 5 soldiers and 6 civilians.",
    "At least 12 people were killed: 5 soldiers and 6 civilians.",
    "The blast killed 12 people: about 5 soldiers and 6 civilians.",
    "The fair drew 12 people: 5 bakers and 6 brewers.",
    "The blast killed 12 people on 5 May: two soldiers survived.",
  ])
  func figuresThatMayWellAddUp(_ text: String) { #expect(Self.findings(text).isEmpty) }

  // MARK: - Forces, quotation marks, language

  @Test func aForceWithAFigureThatMadeNoRecord() {
    let findings = Self.facts("A poem about 4,000 soldiers was read aloud.").findings
    #expect(findings.map(\.kind) == [.forceWithoutRecord])
  }

  @Test(arguments: ["The poem was about soldiers.", "Norway sent 4,000 soldiers to Congo."])
  func aForceWithoutAFigureOrWithARecordIsNoFinding(_ text: String) { #expect(Self.findings(text).isEmpty) }

  @Test func aQuotationMarkWithoutAPartner() {
    #expect(Self.findings("The mayor said “no one was hurt.") == ["unbalanced-quotes: “"])
  }

  @Test(arguments: ["The mayor said “no one was hurt.”", "“One paragraph opens.\n\n“The next goes on and closes.”"])
  func balancedQuotationMarksAreNoFinding(_ text: String) { #expect(Self.findings(text).isEmpty) }

  @Test func aLanguageThatTheRulesDoNotCoverIsSaidAndNotExtracted() {
    let text = """
      El gobierno de Chile condenó el lunes el ataque contra la ciudad y dijo que las tropas del ejército no van a \
      salir de la frontera con el Perú, donde murieron 12 personas en la noche del domingo, según la policía de la zona.
      """
    let facts = Self.facts(text)
    #expect(facts.findings.map(\.kind) == [.language])
    #expect(facts.language == "es")
    #expect(facts.events.isEmpty && facts.deployments.isEmpty && facts.statements.isEmpty && facts.mentions.isEmpty)
  }

  // MARK: - Boilerplate

  @Test(arguments: [
    "Stay tuned for more on the 500 troops sent to Iraq.",
    "Sign up for our newsletter to learn how Peru attacked Chile.",
    "We use cookies, and Peru agreed to release Chile.",
    "Subscribe now and read what Peru said: “We will attack Chile.”",
  ])
  func boilerplateHoldsNoFacts(_ text: String) {
    let facts = Self.facts(text)
    #expect(facts.events.isEmpty && facts.deployments.isEmpty && facts.statements.isEmpty)
  }

  @Test(arguments: [
    "Peru urged Chileans to sign up for the army.", "Peru accused Chile of reading mail to subscribe to papers.",
  ])
  func theSameWordsFurtherOnAreNoBoilerplate(_ text: String) { #expect(Self.facts(text).events.count == 1) }

  @Test func boilerplateThatIsQuotedIsSomebodysWords() {
    #expect(Self.facts("“Stay tuned,” President John Smith said.").statements.count == 1)
  }
}
