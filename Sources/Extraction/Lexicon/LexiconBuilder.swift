/// What the parts of the lexicons are built with: one vocabulary and one table of word classes for all.
struct LexiconBuilder {
  var vocabulary = Vocabulary()
  /// Classes of each word of the vocabulary.
  private(set) var classes: [WordClass] = []
  var problems: [LexiconProblem] = []
  private let tables: [String: LexiconTable]

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
  mutating func word(_ text: String) -> WordID { word(text.utf8) }

  private mutating func word(_ text: some Collection<UInt8>) -> WordID {
    guard let word = vocabulary.insert(text) else { return Vocabulary.unknown }
    while classes.count < vocabulary.count { classes.append([]) }
    return word
  }

  /// The words of a phrase, cut as the tokenizer cuts: at spaces and hyphens, dots left out, "'s" apart.
  mutating func phrase(_ text: String) -> [WordID] { PhraseWords.of(text).map { word($0) } }

  mutating func add(_ classes: WordClass, to word: WordID) {
    guard word >= 0 else { return }
    self.classes[Int(word)].formUnion(classes)
  }

  /// Classes of every word, filled up for words that have none.
  var allClasses: [WordClass] {
    classes + Array(repeating: [], count: max(0, vocabulary.count - classes.count))
  }

  /// Gives the classes to a word by its letters.
  mutating func add(_ classes: WordClass, to text: String) { add(classes, to: word(text)) }

  func classes(of word: WordID) -> WordClass { word >= 0 && Int(word) < classes.count ? classes[Int(word)] : [] }
}

/// Cuts a phrase of a table into words as the tokenizer cuts a text.
enum PhraseWords {
  static func of(_ text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var current: [UInt8] = []
    func flush() {
      if !current.isEmpty { words.append(current) }
      current.removeAll()
    }
    let bytes = Array(text.utf8)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      switch byte {
      case 32, 45, 47, 44: flush()
      case 46: break
      case 39 where i + 1 < bytes.count && bytes[i + 1] == 115 && (i + 2 == bytes.count || bytes[i + 2] == 32):
        flush()
        current.append(39)
      default: current.append(byte)
      }
      i += 1
    }
    flush()
    return words
  }
}
