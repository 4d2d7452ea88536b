/// Words of ASCII letters with a space or mark behind them: nearly all of a text.
extension TokenScan {
  /// Takes such words and the single spaces between them, as many as follow each other. False when the first one needs
  /// a closer look; nothing is taken then.
  mutating func plainWords(_ vocabulary: Vocabulary, _ classes: UnsafeBufferPointer<ByteClass>) -> Bool {
    guard let base = bytes.baseAddress, let tokens = room.baseAddress else { return false }
    let first = count
    var next = first
    var begin = at
    var before: TokenShape = space ? .spaceBefore : []
    // Before this byte eight bytes can be looked at, and one behind them.
    let limit = bytes.count - 8
    let last = room.count - TokenScan.step
    while begin < limit, next <= last, let word = PlainWord.at(begin, base, limit: limit) {
      let follower = base[word.end]
      guard follower == 32 || endsPlainly(begin, word.end, follower, classes) else { break }
      tokens[next] = Token(
        start: UInt32(truncatingIfNeeded: begin), end: UInt32(truncatingIfNeeded: word.end), hash: word.hash,
        word: vocabulary.word(hash: word.hash), kind: .word, shape: word.shape.union(before))
      next += 1
      begin = word.end
      before = []
      guard follower == 32 else { break }
      begin += 1
      before = .spaceBefore
    }
    guard next > first else { return false }
    count = next
    at = begin
    space = before == .spaceBefore
    return true
  }

  /// Whether a word ends at a mark or white space, and needs no closer look: not at "don't", "U.S." and "4th".
  private func endsPlainly(
    _ begin: Int, _ end: Int, _ follower: UInt8, _ classes: UnsafeBufferPointer<ByteClass>
  ) -> Bool {
    switch classes[Int(follower)] {
    case .space, .newline: true
    case .punctuation: follower != 39 && (follower != 46 || end - begin != 1)
    case .letter, .digit, .lead: false
    }
  }
}

/// A run of ASCII letters with what the tokenizer wants to know of it.
private struct PlainWord {
  /// Byte after the last letter.
  var end: Int
  var hash: UInt32
  var shape: TokenShape

  /// The letters from a byte on; `nil` when there are none, or the text ends too soon to look at eight at once.
  @inline(__always)
  static func at(_ begin: Int, _ base: UnsafePointer<UInt8>, limit: Int) -> PlainWord? {
    var run = eight(base + begin)
    var hasCapitals = run.hasCapitals
    var areCapitals = run.areCapitals
    var end = begin + run.count
    let hash: UInt32
    if run.count < 8 {
      guard run.count > 0 else { return nil }
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
