/// The state of one pass over the bytes of a text.
struct TokenScan {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where tokens go. `run` comes back before it is full.
  var room = UnsafeMutableBufferPointer<Token>(start: nil, count: 0)
  /// How many tokens stand in the room.
  var count = 0
  /// How many tokens were taken out of the room.
  private var taken = 0
  var numbers: [NumberValue]
  /// Tokens at which a quotation may begin or end: `Workspace.quoteMarks`.
  var quoteMarks: [Int32]
  /// Tokens at which a sentence may end: `Workspace.stops`.
  var stops: [Int32]
  let breaksAtNewline: Bool
  var at = 0
  var space = true
  private var newlines = 0
  /// The most tokens that one step writes: a paragraph's end, a word and its clitic.
  static let step = 3

  init(
    bytes: UnsafeBufferPointer<UInt8>, numbers: [NumberValue], quoteMarks: [Int32], stops: [Int32],
    breaksAtNewline: Bool
  ) {
    self.bytes = bytes
    self.numbers = numbers
    self.quoteMarks = quoteMarks
    self.stops = stops
    self.breaksAtNewline = breaksAtNewline
  }

  /// Whether the text is read to its end.
  var isDone: Bool { at >= bytes.count }

  /// Says that the tokens in the room have been taken out.
  mutating func emptyRoom() {
    taken += count
    count = 0
  }

  /// Reads on until the end of the text or of the room.
  mutating func run(_ vocabulary: Vocabulary) {
    ByteFolding.classes.withUnsafeBufferPointer { classes in
      while at < bytes.count, count + TokenScan.step <= room.count {
        let byte = bytes[at]
        switch classes[Int(byte)] {
        case .space:
          space = true
          at += 1
        case .newline:
          if byte == 10 { newlines += 1 }
          space = true
          at += 1
        case .letter:
          flushNewlines()
          if !plainWords(vocabulary, classes) { word(vocabulary, classes) }
        case .digit:
          flushNewlines()
          number()
        case .punctuation:
          flushNewlines()
          punctuation(byte)
        case .lead:
          let mark = UnicodeMark.at(at, bytes)
          switch mark.sort {
          case .letter:
            flushNewlines()
            word(vocabulary, classes)
          case .space:
            space = true
            at += mark.length
          case .mark(let kind):
            flushNewlines()
            add(kind, length: mark.length)
          }
        }
      }
    }
  }

  /// Writes a token; `run` has seen to it that there is room.
  @inline(__always)
  mutating func put(
    from start: Int, to end: Int, hash: UInt32 = 0, word: WordID = Vocabulary.unknown, _ kind: TokenKind,
    _ shape: TokenShape
  ) {
    room[count] = Token(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), hash: hash, word: word,
      kind: kind, shape: shape)
    count += 1
  }

  /// The number of the next token in the text.
  private var position: Int32 { Int32(truncatingIfNeeded: taken + count) }

  /// A blank line always ends a paragraph, a single newline only in texts whose lines aren't wrapped.
  @inline(__always)
  private mutating func flushNewlines() {
    guard newlines > 0 else { return }
    if (newlines > 1 || breaksAtNewline) && taken + count > 0 {
      quoteMarks.append(position)
      stops.append(position)
      put(from: at, to: at, .paragraph, [])
    }
    newlines = 0
  }

  private mutating func add(_ kind: TokenKind, length: Int) {
    if kind.isQuoteMark { quoteMarks.append(position) }
    if kind.isStop { stops.append(position) }
    put(from: at, to: at + length, kind, space ? .spaceBefore : [])
    space = false
    at += length
  }

  // MARK: - Words

  private mutating func word(_ vocabulary: Vocabulary, _ classes: UnsafeBufferPointer<ByteClass>) {
    let start = at
    var hash = WordHash()
    var shape: TokenShape = space ? .spaceBefore : []
    var letters = 0
    var capitals = 0
    var clitic: Int?
    scan: while at < bytes.count {
      let byte = bytes[at]
      switch classes[Int(byte)] {
      case .letter:
        if byte < 97 {
          if at == start { shape.insert(.capitalised) }
          capitals += 1
        }
        letters += 1
        hash.add(byte | 0x20)
        at += 1
      case .digit:
        shape.insert(.hasDigit)
        hash.add(byte)
        at += 1
      case .punctuation where byte == 39:
        guard let length = apostrophe(width: 1, start, classes) else { break scan }
        if length > 0 {
          clitic = length
          break scan
        }
        hash.add(39)
        at += 1
      case .punctuation where byte == 46 && letters == 1 && at == start + 1 && isInitials():
        shape.insert(.dotted)
        dotted(&hash, &letters, &capitals)
        break scan
      case .lead:
        let mark = UnicodeMark.at(at, bytes)
        if case .letter = mark.sort {
          if mark.length == 2, case let base = ByteFolding.latinBase(byte, bytes[at + 1]), base != 0 {
            if ByteFolding.latinIsCapital(byte, bytes[at + 1]) {
              if at == start { shape.insert(.capitalised) }
              capitals += 1
            }
            hash.add(base)
          } else {
            for i in 0..<mark.length { hash.add(bytes[at + i]) }
          }
          letters += 1
          at += mark.length
        } else if mark.isApostrophe {
          guard let length = apostrophe(width: mark.length, start, classes) else { break scan }
          if length > 0 {
            clitic = length
            break scan
          }
          hash.add(39)
          at += mark.length
        } else {
          break scan
        }
      default: break scan
      }
    }
    if capitals == letters && letters > 1 { shape.insert(.allCapitals) }
    if letters == 1 { shape.insert(.singleLetter) }
    if shape.contains(.dotted) { stops.append(position) }
    put(from: start, to: at, hash: hash.value, word: vocabulary.word(hash: hash.value), .word, shape)
    space = false
    if let clitic { addClitic(clitic, vocabulary) }
  }

  /// At a dot after a single letter: whether "X.Y" follows (initials such as "U.S."), not "a. Next".
  private func isInitials() -> Bool {
    guard at + 2 <= bytes.count, at + 1 < bytes.count else { return false }
    let next = bytes[at + 1]
    guard 65...90 ~= next || 97...122 ~= next else { return false }
    return at + 2 < bytes.count && bytes[at + 2] == 46
  }

  /// Takes ".S.A." after a first letter; dots leave no trace in the hash, so that "U.S." and "US" are one word.
  private mutating func dotted(_ hash: inout WordHash, _ letters: inout Int, _ capitals: inout Int) {
    while at + 1 < bytes.count, bytes[at] == 46 {
      let next = bytes[at + 1]
      guard 65...90 ~= next || 97...122 ~= next, at + 2 < bytes.count, bytes[at + 2] == 46 else { break }
      hash.add(next | 0x20)
      letters += 1
      if next < 97 { capitals += 1 }
      at += 2
    }
    at += 1
  }

  /// At an apostrophe inside or after a word: `nil` when the word ends here, 0 when it goes on ("O'Brien",
  /// "don't"), else the length of the clitic that follows the mark ("s" of "Maduro's").
  private func apostrophe(width: Int, _ start: Int, _ classes: UnsafeBufferPointer<ByteClass>) -> Int? {
    let next = at + width
    guard next < bytes.count, classes[Int(bytes[next])] == .letter || bytes[next] >= 0xC3 else { return nil }
    if bytes[next] >= 0xC3 {
      if case .letter = UnicodeMark.at(next, bytes).sort { return 0 }
      return nil
    }
    func ends(_ index: Int) -> Bool {
      guard index < bytes.count else { return true }
      let c = classes[Int(bytes[index])]
      if c == .lead {
        if case .letter = UnicodeMark.at(index, bytes).sort { return false }
        return true
      }
      return c != .letter && c != .digit
    }
    let a = bytes[next] | 0x20
    if ends(next + 1) { return a == 115 || a == 109 || a == 100 ? 1 : 0 }
    let b = bytes[next + 1] | 0x20
    if ends(next + 2), (a == 108 && b == 108) || (a == 114 && b == 101) || (a == 118 && b == 101) { return 2 }
    return 0
  }

  private mutating func addClitic(_ length: Int, _ vocabulary: Vocabulary) {
    let start = at
    let width = bytes[at] == 39 ? 1 : 3
    var hash = WordHash()
    hash.add(39)
    for i in 0..<length { hash.add(bytes[at + width + i] | 0x20) }
    at += width + length
    put(from: start, to: at, hash: hash.value, word: vocabulary.word(hash: hash.value), .clitic, [])
  }

  // MARK: - Marks

  private mutating func punctuation(_ byte: UInt8) {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    switch byte {
    case 46:
      var run = 1
      while at + run < bytes.count, bytes[at + run] == 46 { run += 1 }
      if run > 1 { add(.ellipsis, length: run) } else { add(.period, length: 1) }
    case 44: add(.comma, length: 1)
    case 59: add(.semicolon, length: 1)
    case 58: add(.colon, length: 1)
    case 63: add(.question, length: 1)
    case 33: add(.exclamation, length: 1)
    case 45:
      if next == 45 {
        var run = 2
        while at + run < bytes.count, bytes[at + run] == 45 { run += 1 }
        add(.dash, length: run)
      } else {
        let follows = next == 32 || next == 10 || next == 13 || next == 9
        add(space && follows ? .dash : .hyphen, length: 1)
      }
    case 47: add(.slash, length: 1)
    case 40, 91: add(.parenthesisOpen, length: 1)
    case 41, 93: add(.parenthesisClose, length: 1)
    case 34: add(.quoteStraight, length: 1)
    case 96: add(next == 96 ? .quoteOpen : .apostrophe, length: next == 96 ? 2 : 1)
    case 39: add(next == 39 ? .quoteStraight : .apostrophe, length: next == 39 ? 2 : 1)
    case 36: add(.currency, length: 1)
    case 37: add(.percent, length: 1)
    default: add(.other, length: 1)
    }
  }
}
