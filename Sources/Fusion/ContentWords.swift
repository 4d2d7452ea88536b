/// Which words tell something, and what they have in common with their other forms.
enum ContentWords {
  /// Words that every sentence has. English only, as the rules of extraction.
  private static let stopWords: Set<UInt64> = Set(
    """
    a about after all also an and are as at be been before but by can could did do does for from had has have he her
    his i if in into is it its may might more most no not of on or our out over said say says she should so some such
    than that the their them then there these they this those to under until up upon us was we were what when where
    which while who will with would you your
    """.split(whereSeparator: \.isWhitespace).map { word in
      Array(word.utf8).withUnsafeBufferPointer { hash($0, $0.count) }
    })

  /// The hash of a word without its ending; `nil` for a word that tells nothing.
  static func stem(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard !word.isEmpty, !stopWords.contains(hash(word, word.count)) else { return nil }
    return hash(word, stemLength(word))
  }

  /// Length without an English ending that leaves at least four letters: "deploying", "deployed", "deploys" → "deploy".
  private static func stemLength(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    for ending in ["ing", "ed", "es", "s"] as [StaticString] {
      let length = word.count - ending.utf8CodeUnitCount
      guard length >= 4 else { continue }
      let matches = (0..<ending.utf8CodeUnitCount).allSatisfy { word[length + $0] | 0x20 == ending.utf8Start[$0] }
      if matches { return length }
    }
    return word.count
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>, _ length: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<length where word[index] != 44 && word[index] != 46 {
      let byte = word[index]
      hash = (hash ^ UInt64(65...90 ~= byte ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return WordHashing.mixed(hash)
  }
}
