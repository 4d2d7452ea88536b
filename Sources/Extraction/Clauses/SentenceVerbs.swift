/// The verbs of one sentence and their subjects, read once from left to right, for all rules that ask who does what.
///
///     verbs.read(sentence, lexicons, workspace)
///     if let verb = verbs.reading(at: token) { verbs.subject(of: verb) }
///
/// It is no parse: a verb's place (behind "to", a comma, a noun) and its form decide how it is read, and noun phrases
/// end where none can go on. One value serves sentence after sentence and keeps its memory.
struct SentenceVerbs {
  private(set) var readings: [VerbReading] = []
  private(set) var sentence = TokenRange(0, 0)
  /// Times of the sentence, by their tokens: they stand anywhere in a clause and are passed over.
  private(set) var times: [TokenRange] = []
  /// First time of the article that no sentence before has passed.
  private var nextTime = 0

  /// Forgets the article before.
  mutating func reset() {
    nextTime = 0
    readings.removeAll(keepingCapacity: true)
  }

  mutating func read(_ sentence: TokenRange, _ lexicons: Lexicons, _ workspace: Workspace) {
    self.sentence = sentence
    readings.removeAll(keepingCapacity: true)
    times.removeAll(keepingCapacity: true)
    while nextTime < workspace.times.count, workspace.times[nextTime].tokens.start < sentence.end {
      let tokens = workspace.times[nextTime].tokens
      if tokens.start >= sentence.start { times.append(tokens) }
      nextTime += 1
    }
    let reader = VerbReadingReader(lexicons: lexicons)
    let subjects = SubjectWords(lexicons: lexicons)
    var next = workspace.triggers.next(.verb, from: sentence.start, to: sentence.end)
    while next < sentence.end {
      let index = next
      next = workspace.triggers.next(.verb, from: index + 1, to: sentence.end)
      guard var reading = reader.reading(at: index, self, workspace) else { continue }
      reading.subject = subjects.subject(of: reading, self, workspace)
      if needsVerb(reading, lexicons, workspace) { reading.kind = .finite }
      readings.append(reading)
    }
  }

  /// "which France and Russia supported in": a participle whose noun begins a clause is that clause's verb.
  private func needsVerb(_ reading: VerbReading, _ lexicons: Lexicons, _ workspace: Workspace) -> Bool {
    guard reading.kind == .reduced, !reading.group.isBareParticiple, case .words(let words) = reading.subject,
      words.start > sentence.start, workspace.mentionAt[words.start - 1] < 0
    else { return false }
    let before = workspace.tokens[words.start - 1]
    return before.kind == .word && lexicons.classes(before).contains(.relative)
  }

  /// The number of the verb whose head is this token.
  func reading(at token: Int) -> Int? {
    var number = readings.count - 1
    while number >= 0, readings[number].group.head > token { number -= 1 }
    return number >= 0 && readings[number].group.head == token ? number : nil
  }

  /// The number of the verb whose group covers this token.
  func reading(covering token: Int) -> Int? {
    var number = readings.count - 1
    while number >= 0, readings[number].group.start > token { number -= 1 }
    return number >= 0 && token <= readings[number].group.head ? number : nil
  }

  /// The number of the last verb whose head stands before a token.
  func reading(before token: Int) -> Int? {
    var number = readings.count - 1
    while number >= 0, readings[number].group.head >= token { number -= 1 }
    return number >= 0 ? number : nil
  }

  /// The number of the last finite verb whose head stands before a token.
  func finite(before token: Int) -> Int? {
    var number = readings.count - 1
    while number >= 0, readings[number].group.head >= token || readings[number].kind != .finite { number -= 1 }
    return number >= 0 ? number : nil
  }

  /// The number of the first finite verb behind another verb.
  func finite(after number: Int) -> Int? {
    readings.indices.dropFirst(number + 1).first { readings[$0].kind == .finite }
  }

  /// The words of a verb's subject, shared ones followed.
  func subject(of number: Int) -> TokenRange? {
    var number = number
    // Each step goes to another verb; a sentence with more links than verbs has a circle.
    for _ in 0...readings.count {
      switch readings[number].subject {
      case .words(let words): return words
      case .none: return nil
      case .shared(let other): number = other
      case .following:
        guard let other = finite(after: number) else { return nil }
        number = other
      }
    }
    return nil
  }

  /// The time that covers a token.
  func time(covering token: Int) -> TokenRange? {
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle].end <= token { low = middle + 1 } else { high = middle }
    }
    return low < times.count && times[low].contains(token) ? times[low] : nil
  }
}
