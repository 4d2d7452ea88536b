import CrisisModel
import Testing

@testable import Extraction

/// When a date contradicts the publication date (29 August 2025), and when it is only old.
struct TimeContradictionTests {
  func contradicted(_ text: String) -> [String] {
    let workspace = TimeTexts.workspace(text)
    return workspace.times.filter(\.isContradicted).map { workspace.text($0.expression.range) }
  }

  @Test func theLeadsOwnNews() {
    let text = "Troops were sent. This development, announced on October 26, 2023, raises tensions."
    #expect(contradicted(text) == ["October 26, 2023"])
    #expect(
      TimeTexts.workspace(text).findings.map(\.message) == [
        "the text says October 26, 2023, 673 days before the article’s date, 29 August 2025"
      ])
  }

  @Test func newsNearTheLeadsOwnIsContradictedToo() {
    let text = "It was announced on October 26, 2023.\n\nOn October 23, 2023, Caracas announced a deployment."
    #expect(contradicted(text) == ["October 26, 2023", "October 23, 2023"])
  }

  @Test(arguments: [
    "Troops were sent to the border, officials said.\n\nOn October 23, 2023, Caracas announced a deployment.",
    "The war that began on October 7, 2023, goes on, officials said on Thursday.",
    "He has been president since January 20, 2017, officials said.",
    "Ministers met on August 20, 2025, it was announced on August 21, 2025.",
    "The court ruled on the October 26, 2022 attack, officials said.",
    "They had announced on October 26, 2023, that it would end.",
    "It was announced in 2023.",
  ])
  func anOlderDateIsOnlyOld(_ text: String) { #expect(contradicted(text).isEmpty) }
}
