/// Words of time: `Lexicons/time-words.tsv`.
struct TimeLexicon: Sendable {
  static let table = "time-words.tsv"
  private var kinds: [TimeWordKind] = []
  private var values: [Int32] = []
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
      } else {
        phrases.insert(words, PackedTimeWord(kind: kind, value: Int32(value)))
        if let first = words.first, sense(first).kind == .none { openers.append(first) }
      }
    }
    for word in openers where kind(word) == .none { add(word, .opener, 0) }
    // Most words with a sense only go on: "of", "and", "to".
    for word in kinds.indices where !kinds[word].onlyGoesOn || phrases.begins(with: WordID(word)) {
      builder.add(.timeStart, to: WordID(word))
    }
  }

  private mutating func add(_ word: WordID, _ kind: TimeWordKind, _ value: Int) {
    guard word >= 0 else { return }
    let missing = Int(word) + 1 - kinds.count
    if missing > 0 {
      kinds.append(contentsOf: repeatElement(.none, count: missing))
      values.append(contentsOf: repeatElement(0, count: missing))
    }
    kinds[Int(word)] = kind
    values[Int(word)] = Int32(value)
  }

  /// The kind of a word.
  @inline(__always)
  func kind(_ word: WordID) -> TimeWordKind { word >= 0 && Int(word) < kinds.count ? kinds[Int(word)] : .none }

  /// The sense of a word.
  @inline(__always)
  func sense(_ word: WordID) -> TimeWord {
    guard word >= 0, Int(word) < kinds.count else { return .none }
    return TimeWord(kind: kinds[Int(word)], value: Int(values[Int(word)]))
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

/// The sense of a phrase.
struct PackedTimeWord: Sendable {
  var kind: TimeWordKind
  var value: Int32
}
