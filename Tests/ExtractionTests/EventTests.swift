import CrisisModel
import Testing

@testable import Extraction

/// Examples of each rule: a text, and the events that it tells as "actor → target category status date".
///
/// Articles are published on 29 August 2025, a Friday.
struct EventTests {
  static let extractor = Extractor(lexicons: TestLexicons.shared)

  static func events(_ text: String) -> [Event] {
    var workspace = extractor.makeWorkspace()
    return extractor.extract(TestLexicons.article(text), using: &workspace).events
  }

  static func lines(_ text: String) -> [String] {
    events(text).map { event in
      let sides = "\(event.actor?.country?.description ?? "-") → \(event.target?.country?.description ?? "-")"
      return "\(sides) \(event.category) \(event.status.rawValue) \(event.date?.value ?? "-")"
    }
  }

  // MARK: - Who does what

  @Test(arguments: [
    ("The United States accused the Soviet Union of building bases in Cuba.", "US → SU accuse in_place -"),
    ("Egypt seized the Suez Canal on 26 July 1956.", "EG → - coerce in_place 1956-07-26"),
    ("France and Britain bombed Egyptian airfields.", "FR → EG assault in_place -"),
    ("Icelandic fishermen protested in Reykjavik on 3 June 1973.", "IS → - protest in_place 1973-06-03"),
    ("Peru's navy blockaded the port of Guayaquil in Ecuador.", "PE → EC coerce in_place -"),
    ("Argentina, the larger power, on Tuesday rejected a British offer.", "AR → GB reject in_place 2025-08-26"),
    ("Rome, which commands the fleet, condemned Tunisia.", "IT → TN accuse in_place -"),
    ("Kenya and Somalia urged Ethiopia to withdraw.", "KE → ET request in_place -"),
    ("Greece vehemently opposes Turkey.", "GR → TR reject in_place -"),
    ("Iceland has so far rejected a treaty with Britain.", "IS → GB reject in_place -"),
  ])
  func activeVerb(_ text: String, _ expected: String) { #expect(Self.lines(text) == [expected]) }

  @Test(arguments: [
    ("The United States lifted the quarantine of Cuba.", ["US → CU yield in_place -"]),
    ("The mediators gave assurances against an invasion of Cuba.", []),
    ("The fleet averted an attack on Guam.", []),
  ])
  func whatEndsOrIsKeptAwayDoesNotHappen(_ text: String, _ expected: [String]) {
    #expect(Self.lines(text) == expected)
  }

  @Test(arguments: [
    ("Cuba was accused by the United States of hiding missiles.", "US → CU accuse in_place -"),
    ("Norway was asked to mediate.", "- → NO request in_place -"),
    ("Two sailors were arrested in Oslo.", "NO → - coerce in_place -"),
    ("Peru remained opposed to a treaty with Chile.", "PE → CL reject in_place -"),
  ])
  func passiveVerb(_ text: String, _ expected: String) { #expect(Self.lines(text) == [expected]) }

  @Test func aVerbGoesOnFromTheOneOfItsForm() {
    let text = "France announced on Monday that Egypt was building bases and ordered a blockade of the island."
    #expect(Self.lines(text).contains { $0.hasPrefix("FR → ") && $0.contains("coerce") })
    #expect(!Self.lines(text).contains { $0.hasPrefix("EG → ") })
  }

  @Test(arguments: [
    (
      "Britain condemned the invasion and expelled the Argentine ambassador.",
      ["GB → - accuse in_place -", "GB → AR sanction in_place -"]
    ),
    (
      "Accusing Somalia of piracy, Kenya suspended flights.",
      ["KE → SO accuse in_place -", "KE → - sanction in_place -"]
    ),
    (
      "Kenya suspended flights, accusing Somalia of piracy.",
      ["KE → - sanction in_place -", "KE → SO accuse in_place -"]
    ),
    ("Denmark agreed to release the ship.", ["DK → - agree in_place -", "DK → - yield planned -"]),
  ])
  func sharedSubject(_ text: String, _ expected: [String]) { #expect(Self.lines(text) == expected) }

  @Test(arguments: [
    ("Sweden said it had arrested four sailors.", "SE → - coerce in_place -"),
    ("The Kenyan government banned the rally.", "KE → - sanction in_place -"),
    ("The minister of Peru condemned the attack.", "PE → - accuse in_place -"),
    ("Gunmen in Peru kidnapped a priest.", "- → - coerce in_place -"),
  ])
  func standsForACountry(_ text: String, _ expected: String) { #expect(Self.lines(text) == [expected]) }

  @Test func aPronounIsInferredAndSaysWhy() throws {
    let event = try #require(Self.events("Sweden said it had arrested four sailors.").first)
    let basis = event.core.basis.first { $0.field == .actor }
    #expect(basis?.inference == "“it” is taken for Sweden, the subject before")
  }

  @Test func whoArrestsIsInferredAndSaysWhy() throws {
    let event = try #require(Self.events("Two sailors were arrested in Oslo.").first)
    let basis = event.core.basis.first { $0.field == .actor }
    #expect(basis?.inference == "authorities do this, and it happened in Norway")
  }

  // MARK: - Nouns

  @Test(arguments: [
    ("Talks between Egypt and Israel resumed on Monday.", "EG → IL consult in_place 2025-08-25"),
    ("An Israeli raid on Jordan followed.", "IL → JO assault in_place -"),
    ("Peru won backing from Chile.", "CL → PE support in_place -"),
    ("Norway paid for the first airlift.", "NO → - aid in_place -"),
    ("The prime minister of Peru arrived for talks with Chile.", "PE → CL consult in_place -"),
  ])
  func noun(_ text: String, _ expected: String) { #expect(Self.lines(text) == [expected]) }

  // MARK: - How real

  @Test(arguments: [
    ("Portugal is to meet Spain in Lisbon.", "PT → ES consult planned -"),
    ("Portugal has not attacked Spain.", "PT → ES assault denied -"),
    ("Portugal would attack Spain if it were attacked.", nil),
    ("Portugal would defend Spain against attacks from Morocco.", nil),
  ])
  func reality(_ text: String, _ expected: String?) {
    let lines = Self.lines(text)
    if let expected { #expect(lines == [expected]) } else { #expect(!lines.contains { $0.contains("PT") }) }
  }

  // MARK: - What decides the category

  @Test(arguments: [
    ("Ecuador attacked Peru for its silence.", "EC → PE accuse in_place -"),
    ("The minister of Peru vowed to avenge the dead.", "PE → - threaten in_place -"),
    ("Portugal met the demands of Spain.", "PT → ES agree in_place -"),
    ("Peru called for a truce.", "PE → - request in_place -"),
    ("Peru broke off relations with Chile.", "PE → CL sanction in_place -"),
  ])
  func category(_ text: String, _ expected: String) { #expect(Self.lines(text) == [expected]) }

  @Test(arguments: [
    "Portugal refused to comment.", "A general who asked not to be named said so.",
    "An earthquake killed forty people in Chile.", "The bomb attack victims of Peru were buried.",
    "A statement signed by Peru was read.", "The retreating leader Fidel Castro spoke.",
    "Peru has about 400 troops in Chile.", "“Peru attacked Chile,” the headline read.",
  ])
  func noEvent(_ text: String) { #expect(Self.lines(text).isEmpty) }

  // MARK: - Told twice

  @Test func theSameEventToldTwiceIsOneWithBothPassages() {
    let text = "Egypt seized the canal on 26 July 1956.\n\nEgypt seized the canal, the company's property, in 1956."
    let events = Self.events(text)
    #expect(events.count == 1)
    #expect(events.first?.core.evidence.spans.count == 2)
  }

  @Test func theDeadOfARaidAreOneEventWithIt() {
    #expect(Self.lines("Three people were killed in an Israeli raid on Jordan.") == ["IL → JO assault in_place -"])
  }

  // MARK: - Figures, claimants, codes

  @Test(arguments: [
    ("At least seven people were killed and 30 wounded in Peru.", ["killed 7 more than", "wounded 30 exact"]),
    ("The raid brought the death toll to 40 killed in Peru.", ["killed 40 total"]),
    ("Another 12 people were killed in Peru.", ["killed 12 additional"]),
    ("Police in Peru arrested two dozen men.", ["detained 24 exact"]),
    ("The bombing of Peru displaced 5,000 people.", ["displaced 5000 exact"]),
  ])
  func figures(_ text: String, _ expected: [String]) {
    let figures = Self.events(text).flatMap(\.figures).map {
      "\($0.kind.rawValue) \($0.quantity.low ?? 0) \($0.quantity.qualifier.rawValue)"
    }
    #expect(figures == expected)
  }

  @Test func whoVouchesForIt() throws {
    let event = try #require(Self.events("Peru attacked Chile, according to Bolivia.").first)
    #expect(event.core.claimant.actor.country?.description == "BO")
  }

  @Test(arguments: [
    ("Peru kidnapped a Chilean.", "18"), ("Peru bombarded Chile.", "19"),
    ("Peru demanded an apology from Chile.", "10"),
    ("Peru urged Chile to talk.", "02"), ("Peru investigated Chile.", "09"), ("Peru condemned Chile.", "11"),
  ])
  func rootCode(_ text: String, _ expected: String) {
    #expect(Self.events(text).map { $0.cameo?.code } == [expected])
  }

  @Test func theTablesOfEventsAreInOrder() {
    #expect(TestLexicons.loaded.problems.filter { $0.file.hasPrefix("event-") }.isEmpty)
  }

  @Test func aWrongRootCodeIsReportedWithItsLine() {
    var tables = TestLexicons.tables
    tables.removeAll { $0.name == "event-verbs.tsv" }
    tables.append(LexiconTable(name: "event-verbs.tsv", bytes: "meet\tconsult\t04\nbomb\tassault\t04\n".utf8))
    let problems = Lexicons.load(tables).problems.map(\.description)
    #expect(problems == ["event-verbs.tsv:2: “04” is no CAMEO root code of “assault” in event-categories.tsv"])
  }
}
