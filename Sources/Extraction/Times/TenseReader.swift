/// Whether the clause around a time speaks of what has been or of what is ahead.
enum TimeTense {
  case past, future
  /// No verb tells: the nearest date is meant.
  case unclear
}

/// Reads the tense of the clause around a time: the nearest verb before it in the sentence decides, else the first one
/// behind it ("on Friday he will", "on Friday he said").
struct TenseReader {
  let tokens: [Token]
  let bytes: [UInt8]
  let sentenceAt: [Int32]
  let verbs: VerbLexicon
  let classes: [WordClass]

  /// How far a verb is looked for before and behind the time.
  private static let before = 12
  private static let behind = 8

  func tense(_ start: Int, _ end: Int) -> TimeTense {
    let sentence = sentenceAt[start]
    // "until Friday", "a strike for Monday", but not "paid for Monday's flight".
    if start > 0, TenseReader.leads.contains(tokens[start - 1].hash), end >= tokens.count || tokens[end].kind != .clitic
    {
      return .future
    }
    var isPresent = false
    var index = start - 1
    while index >= max(0, start - TenseReader.before), sentenceAt[index] == sentence,
      tokens[index].kind != .semicolon
    {
      if let tense = tense(at: index) { return tense }
      isPresent = isPresent || isThirdPerson(index)
      index -= 1
    }
    index = end
    while index < min(tokens.count, end + TenseReader.behind), sentenceAt[index] == sentence {
      if let tense = tense(at: index) { return tense }
      index += 1
    }
    return isPresent ? .future : .unclear
  }

  /// "the hajj ends on Monday"; many nouns look like it ("forces"), so it counts only where no other verb tells.
  private func isThirdPerson(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalised, let forms = verbs[token.word]?.forms else { return false }
    return forms == .thirdPerson && !classes[Int(token.word)].contains(.saying)
  }

  /// What one word says; `nil` when it says nothing of tense.
  private func tense(at index: Int) -> TimeTense? {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .clitic, !token.isCapitalised || token.shape.contains(.sentenceStart)
    else { return nil }
    let hint = hints[UInt64(token.hash)]
    if hint == Hint.plan.rawValue { return .future }
    let classes = token.word >= 0 ? classes[Int(token.word)] : []
    if !classes.isDisjoint(with: [.future, .conditional]) { return .future }
    if hint == Hint.past.rawValue { return isInfinitive(index + 1) ? .future : .past }
    if hint == Hint.present.rawValue { return isInfinitive(index + 1) ? .future : nil }
    if let forms = verbs[token.word]?.forms {
      // In "will be held" the word before the participle tells.
      return forms.contains(.past) && !(index > 0 && TenseReader.passives.contains(tokens[index - 1].hash))
        ? .past : nil
    }
    return token.word < 0 && endsInEd(token) ? .past : nil
  }

  /// "is to", "was to"
  private func isInfinitive(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].hash == TenseReader.to
      && verbs[tokens[index + 1].word]?.forms.contains(.base) == true
  }

  private func endsInEd(_ token: Token) -> Bool {
    let end = Int(token.end)
    return token.end - token.start > 4 && bytes[end - 1] == 100 && bytes[end - 2] == 101
  }

  private static let to = WordHash.of("to".utf8)
  private static let leads = WordSet("until till for")
  private static let passives = WordSet("be being is are")

  /// What a word by itself says of tense.
  private enum Hint: Int32 {
    case plan, past, present
  }

  /// The hints of words, by their hashes; held by each reader, so that a look needs no global.
  private let hints = TenseReader.allHints
  private static let allHints: IntegerTable = {
    var hints = IntegerTable()
    let words: [(Hint, String)] = [
      (.plan, "due scheduled expected planned slated set plans planning hopes upcoming"),
      (.past, "was were had did"), (.present, "is are has have"),
    ]
    for (hint, all) in words {
      for word in all.split(separator: " ") { hints.insert(UInt64(WordHash.of(word.utf8)), hint.rawValue) }
    }
    return hints
  }()
}
