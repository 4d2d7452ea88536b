import CrisisModel
import Testing

@testable import Extraction

/// Examples of each rule: a text, and the statements that it holds as "speaker: content".
struct StatementTests {
  static let extractor = Extractor(lexicons: TestLexicons.shared)

  static func statements(_ text: String) -> [Statement] {
    var workspace = extractor.makeWorkspace()
    return extractor.extract(TestLexicons.article(text), using: &workspace).statements
  }

  static func lines(_ text: String) -> [String] {
    statements(text).map { statement in
      let words = statement.core.evidence.spans.map { text.words(at: $0) }.joined(separator: " … ")
      return "\(statement.speaker?.name ?? "nobody"): \(words)"
    }
  }

  @Test(arguments: [
    ("The war is over, President John Smith said on Monday.", "John Smith: The war is over"),
    ("“The war is over,” said President John Smith.", "John Smith: “The war is over,”"),
    ("President John Smith said that the war was over.", "John Smith: that the war was over"),
    ("President John Smith said on Monday the war was over.", "John Smith: the war was over"),
    ("President John Smith told reporters that the war was over.", "John Smith: that the war was over"),
    ("President John Smith said: “The war is over.”", "John Smith: “The war is over.”"),
    ("“No,” President John Smith said, “we will stay.”", "John Smith: “No,” … “we will stay.”"),
    ("Troops were sent to Cuba, John Smith told a conference this month.", "John Smith: Troops were sent to Cuba"),
    ("According to police, two men were arrested.", "police: two men were arrested"),
    ("Two men were arrested, according to police.", "police: Two men were arrested"),
    ("President John Smith urged rebels to lay down their arms.", "John Smith: rebels to lay down their arms"),
    ("President John Smith vowed to stay in office.", "John Smith: to stay in office"),
    ("John Smith, the foreign minister, said the war was over.", "John Smith: the war was over"),
    ("The foreign minister, John Smith, said the war was over.", "John Smith: the war was over"),
    ("John Smith, who heads the army, said the war was over.", "John Smith: the war was over"),
    ("The war, John Smith said, is over.", "John Smith: The war … is over"),
    ("Nobody believed John Smith's claim that the war was over.", "John Smith: that the war was over"),
    ("John Smith continued:\n\n“The war is over.”", "John Smith: “The war is over.”"),
    ("A military spokesman said the army would leave.", "A military spokesman: the army would leave"),
    ("President John Smith accused them of hiding the money.", "John Smith: them of hiding the money"),
    ("President John Smith denounced the launch as troops fired rockets.", "John Smith: the launch"),
    ("Many say the war was lost.", "Many: the war was lost"),
    ("Those surveyed say the war was lost.", "Those surveyed: the war was lost"),
    ("While John Smith said that the war was over, shells fell on the town.", "John Smith: that the war was over"),
    ("John Smith: Troops will leave the town.", "John Smith: Troops will leave the town"),
  ])
  func ruleHolds(_ text: String, _ expected: String) {
    #expect(Self.lines(text) == [expected])
  }

  @Test(arguments: [
    "The so-called “safe zone” was empty.", "The film “War and Peace” was shown on Monday.",
    "The alleged attackers fled.", "The claims were false.", "The swing states of Ohio and Florida voted.",
    "He works for the Daily News.", "The companies’ plan failed.",
    "The army called up two thousand men.",
  ])
  func noStatement(_ text: String) {
    #expect(Self.lines(text).isEmpty)
  }

  @Test(arguments: [
    ("John Smith opposes the new tax.", "John Smith: the new tax"),
    ("John Smith refused to leave the town.", "John Smith: to leave the town"),
    ("John Smith was critical of the new tax.", "John Smith: the new tax"),
    ("John Smith was convinced that the war was over.", "John Smith: that the war was over"),
    ("Nobody heard John Smith's calls for a ceasefire.", "John Smith: a ceasefire"),
    ("The delay raised questions about the police.", "nobody: the police"),
    ("John Smith told them about the flood.", "John Smith: the flood"),
    ("John Smith praised Monday's march.", "John Smith: Monday's march"),
    ("John Smith denounced the raid, but he stayed at home.", "John Smith: the raid"),
    ("John Smith denounced the raid, a sign of the times.", "John Smith: the raid"),
    ("John Smith told voters to “go home” and rest.", "John Smith: to “go home” and rest"),
    ("John Smith said in Dayton, Ohio, that the war was over.", "John Smith: that the war was over"),
    ("John Smith arrived. He's claiming that the war is over.", "John Smith: that the war is over"),
    ("Said John Smith: “We will stay.”", "John Smith: “We will stay.”"),
    ("“We will stay in the town.”― John Smith", "John Smith: “We will stay in the town.”"),
    ("John Smith scolded her: “Stop it now,” he said.", "John Smith: “Stop it now,”"),
  ])
  func positionOrFormHolds(_ text: String, _ expected: String) {
    #expect(Self.lines(text) == [expected])
  }

  @Test(arguments: [
    "France supports the rebels.", "The committee rejected the plan.", "John Smith support fell.",
    "The ministry did not say how many were hurt.", "He voted to oppose it.",
  ])
  func noPosition(_ text: String) {
    #expect(Self.lines(text).isEmpty)
  }

  @Test func stancesCanBeLeftOut() {
    let article = TestLexicons.article("President John Smith denied the charges. He said that the war was over.")
    for (counts, expected) in [(true, 2), (false, 1)] {
      let extractor = Extractor(lexicons: TestLexicons.shared, countsStances: counts)
      var workspace = extractor.makeWorkspace()
      #expect(extractor.extract(article, using: &workspace).statements.count == expected)
    }
  }

  @Test func consecutiveSentencesOfOneParagraphAreOneStatement() {
    let text = "“We will stay,” John Smith said. “Nobody leaves.”\n\nThe city was quiet."
    #expect(Self.lines(text) == ["John Smith: “We will stay,” … “Nobody leaves.”"])
  }

  @Test func speechOverTwoParagraphsIsOneStatement() {
    let text = "“We will stay,” John Smith said. “Nobody leaves.\n\n“We are strong.”"
    #expect(Self.lines(text).count == 1)
  }

  @Test func secondCueEndsTheContentOfTheFirst() {
    let text = "John Smith said the war was over, but Mary Jones said it was not."
    #expect(Self.lines(text) == ["John Smith: the war was over", "Mary Jones: it was not"])
  }

  @Test func gerundSharesTheSource() {
    let text = "John Smith said the war was over, adding that troops would leave."
    #expect(Self.lines(text) == ["John Smith: the war was over", "John Smith: that troops would leave"])
  }

  @Test func kindsFollowTheMarks() {
    let text = "John Smith said “yes we can”. He said that he was “very glad”. He said that he was tired."
    #expect(Self.statements(text).map(\.kind) == [.direct, .mixed, .indirect])
  }

  @Test func negationIsTheContents() {
    #expect(Self.statements("John Smith said: “There will be no invasion.”").map(\.polarity) == [.negated])
    #expect(Self.statements("John Smith denied that troops had left.").map(\.polarity) == [.negated])
    #expect(Self.statements("John Smith said that troops had left.").map(\.polarity) == [.affirmed])
  }

  @Test func addresseeAndDateAreKept() throws {
    let statement = try #require(Self.statements("John Smith told reporters on 27 August that he would go.").first)
    #expect(statement.addressee?.name == "reporters")
    #expect(statement.date?.value == "2025-08-27")
  }

  @Test func pronounIsThePerson() throws {
    let text = "President John Smith came to Paris.\n\n“The war is over,” he said."
    let statement = try #require(Self.statements(text).first)
    #expect(statement.speaker?.name == "John Smith")
    #expect(statement.core.isInferred(.speaker))
  }

  @Test func roleNamesThePersonAgain() {
    let text = "Foreign Minister John Smith met rebels.\n\nThe minister said talks would go on."
    #expect(Self.lines(text) == ["John Smith: talks would go on"])
  }

  @Test func descriptionWithoutANameStaysItself() throws {
    let statement = try #require(Self.statements("A US defence official said the ships would leave.").first)
    #expect(statement.speaker?.name == "A US defence official")
    #expect(statement.speaker?.country == CountryCode("US"))
  }

  @Test func claimantIsTheSpeakerOfTheContent() {
    let text = "John Smith said that 4,000 troops had left the city."
    var workspace = Self.extractor.makeWorkspace()
    _ = Self.extractor.extract(TestLexicons.article(text), using: &workspace)
    let troops = workspace.tokens.firstIndex { workspace.text($0.range) == "troops" } ?? 0
    #expect(Attribution.claimant(of: TokenRange(troops, troops + 1), workspace).actor.name == "John Smith")
    #expect(Attribution.claimant(of: TokenRange(0, 1), workspace).isOutlet)
  }
}
