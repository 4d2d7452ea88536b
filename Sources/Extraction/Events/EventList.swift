import CrisisModel

/// The events of an article as they are found; the same event told twice is one.
struct EventList {
  let lexicons: Lexicons
  private var traits: [EventTraits] = []
  /// How many events back a repetition is looked for.
  private let reach = 48

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// Adds an event to those of the workspace, or what it says to the one that it repeats.
  mutating func add(_ new: consuming Event, _ workspace: inout Workspace) {
    let found = EventTraits.of(new)
    let same = traits.indices.suffix(reach).last { index in
      traits[index].agree(with: found) && sharesWords(traits[index].passage, found.passage, workspace)
    }
    guard let same else {
      traits.append(found)
      workspace.events.append(new)
      return
    }
    traits[same].takeDays(of: found)
    EventList.merge(new, into: &workspace.events[same])
  }

  private static func merge(_ new: Event, into old: inout Event) {
    if old.date == nil, let date = new.date {
      old.date = date
      old.core.filing = new.core.filing
    }
    old.core.evidence.add(new.core.evidence)
    for figure in new.figures where !old.figures.contains(where: { $0.kind == figure.kind }) {
      old.figures.append(figure)
    }
  }

  /// Whether two passages share two content words of their own (names left out).
  private func sharesWords(_ a: ByteRange, _ b: ByteRange, _ workspace: borrowing Workspace) -> Bool {
    let (first, second) = (contentWords(a, workspace), contentWords(b, workspace))
    var shared = 0
    for word in first where second.contains(word) { shared += 1 }
    return shared >= 2
  }

  /// The first forty, each once.
  private func contentWords(_ range: ByteRange, _ workspace: borrowing Workspace) -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(40)
    var index = RecordAssembler.firstToken(at: range.start, workspace.tokens)
    while index < workspace.tokens.count, Int(workspace.tokens[index].start) < range.end, words.count < 40 {
      let token = workspace.tokens[index]
      if token.kind == .word, token.end - token.start > 3, workspace.mentionAt[index] < 0,
        lexicons.classes(token).isDisjoint(with: [
          .ordinary, .preposition, .determiner, .adverb, .formOfBe, .formOfHave,
        ]), !words.contains(token.hash)
      {
        words.append(token.hash)
      }
      index += 1
    }
    return words
  }
}
