import Testing

@testable import Extraction

struct TokenizerTests {
  /// Tokens of a text with a vocabulary of its own, as "kind:letters".
  func tokens(_ text: String) -> [String] {
    var workspace = Workspace()
    workspace.bytes = Array(text.utf8)
    Tokenizer(vocabulary: Vocabulary()).run(&workspace)
    return workspace.tokens.map { "\($0.kind):\(workspace.text($0.range))" }
  }

  @Test func wordsNumbersAndMarks() {
    #expect(
      tokens("4,000 U.S. troops, Maduro’s 21st “no way”.") == [
        "number:4,000", "word:U.S.", "word:troops", "comma:,", "word:Maduro", "clitic:’s", "ordinal:21st",
        "quoteOpen:“", "word:no", "word:way", "quoteClose:”", "period:.",
      ])
  }

  @Test func apostrophesInsideWordsStay() {
    #expect(
      tokens("O’Brien don't Sana'a he'll") == ["word:O’Brien", "word:don't", "word:Sana'a", "word:he", "clitic:'ll"])
  }

  @Test func decimalsGroupsDecadesAndDates() {
    #expect(
      tokens("4.5 1990s 29.08.2025 8,2 12,345,678") == [
        "number:4.5", "decade:1990s", "number:29", "period:.", "number:08", "period:.", "number:2025", "number:8",
        "comma:,", "number:2", "number:12,345,678",
      ])
  }

  @Test func equalWordsHaveEqualHashes() {
    #expect(WordHash.of("Nicolás".utf8) == WordHash.of("nicolas".utf8))
    #expect(WordHash.of("Łódź".utf8) == WordHash.of("lodz".utf8))
  }
}
