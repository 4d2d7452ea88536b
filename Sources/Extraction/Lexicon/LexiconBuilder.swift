/// What the parts of the lexicons are built with: one vocabulary and one table of word classes for all.
struct LexiconBuilder {
  var vocabulary = Vocabulary()
  /// Classes of each word of the vocabulary.
  private(set) var classes: [WordClass] = []
  var problems: [LexiconProblem] = []
  private let tables: [String: LexiconTable]
  /// Memory for the letters of one word.
  private var letters: [UInt8] = []

  init(tables: [LexiconTable]) {
    self.tables = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of a table; a missing table is a problem and has none.
  mutating func rows(_ name: String) -> [LexiconRow] {
    if let table = tables[name] { return table.rows }
    problems.append(LexiconProblem(file: name, line: nil, message: "this lexicon is missing"))
    return []
  }

  mutating func report(_ file: String, _ row: LexiconRow, _ message: String) {
    problems.append(LexiconProblem(file: file, line: row.line, message: message))
  }

  /// The word with these letters, added when new.
  mutating func word(_ text: String) -> WordID {
    var text = text
    return text.withUTF8 { word($0) }
  }

  private mutating func word(_ letters: UnsafeBufferPointer<UInt8>) -> WordID {
    guard let word = vocabulary.insert(letters) else { return Vocabulary.unknown }
    while classes.count < vocabulary.count { classes.append([]) }
    return word
  }

  /// The words of a phrase, cut as the tokenizer cuts: at spaces and hyphens, dots left out, "'s" apart.
  mutating func phrase(_ text: String) -> [WordID] {
    var text = text
    var words: [WordID] = []
    var scratch = letters
    letters = []
    text.withUTF8 { bytes in
      PhraseWords.cut(bytes, into: &scratch) { words.append(word($0)) }
    }
    letters = scratch
    return words
  }

  mutating func add(_ classes: WordClass, to word: WordID) {
    guard word >= 0 else { return }
    self.classes[Int(word)].formUnion(classes)
  }

  /// Classes of every word with their triggers, filled up for words that have none.
  var allClasses: [WordClass] {
    classes.map(\.withTriggers) + Array(repeating: [], count: max(0, vocabulary.count - classes.count))
  }

  /// Gives the classes to a word by its letters.
  mutating func add(_ classes: WordClass, to text: String) { add(classes, to: word(text)) }

  func classes(of word: WordID) -> WordClass { word >= 0 && Int(word) < classes.count ? classes[Int(word)] : [] }
}

/// Cuts a phrase of a table into words as the tokenizer cuts a text.
enum PhraseWords {
  /// Hands out the words one after the other.
  static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, into letters: inout [UInt8], _ put: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    func flush(_ letters: inout [UInt8]) {
      if !letters.isEmpty { letters.withUnsafeBufferPointer(put) }
      letters.removeAll(keepingCapacity: true)
    }
    letters.removeAll(keepingCapacity: true)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 32, 45, 47, 44: flush(&letters)
      case 46: break
      case 39 where beginsClitic(bytes, index):
        flush(&letters)
        letters.append(39)
      default: letters.append(byte)
      }
    }
    flush(&letters)
  }

  /// "'s" at a word's end.
  private static func beginsClitic(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == 115 && (index + 2 == bytes.count || bytes[index + 2] == 32)
  }
}
