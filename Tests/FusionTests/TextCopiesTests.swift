import CrisisModel
import Fusion
import Testing

/// Which texts count as one.
struct TextCopiesTests {
  /// A story of `sentences` sentences that no other seed shares.
  private func story(_ seed: Int, sentences: Int) -> [String] {
    (0..<sentences).map { number in
      (0..<18).map { word in "w\((seed * 7919 + number * 131 + word * 17) % 9973)" }.joined(separator: " ") + "."
    }
  }

  private func areCopies(_ a: [String], _ b: [String]) -> Bool {
    let (first, second) = (
      TextCopies.sketch(of: a.joined(separator: " ")), TextCopies.sketch(of: b.joined(separator: "\n\n"))
    )
    let result = TextCopies.areCopies(first, second)
    #expect(result == TextCopies.areCopies(second, first), "must be symmetric")
    return result
  }

  @Test func sameWordsInOtherLayoutAreACopy() {
    let text = story(1, sentences: 30)
    #expect(areCopies(text, text.map { $0.uppercased() }))
  }

  @Test func differentStoriesAreNoCopies() {
    #expect(!areCopies(story(1, sentences: 30), story(2, sentences: 30)))
  }

  @Test(arguments: [8, 12, 20, 28]) func aTailCutByAnEditorIsStillACopy(kept: Int) {
    let text = story(3, sentences: 30)
    #expect(areCopies(text, Array(text.prefix(kept))))
  }

  @Test func aLeadOfItsOwnAndATailOfItsOwnLeaveACopyACopy() {
    let text = story(4, sentences: 30)
    #expect(areCopies(text, story(5, sentences: 3) + text + story(6, sentences: 4)))
  }

  @Test func aChangedFigureLeavesACopyACopy() {
    let text = story(7, sentences: 20)
    #expect(areCopies(text, text.map { $0.replacing("w131 ", with: "8,200 ") }))
  }

  @Test func aSharedQuotationIsNoCopy() {
    let quotation = story(8, sentences: 3)
    #expect(!areCopies(story(9, sentences: 15) + quotation, story(10, sentences: 15) + quotation))
  }

  @Test func aFooterOfTheOutletIsNoCopy() {
    let footer = story(11, sentences: 4)
    #expect(!areCopies(story(12, sentences: 12) + footer, story(13, sentences: 14) + footer))
  }

  @Test func shortTextsMustMatchNearlyWhole() {
    #expect(areCopies(["US sends three ships to the sea"], ["US sends three ships to the sea."]))
    #expect(!areCopies(["US sends three ships to the sea"], ["US sends three ships to the coast of Venezuela today"]))
    #expect(!areCopies(["Read more on our site"], story(14, sentences: 10) + ["Read more on our site"]))
  }

  @Test func emptyTextsAreNoCopies() {
    #expect(!areCopies([""], [""]))
    #expect(!areCopies([""], story(1, sentences: 4)))
  }

  @Test func bytesThatAreNoWordsDoNoHarm() {
    #expect(TextCopies.sketch(of: "\u{2014}\u{201C}\u{201D} … \u{0} \u{FFFD}").shingles <= 1)
    #expect(TextCopies.sketch(of: String(repeating: "\u{E2}", count: 10_000)).shingles <= 1)
  }
}
