/// Words of ASCII letters with a space or mark behind them: nearly all of a text.
extension TokenScan {
  /// Takes such words and the single spaces between them, as many as follow each other. False when the first one needs
  /// a closer look; nothing is taken then.
  mutating func plainWords(_ vocabulary: Vocabulary, _ classes: UnsafeBufferPointer<ByteClass>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let first = count
    var begin = at
    // Before this byte eight bytes can be looked at, and one behind them.
    let limit = bytes.count - 8
    while begin < limit, count + TokenScan.step <= room.count {
      guard let word = PlainWord.at(begin, base, limit: limit) else { break }
      let follower = base[word.end]
      switch classes[Int(follower)] {
      case .space, .newline: break
      case .punctuation: if follower == 39 || (follower == 46 && word.end - begin == 1) { return count > first }
      case .letter, .digit, .lead: return count > first
      }
      put(
        from: begin, to: word.end, hash: word.hash, word: vocabulary.word(hash: word.hash), .word,
        space ? [word.shape, .spaceBefore] : word.shape)
      space = follower == 32
      at = space ? word.end + 1 : word.end
      begin = at
      guard space, classes[Int(base[begin])] == .letter else { break }
    }
    return count > first
  }
}

/// A run of ASCII letters with what the tokenizer wants to know of it.
private struct PlainWord {
  /// Byte after the last letter.
  var end: Int
  var hash: UInt32
  var shape: TokenShape

  /// The letters from a byte on; `nil` when the text ends too soon to look at eight of them at once.
  @inline(__always)
  static func at(_ begin: Int, _ base: UnsafePointer<UInt8>, limit: Int) -> PlainWord? {
    var run = eight(base + begin)
    var hasCapitals = run.hasCapitals
    var areCapitals = run.areCapitals
    var end = begin + run.count
    let hash: UInt32
    if run.count < 8 {
      hash = WordHash.of(letters: run.folded)
    } else {
      var long = WordHash()
      long.add(run.folded, count: 8)
      repeat {
        guard end < limit else { return nil }
        run = eight(base + end)
        if run.count > 0 { long.add(run.folded, count: run.count) }
        if run.hasCapitals { hasCapitals = true }
        if !run.areCapitals { areCapitals = false }
        end += run.count
      } while run.count == 8
      hash = long.value
    }
    var shape: TokenShape = []
    if end - begin == 1 { shape.insert(.singleLetter) }
    if hasCapitals {
      if base[begin] < 97 { shape.insert(.capitalised) }
      if areCapitals, end - begin > 1 { shape.insert(.allCapitals) }
    }
    return PlainWord(end: end, hash: hash, shape: shape)
  }

  @inline(__always)
  private static func eight(_ bytes: UnsafePointer<UInt8>) -> LetterRun {
    LetterRun(UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self).littleEndian)
  }
}
