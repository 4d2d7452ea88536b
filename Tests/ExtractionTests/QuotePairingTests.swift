import CrisisModel
import Testing

@testable import Extraction

struct QuotePairingTests {
  /// The quotations of a text with "|" between them, and the number of marks without a partner.
  private func pair(_ text: String) -> (quotes: String, unpaired: Int) {
    var workspace = Workspace()
    workspace.bytes = Array(text.utf8)
    Tokenizer(vocabulary: Vocabulary()).run(&workspace)
    let unpaired = QuotePairing().run(&workspace)
    let quotes = workspace.quotes.map { workspace.text(workspace.byteRange($0.tokens)) }
    return (quotes.joined(separator: "|"), unpaired.count)
  }

  @Test(arguments: [
    ("He said \"yes\" and \"no\".", "\"yes\"|\"no\""),
    ("He said “yes” twice.", "“yes”"),
    ("He said ``yes we can'' twice.", "``yes we can''"),
    ("Er sagte „ja gern“ dazu.", "„ja gern“"),
    ("Il a dit « oui et non » hier.", "« oui et non »"),
    ("‘We will go,’ he said.", "‘We will go,’"),
    ("'We will go,' he said.", "'We will go,'"),
    ("“He told me ‘never again’ and left,” she said.", "“He told me ‘never again’ and left,”"),
    ("“Mixed marks are common here\" he said.", "“Mixed marks are common here\""),
    ("\"The question was: “Do you?” and yes,\" he said.", "\"The question was: “Do you?” and yes,\""),
  ])
  func everyFamilyPairs(_ text: String, _ expected: String) {
    let result = pair(text)
    #expect(result.quotes == expected)
    #expect(result.unpaired == 0)
  }

  @Test(arguments: [
    "The companies' plan and the workers' rights.", "Rock 'n' roll of the '90s.", "It's Maduro's army, isn't it?",
    "’Tis the season.",
  ])
  func apostrophesAreNoQuotations(_ text: String) {
    let result = pair(text)
    #expect(result.quotes.isEmpty)
    #expect(result.unpaired == 0)
  }

  @Test func possessiveInsideSingleMarksDoesNotClose() {
    #expect(pair("‘The companies’ plan is bad,’ he said.").quotes == "‘The companies’ plan is bad,’")
  }

  @Test func speechGoesOnInTheNextParagraph() {
    let result = pair("“One is enough.\n\n“Two are more,” he said.")
    #expect(result.quotes == "“One is enough.|“Two are more,”")
    #expect(result.unpaired == 0)
  }

  @Test func lostMarkSpoilsItsParagraphOnly() {
    let result = pair("“One is lost, he said.\n\nThen “two” came.")
    #expect(result.unpaired == 1)
    #expect(result.quotes.hasSuffix("|“two”"))
  }

  @Test func pairsAfterALostMarkStillCount() {
    let result = pair("“One is lost. Then “two” came.\n\nNothing else.")
    #expect(result.unpaired == 1)
    #expect(result.quotes.hasSuffix("“two”"))
  }

  @Test func inchesAreNoQuotation() {
    #expect(pair("A 12\" gun fired.").quotes.isEmpty)
  }

  @Test(arguments: [String(repeating: "“", count: 10_000), String(repeating: "\" ", count: 10_001), "'", "”", "\""])
  func hostileMarksEnd(_ text: String) {
    let result = pair(text + " x")
    #expect(result.quotes.utf8.count <= text.utf8.count + 2)
  }
}
