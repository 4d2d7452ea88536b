import Testing

@testable import Extraction

struct SentenceSplitterTests {
  private func workspace(_ text: String) -> Workspace {
    let lexicons = TestLexicons.shared
    var workspace = Workspace()
    workspace.bytes = Array(text.utf8)
    Tokenizer(vocabulary: lexicons.vocabulary).run(&workspace)
    SentenceSplitter(classes: lexicons.classes).run(&workspace)
    return workspace
  }

  private func sentences(_ text: String) -> [String] {
    let workspace = workspace(text)
    return workspace.sentences.map { workspace.text(workspace.byteRange($0.tokens)) }
  }

  @Test func abbreviationsAndInitialsEndNoSentence() {
    #expect(
      sentences("Gen. Joseph L. Votel met Mr. Kerry. The U.S. sent ships. It did so on Oct. 22.") == [
        "Gen. Joseph L. Votel met Mr. Kerry.", "The U.S. sent ships.", "It did so on Oct. 22.",
      ])
  }

  @Test func aDatelineIsNoPartOfTheFirstSentence() {
    #expect(
      sentences("CARACAS, Venezuela, Aug. 29 (Reuters) - Maduro spoke. He left.") == [
        "CARACAS, Venezuela, Aug. 29 (Reuters) -", "Maduro spoke.", "He left.",
      ])
  }

  @Test func closingMarksStayWithTheirSentence() {
    #expect(sentences("“We will go.” He left.") == ["“We will go.”", "He left."])
  }

  /// A line of ten megabytes without a full stop made every rule that looks at a whole sentence quadratic.
  @Test func anEndlessSentenceIsCut() {
    let workspace = workspace(String(repeating: "troops and ships, ", count: 2000))
    #expect(workspace.sentences.count > 1)
    for (number, sentence) in workspace.sentences.enumerated() {
      #expect(sentence.tokens.count <= SentenceSplitter.longest)
      for token in sentence.tokens.indices { #expect(Int(workspace.sentenceAt[token]) == number) }
    }
  }
}
