/// Words of time: `Lexicons/time-words.tsv`.
struct TimeLexicon: Sendable {
  static let table = "time-words.tsv"
  /// The sense of each word of the vocabulary.
  private var senses: [PackedTimeWord] = []
  /// Expressions of several words whose sense is more than that of their words: "the time being".
  private(set) var phrases = PhraseTrie<PackedTimeWord>()

  init(_ builder: inout LexiconBuilder) {
    var openers: [WordID] = []
    for row in builder.rows(TimeLexicon.table) {
      guard let kind = TimeWordKind(rawValue: row[1]), kind != .none else {
        builder.report(TimeLexicon.table, row, "no kind of time word is called “\(row[1])”")
        continue
      }
      guard let value = TimeLexicon.value(row[2], kind) else {
        builder.report(TimeLexicon.table, row, "“\(row[2])” is no value of a \(kind.rawValue)")
        continue
      }
      let words = builder.phrase(row[0])
      if words.count == 1 {
        add(words[0], kind, value)
        builder.add(.timePart, to: words[0])
      } else {
        phrases.insert(words, PackedTimeWord(kind: kind, value: Int32(value)))
        for word in words { builder.add(.timePart, to: word) }
        if let first = words.first, sense(first).kind == .none { openers.append(first) }
      }
    }
    for word in openers where kind(word) == .none { add(word, .opener, 0) }
    // Most words with a sense only go on: "of", "and", "to".
    for word in senses.indices where !senses[word].kind.onlyGoesOn || phrases.begins(with: WordID(word)) {
      builder.add(.timeStart, to: WordID(word))
    }
  }

  private mutating func add(_ word: WordID, _ kind: TimeWordKind, _ value: Int) {
    guard word >= 0 else { return }
    let missing = Int(word) + 1 - senses.count
    if missing > 0 {
      senses.append(contentsOf: repeatElement(PackedTimeWord(kind: .none, value: 0), count: missing))
    }
    senses[Int(word)] = PackedTimeWord(kind: kind, value: Int32(value))
  }

  /// The kind of a word.
  @inline(__always)
  func kind(_ word: WordID) -> TimeWordKind { word >= 0 && Int(word) < senses.count ? senses[Int(word)].kind : .none }

  /// The sense of a word.
  @inline(__always)
  func sense(_ word: WordID) -> TimeWord {
    guard word >= 0, Int(word) < senses.count else { return .none }
    return TimeWord(kind: senses[Int(word)].kind, value: Int(senses[Int(word)].value))
  }

  /// Reads a value as the kind wants it: a number, or a code.
  private static func value(_ text: String, _ kind: TimeWordKind) -> Int? {
    switch kind {
    case .unit, .units: TimeUnit(code: text)?.rawValue
    case .season: Season(code: text)?.rawValue
    case .daypart, .dayparts: DayPart(code: text)?.rawValue
    case .adverb: TimeUnit(code: text)?.rawValue
    default: text.isEmpty ? 0 : Int(text)
    }
  }
}

/// The sense of a word or a phrase, as small as it gets.
struct PackedTimeWord: Sendable {
  var kind: TimeWordKind
  var value: Int32
}
