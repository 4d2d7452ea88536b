import CrisisModel
import Testing

@testable import Extraction

/// Examples of whose country a speaker stands for.
struct SpeakerCountryTests {
  /// The country of the first statement's speaker; "–" for none.
  static func country(_ text: String) -> String {
    StatementTests.statements(text).first?.speaker?.country?.description ?? "–"
  }

  @Test(arguments: [
    ("Kenya closed its border.\n\nThe ministry said that Somali traders would suffer.", "KE"),
    ("Kenya closed its border.\n\nForeign ministry spokesman Juma Kamau said that traders would suffer.", "KE"),
    ("Kenya closed its border.\n\nThe Electoral Commission said that the vote would go on.", "KE"),
    ("Kenya closed its border.\n\nIn Somalia, police said that traders would suffer.", "SO"),
    ("Kenya closed its border.\n\nDeputy interior minister, Juma Kamau, said that traders would suffer.", "KE"),
    ("Kenya closed its border.\n\nSecurity officials and medics said that two men were hurt.", "KE"),
    ("Kenya mourns.\n\nPeru's ambassador to Chile, Rosa Quispe, said that the talks went on.", "PE"),
    ("Kenya mourns.\n\nThe head of the Peruvian forces here, General Luis Quispe, said he would stay.", "PE"),
    ("Kenya mourns.\n\nRosa Quispe, spokeswoman for the Peruvian prime minister, said that he would stay.", "PE"),
  ])
  func countryIsFound(_ text: String, _ country: String) {
    #expect(Self.country(text) == country)
  }

  @Test(arguments: [
    "Kenya closed its border.\n\nA UN spokesman said that traders would suffer.",
    "Kenya closed its border.\n\nA diplomat said that traders would suffer.",
    "Kenya closed its border.\n\nRebel commanders said that traders would suffer.",
    "Kenya closed its border.\n\nWitnesses and officials said that traders would suffer.",
    "Kenya closed its border.\n\nA vice president of the World Bank said that traders would suffer.",
    "Kenya closed its border.\n\nThe Washington Post said that traders would suffer.",
    "Kenya closed its border.\n\nEU Trade Commissioner Rosa Quispe said that traders would suffer.",
    "Kenya closed its border.\n\nAfrican Union spokesman Juma Kamau said that traders would suffer.",
  ])
  func thereIsNone(_ text: String) {
    #expect(Self.country(text) == "–")
  }

  @Test func inferredCountryHasItsReason() throws {
    let text = "Kenya closed its border.\n\nThe ministry said that traders would suffer."
    let statement = try #require(StatementTests.statements(text).first)
    #expect(statement.core.basis.contains { $0.inference?.contains("Kenya") ?? false })
  }
}
